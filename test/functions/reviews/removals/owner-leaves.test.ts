import { perform } from '#functions/perform.ts';
import { gapMail } from '#functions/texts/gap-tasks.ts';
import { idOf, personSeen } from '#test/functions/directory/mirror/pretend-directory.ts';
import { setSettings } from '#test/functions/outbox/outbox-desk.ts';
import { sofie } from '#test/support/desk.ts';
import { minute, openRefused } from './a-refusal.ts';

// Person 1 alone owns the group, and is refused the membership in it; person 2 could own it as well.
const itMail = 'it@eksempel.example';
let refused: Awaited<ReturnType<typeof openRefused>>;
beforeEach(async () => {
  refused = await openRefused();
  await setSettings(refused.desk, { itMail, deskMailbox: 'desk@eksempel.example' });
  refused.directory.own(90, idOf(1));
  await refused.readDirectory();
});
afterEach(() => refused.desk.close());

const about = () => ({ params: { reviewId: refused.reviewId }, query: {} });
const lacking = async () =>
  (await perform(refused.desk, sofie, 'listDataGaps', { ...about(), body: {} })).gaps.find(
    ({ kind }) => kind === 'owner-leaves',
  );
const nameOwner = () =>
  perform(refused.desk, sofie, 'sendGapTasks', {
    ...about(),
    body: { gaps: [{ kind: 'owner-leaves', aboutId: idOf(90), namesId: idOf(2) }] },
  });

test('a group whose only owner is to lose the access lacks another, until there is one', async () => {
  expect(await lacking()).toMatchObject({ about: { id: idOf(90) }, lines: 1, task: null });
  refused.directory.own(90, personSeen(2).personId);
  await refused.readDirectory();
  expect(await lacking()).toBeUndefined();
});

test('it lacks it as well when the removal has become a task, and not when it was withheld', async () => {
  await refused.press();
  expect(await lacking()).toBeUndefined();
  refused.graph.facts.set(90, { ownerIds: [idOf(1)] });
  await refused.apply();
  expect(await refused.only()).toMatchObject({ state: 'task', place: 'new-owner' });
  expect(await lacking()).toBeDefined();
});

test('IT support is asked for the owner whom the team names', async () => {
  expect(await nameOwner()).toEqual({ sent: 1 });
  await refused.pass(5 * minute);
  const gap = {
    gap: 'owner-leaves',
    aboutId: idOf(90),
    name: 'Group 090',
    names: 'Person 2',
    isChased: false,
  } as const;
  expect(refused.mails).toMatchObject([{ to: itMail, ...gapMail('da', 'set-owner', [gap]) }]);
  expect((await lacking())?.task?.names?.personId).toBe(idOf(2));
});

test('the list of removals says who left one out', async () => {
  await refused.press();
  expect((await refused.only()).undoneBy?.personId).toBe(sofie.personId);
});
