import { inTenant } from '#functions/database/transaction.ts';
import { noteHealth } from '#functions/health/service-states.ts';
import { sofie } from '#test/support/desk.ts';
import { reported } from '#test/support/reported.ts';
import { type OutboxDesk, openOutboxDesk } from './outbox-desk.ts';

let o: OutboxDesk;
beforeAll(async () => {
  o = await openOutboxDesk();
});
beforeEach(async () => {
  await o.reset();
  await reported(o.desk);
  o.faults.teams.push(...Array.from({ length: 9 }, () => 'refused' as const));
  for (const time of ['08:00:00', '08:00:04', '08:00:10', '08:00:22', '08:00:46', '08:01:22', '08:02:32', '08:04:52'])
    await o.at(`2026-11-24T${time}Z`);
  await o.at('2026-11-24T08:10:00Z');
  expect(o.faults.teams).toHaveLength(0);
  o.desk.setNow('2026-11-24T08:12:00Z');
});
afterAll(() => o.desk.close());

const noting = () => noteHealth(o.desk.db, o.desk.now);

test('when Teams answers after a silence the card that waits is posted at once', async () => {
  const note = noting();
  await note(sofie.tenantId, 'bot-in-team', 'trouble', 'unreachable');
  o.desk.setNow('2026-11-24T08:14:00Z');
  await note(sofie.tenantId, 'bot-in-team', 'works');
  await o.drain();
  expect(o.cards()).toHaveLength(1);
});

test('a service that asks for a pause now and then raises no alarm', async () => {
  const note = noting();
  await note(sofie.tenantId, 'bot-in-team', 'trouble', 'TooManyRequests');
  o.desk.setNow('2026-11-24T08:12:20Z');
  await note(sofie.tenantId, 'bot-in-team', 'works');
  await o.drain();
  expect(o.cards()).toHaveLength(0);
});

test('what waits for another part waits on', async () => {
  const note = noting();
  await note(sofie.tenantId, 'mail', 'trouble', 'unreachable');
  o.desk.setNow('2026-11-24T08:14:00Z');
  await note(sofie.tenantId, 'mail', 'works');
  await o.drain();
  expect(o.cards()).toHaveLength(0);
});

describe('a bot that is shut out of its channel', () => {
  const stateNow = async () => {
    const { state } = await inTenant(o.desk.db, sofie.tenantId, (tx) =>
      tx.selectFrom('service_states').select('state').where('service', '=', 'bot-in-team').executeTakeFirstOrThrow(),
    );
    return state;
  };
  beforeEach(() => noting()(sofie.tenantId, 'bot-in-team', 'missing', 'bot-not-installed'));

  test.each([
    ['answers', undefined],
    ['trouble', 'TooManyRequests'],
    ['trouble', 'unreachable'],
  ] as const)('is still when Teams says: %s %s', async (state, code) => {
    o.desk.setNow('2026-11-24T08:14:00Z');
    await noting()(sofie.tenantId, 'bot-in-team', state, code);
    await o.drain();
    expect([await stateNow(), o.cards()]).toEqual(['missing', []]);
  });

  test('is let in when a card is taken there', async () => {
    o.desk.setNow('2026-11-24T08:14:00Z');
    await noting()(sofie.tenantId, 'bot-in-team', 'works');
    expect(await stateNow()).toBe('works');
  });
});
