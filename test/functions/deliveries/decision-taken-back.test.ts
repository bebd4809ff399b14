import { recordNotNotified } from '#functions/breaches/decide/decide-notification.ts';
import { takeBackDecision } from '#functions/breaches/decide/take-back-decision.ts';
import { breachNews } from '#functions/breaches/texts/news.ts';
import { takeCase } from '#functions/cases/work/take.ts';
import { refreshDirectory } from '#functions/directory/refresh.ts';
import { cardTexts } from '#functions/texts/cards.ts';
import { jonas, sofie } from '#test/support/desk.ts';
import { about, reported } from '#test/support/reported.ts';
import { logOf, type OutboxDesk, openOutboxDesk, words } from '../outbox/outbox-desk.ts';

// Found on Tuesday 24 November 08:30 in Copenhagen (07:30Z); the 72 hours end on Friday at 08:30.
let o: OutboxDesk;
beforeAll(async () => {
  o = await openOutboxDesk();
});
beforeEach(async () => {
  await o.reset();
  await refreshDirectory(o.desk, sofie.tenantId);
});
afterAll(() => o.desk.close());

/** Sofie's case, decided at one instant of November and taken back by Jonas at another. */
const takenBack = async (decided: string, back: string) => {
  const { caseId } = await reported(o.desk);
  await takeCase(o.desk, sofie, about(caseId, { version: 1 }));
  await o.at('2026-11-24T08:00:00Z');
  await o.at(`2026-11-${decided}:00Z`);
  await recordNotNotified(o.desk, sofie, about(caseId, { version: 2, reason: 'Ingen risiko' }));
  await o.at(`2026-11-${back}:00Z`);
  await takeBackDecision(o.desk, jonas, about(caseId, { version: 3, reason: 'Det var en anden sag' }));
  await o.drain();
  return caseId;
};
const saidOf = async (caseId: string) =>
  (await logOf(o.desk, caseId)).filter(({ verb }) => verb === 'reminded').map(({ step }) => step);

test('before anything was missed nothing is said at once, and everything in its time', async () => {
  const caseId = await takenBack('24T09:00', '24T10:00');
  const early = await saidOf(caseId);
  await o.at('2026-11-25T07:30:00Z');
  expect([early, await saidOf(caseId)]).toEqual([[], [24]]);
});

test('what was said before the decision is not said again', async () => {
  const caseId = await takenBack('25T07:30', '25T09:00');
  await o.at('2026-11-26T07:30:00Z');
  expect(await saidOf(caseId)).toEqual([24, 48]);
});

test('the hours that passed meanwhile are heard of once, by the strongest', async () => {
  expect(await saidOf(await takenBack('24T09:00', '26T08:00'))).toEqual([48]);
});

test('after the deadline it is said once that the time has run out', async () => {
  const caseId = await takenBack('24T09:00', '30T09:00');
  await o.at('2026-12-01T09:00:00Z');
  expect(await saidOf(caseId)).toEqual(['run-out']);
});

test('a running out that was already said is not said again', async () => {
  const caseId = await takenBack('27T07:30', '30T09:00');
  await o.at('2026-12-01T09:00:00Z');
  expect((await saidOf(caseId)).filter((hours) => hours === 'run-out')).toHaveLength(1);
});

test('the card in the channel changes in place and counts again', async () => {
  await takenBack('24T09:00', '24T10:00');
  expect(o.cards()).toHaveLength(1);
  expect(words(o.cards()[0])).not.toContain(cardTexts.da.stopped);
  expect(words(o.cards()[0])).toContain(cardTexts.da.atMost(72));
});

test('the assignee is told that a colleague took the decision back', async () => {
  await takenBack('24T09:00', '24T10:00');
  expect(o.feed.filter(({ personId }) => personId === sofie.personId)).toMatchObject([
    { activityType: 'caseNews', preview: breachNews.da.toAssignee['decision-taken-back'] },
  ]);
});
