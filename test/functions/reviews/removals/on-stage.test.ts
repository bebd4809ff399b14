import { perform } from '#functions/perform.ts';
import { caller, sofie } from '#test/support/desk.ts';
import { type DeskOnStage, openDeskOnStage } from '../desk-on-stage.ts';
import { minute } from './a-refusal.ts';

const groupName = 'Børnesager - læseadgang';

let on: DeskOnStage;
beforeAll(async () => {
  on = await openDeskOnStage(60);
  await on.clockAt(on.desk.now());
});
afterAll(() => on.close());

const members = () => on.truth([groupName])[groupName];

test('whom a reviewer refused is gone from the directory of the stage, read back, and comes back whole', async () => {
  const { desk, reviews } = on;
  const reviewer = caller({ personId: on.personId('sofie') });
  const plan = { scope: { namePrefixes: [groupName] }, reviewers: ['named'], named: [reviewer.personId] };
  const reviewId = await reviews.start(await reviews.plan(plan));
  const about = { params: { reviewId }, query: {} };
  const { sheets } = await perform(desk, reviewer, 'listMyLines', { params: {}, query: {}, body: {} });
  const lines = sheets.flatMap((sheet) => sheet.lines).filter(({ facts }) => facts.isDirect);
  const refused = lines.slice(0, 2);
  const decisions = sheets
    .flatMap((sheet) => sheet.lines)
    .map((line) => ({
      ...{ lineId: line.lineId, version: line.version },
      answer: refused.includes(line) ? ('remove' as const) : ('keep' as const),
    }));
  await perform(desk, reviewer, 'decideLines', { ...about, body: { decisions } });
  await perform(desk, reviewer, 'sendAnswers', { ...about, body: { of: 'me', spentMs: 3_600_000 } });
  const [before, alive] = [members(), on.people().size];

  const lineIds = refused.map(({ lineId }) => lineId);
  await perform(desk, sofie, 'applyRemovals', { ...about, body: { lineIds, when: 'now' } });
  await on.clockAt(desk.now());
  // The replicas of the stage catch up within minutes, and some writes meet another.
  await on.settle(30);
  const gone = new Set(refused.map(({ memberId }) => memberId));
  expect(gone.size).toBe(2);
  expect(members()).toEqual(before?.filter((id) => !gone.has(id)));
  expect(on.people().size).toBe(alive);
  const { removals } = await perform(desk, sofie, 'listRemovals', { ...about, body: {} });
  expect(removals.map(({ state, isOurs }) => [state, isOurs])).toEqual([
    ['confirmed', true],
    ['confirmed', true],
  ]);

  for (const { removalId } of removals)
    await perform(desk, sofie, 'undoRemoval', { params: { reviewId, removalId }, query: {}, body: {} });
  for (const _ of [1, 2, 3]) await on.clockAt(new Date(desk.now().getTime() + minute));
  expect(members()).toEqual(before);
});
