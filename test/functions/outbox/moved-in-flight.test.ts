import { moveTime } from '#functions/breaches/decide/move-time.ts';
import { sofie } from '#test/support/desk.ts';
import { about, caseOf, reported } from '#test/support/reported.ts';
import { logOf, type OutboxDesk, openOutboxDesk } from './outbox-desk.ts';

let o: OutboxDesk;
beforeAll(async () => {
  o = await openOutboxDesk();
});
beforeEach(() => o.reset());
afterAll(() => o.desk.close());

// Found on Tuesday 24 November 08:30 in Copenhagen; 24 hours later the first reminder is on its way to Teams.
test('a reminder on its way while the same awareness is written once more is not said again', async () => {
  const { caseId } = await reported(o.desk);
  await o.at('2026-11-25T07:29:00Z');
  // The card changes first, then the reminder is written under it.
  const cardPasses = () => Promise.resolve();
  o.gates.push(cardPasses, async () => {
    const { version } = await caseOf(o.desk, caseId);
    const body = { version, time: 'aware' as const, moment: { when: '2026-11-24T08:30' }, reason: 'Set efter' };
    await moveTime(o.desk, sofie, about(caseId, body));
  });
  await o.at('2026-11-25T07:30:00Z');
  const said = (await logOf(o.desk, caseId)).filter(({ verb }) => verb === 'reminded');
  expect(said).toMatchObject([{ step: 24 }]);
});
