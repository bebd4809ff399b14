import { notABreach } from '#functions/breaches/decide/not-a-breach.ts';
import { takeCase } from '#functions/cases/work/take.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { noteHealth } from '#functions/health/service-states.ts';
import { TeamsTrouble } from '#functions/microsoft/trouble.ts';
import { mostTries } from '#functions/outbox/back-off.ts';
import { findChannelsAgain } from '#functions/timers/channels.ts';
import { sofie } from '#test/support/desk.ts';
import { about, caseOf, reported } from '#test/support/reported.ts';
import { type OutboxDesk, openOutboxDesk, removeBot, rowsOf } from '../outbox/outbox-desk.ts';

let o: OutboxDesk;
beforeAll(async () => {
  o = await openOutboxDesk();
});
beforeEach(async () => {
  o.before.teams = () => {};
  await o.reset();
});
// Open cases of one test would have their cards in the next.
afterEach(async () => {
  const open = await inTenant(o.desk.db, sofie.tenantId, (tx) =>
    tx.selectFrom('cases').select(['case_id', 'version']).where('state', 'in', ['new', 'taken']).execute(),
  );
  for (const { case_id, version } of open)
    await notABreach(o.desk, sofie, about(case_id, { version, reason: 'Prøven er slut' }));
});
afterAll(() => o.desk.close());

const note = (state: 'works' | 'missing') =>
  noteHealth(o.desk.db, o.desk.now)(
    sofie.tenantId,
    'bot-in-team',
    state,
    state === 'works' ? undefined : 'bot-not-installed',
  );
const shutOut = async () => {
  await note('missing');
  o.before.teams = () => {
    throw new TeamsTrouble({ part: 'bot-in-team', code: 'bot-not-installed', permanent: true });
  };
};
const letIn = () => {
  o.before.teams = () => {};
};
/** A quarter of an hour goes by, with what the timer does in it. */
const pass = async () => {
  o.desk.setNow(new Date(o.desk.now().getTime() + 900_000));
  await findChannelsAgain(o.desk);
  await o.drain();
};
/** Every card that waits is tried for the last time. */
const tryForTheLastTime = async () => {
  await o.drain();
  await inTenant(o.desk.db, sofie.tenantId, (tx) =>
    tx
      .updateTable('outbox')
      .set({ attempts: mostTries - 1 })
      .where('kind', '=', 'card')
      .where('state', '=', 'open')
      .where('attempts', '>', 0)
      .execute(),
  );
  o.desk.setNow(new Date(o.desk.now().getTime() + 900_000));
  await o.drain();
};
const givenUp = async () =>
  new Set((await rowsOf(o.desk, 'card')).flatMap((row) => (row.state === 'given-up' ? row.subject_id : [])));

test('cases reported while the bot was shut out for days have their cards soon after it was let in, one each', async () => {
  await shutOut();
  for (let cases = 0; cases < 3; cases += 1) await reported(o.desk);
  await tryForTheLastTime();
  expect((await givenUp()).size).toBe(3);
  letIn();
  await pass();
  await note('works');
  await pass();
  expect(o.cards()).toHaveLength(3);
});

test('a card that was given up is tried by one of the cases alone while the bot is shut out', async () => {
  await shutOut();
  for (let cases = 0; cases < 3; cases += 1) await reported(o.desk);
  await tryForTheLastTime();
  await pass();
  await pass();
  expect((await rowsOf(o.desk, 'card')).filter(({ state }) => state === 'open')).toHaveLength(1);
});

test.each(['taken', 'put away'])(
  'a card posted while its case was %s shows it when the bot is let in',
  async (move) => {
    const { caseId } = await reported(o.desk);
    await o.drain();
    await shutOut();
    const { version } = await caseOf(o.desk, caseId);
    await (move === 'taken'
      ? takeCase(o.desk, sofie, about(caseId, { version }))
      : notABreach(o.desk, sofie, about(caseId, { version, reason: 'Rette modtager' })));
    await tryForTheLastTime();
    expect(o.cards()[0]?.updates).toBe(0);
    letIn();
    await pass();
    expect(o.cards().map(({ updates }) => updates)).toEqual([1]);
  },
);

test('what was brought up to date is not looked at again', async () => {
  await reported(o.desk);
  await shutOut();
  await tryForTheLastTime();
  letIn();
  await pass();
  await note('works');
  await pass();
  const before = (await rowsOf(o.desk, 'card')).length;
  await findChannelsAgain(o.desk);
  expect([(await rowsOf(o.desk, 'card')).length, await givenUp()]).toEqual([before, new Set()]);
});

test('the outbox is started where a card was planned again, and only there', async () => {
  const kick = jest.fn();
  const look = () => findChannelsAgain({ ...o.desk, kick });
  await reported(o.desk);
  await look();
  const before = kick.mock.calls.length;
  await shutOut();
  await tryForTheLastTime();
  await look();
  expect([before, kick.mock.calls.length]).toEqual([0, 1]);
});

test('where there is no channel nothing is planned: the next installation does it', async () => {
  await reported(o.desk);
  await shutOut();
  await tryForTheLastTime();
  await removeBot(o.desk);
  const before = (await rowsOf(o.desk, 'card')).length;
  await findChannelsAgain(o.desk);
  expect((await rowsOf(o.desk, 'card')).length).toBe(before);
});

test('a card that is still tried is left to its own tries', async () => {
  await shutOut();
  await reported(o.desk);
  await o.drain();
  await findChannelsAgain(o.desk);
  const cards = await rowsOf(o.desk, 'card');
  expect(cards.map(({ attempts }) => attempts < mostTries)).toEqual([true]);
});
