import { inTenant } from '#functions/database/transaction.ts';
import { openOutbox } from '#functions/deliveries/open-outbox.ts';
import { ownDeliveries } from '#functions/own-deliveries.ts';
import { perform } from '#functions/perform.ts';
import { gapMail } from '#functions/texts/gap-tasks.ts';
import type { GapToMend } from '#shared/reviews/gap-tasks.ts';
import { idOf, personSeen } from '#test/functions/directory/mirror/pretend-directory.ts';
import { setSettings } from '#test/functions/outbox/outbox-desk.ts';
import { adam, birgit, caller, sofie } from '#test/support/desk.ts';
import { refusalOf } from '#test/support/reported.ts';
import { openReviewed, type Reviewed } from './a-review.ts';
import { sheetsOn } from './sheets-of.ts';

const minute = 60_000;
const [itMail, hrMail, deskMailbox] = ['it@eksempel.example', 'hr@eksempel.example', 'desk@eksempel.example'];

let reviewed: Reviewed;
let reviewId: string;
beforeEach(async () => {
  reviewed = await openReviewed();
  const { directory, desk, plan, start } = reviewed;
  await setSettings(desk, { itMail, hrMail, deskMailbox });
  directory.people.push(personSeen(1), personSeen(2, { managerId: idOf(2) }), personSeen(3, { isGuest: true }));
  directory.people.push({ ...personSeen(4), personId: birgit.personId });
  for (const member of [1, 2, 3]) directory.put(90, member);
  for (const member of [1, 2]) directory.put(91, member);
  reviewId = await start(await plan());
});
afterEach(() => reviewed.desk.close());

const pass = async (minutes: number) => {
  const { desk } = reviewed;
  desk.setNow(new Date(desk.now().getTime() + minutes * minute));
  await openOutbox(desk, undefined, ownDeliveries).drain();
};
const send = (gaps: GapToMend[], who = sofie) =>
  perform(reviewed.desk, who, 'sendGapTasks', { params: { reviewId }, query: {}, body: { gaps } });
const taskOf = async (kind: string) => {
  const asked = { params: { reviewId }, query: {}, body: {} };
  return (await perform(reviewed.desk, sofie, 'listDataGaps', asked)).gaps.find((gap) => gap.kind === kind)?.task;
};
const noOwner = { kind: 'no-owner', aboutId: idOf(90) } as const;
const noManager = { kind: 'no-manager', aboutId: idOf(1) } as const;
const selfManaged = { kind: 'manager-is-self', aboutId: idOf(2) } as const;
const noSponsor = { kind: 'guest-without-sponsor', aboutId: idOf(3) } as const;
const person = (digits: number, gap: 'no-manager' | 'manager-is-self') =>
  ({ gap, aboutId: idOf(digits), name: `Person ${digits}`, names: null, isChased: false }) as const;

test('HR is asked for managers and IT support for owners and sponsors, each in one mail', async () => {
  expect(await send([noManager, selfManaged, noOwner, noSponsor])).toEqual({ sent: 4 });
  await pass(5);
  expect(reviewed.mails.map(({ to }) => to).sort()).toEqual([hrMail, itMail]);
  expect(reviewed.mails.find(({ to }) => to === hrMail)).toMatchObject(
    gapMail('da', 'set-manager', [person(1, 'no-manager'), person(2, 'manager-is-self')]),
  );
});

test('without an address of HR, IT support is asked', async () => {
  await setSettings(reviewed.desk, { itMail, deskMailbox });
  await send([noManager]);
  await pass(5);
  expect(reviewed.mails.map(({ to }) => to)).toEqual([itMail]);
});

test('who is asked already is not asked again, by whomever', async () => {
  await send([noOwner]);
  expect(await send([noOwner], adam)).toEqual({ sent: 0 });
});

test('what does not lack is not asked for', async () => {
  expect(await send([{ kind: 'no-manager', aboutId: birgit.personId }])).toEqual({ sent: 0 });
});

test('the one who is proposed stands in the lane and in the mail, and must be here', async () => {
  expect(await refusalOf(send([{ ...noOwner, namesId: idOf(77) }]))).toBe('not-found');
  await send([{ ...noOwner, namesId: birgit.personId }]);
  expect(await taskOf('no-owner')).toMatchObject({ names: { personId: birgit.personId, name: 'Person 4' } });
  await pass(5);
  const gap = { gap: 'no-owner', aboutId: idOf(90), name: 'Group 090', names: 'Person 4', isChased: false } as const;
  expect(reviewed.mails).toMatchObject([gapMail('da', 'set-owner', [gap])]);
});

test('it is chased after a week, and ends by itself when a reading shows it mended', async () => {
  await send([noManager]);
  for (const _ of [1, 2, 3, 4, 5, 6, 7]) await pass(24 * 60);
  await pass(5);
  expect(reviewed.mails.at(-1)).toMatchObject(
    gapMail('da', 'set-manager', [{ ...person(1, 'no-manager'), isChased: true }]),
  );
  const { directory, desk, drain } = reviewed;
  const at = directory.people.findIndex(({ personId }) => personId === idOf(1));
  directory.people[at] = personSeen(1, { managerId: birgit.personId });
  await perform(desk, sofie, 'readDirectoryAgain', { params: {}, query: {}, body: {} });
  await drain();
  await pass(24 * 60);
  const tasks = await inTenant(desk.db, sofie.tenantId, (tx) => tx.selectFrom('tasks').select('state').execute());
  expect(tasks).toEqual([{ state: 'done' }]);
});

test('a colleague gets what the team is asked about a group, but for the own access', async () => {
  const { desk, drain } = reviewed;
  const self = caller({ personId: idOf(1), name: 'Person 1' });
  const params = { reviewId, groupId: idOf(91) };
  const asked = { params, query: {}, body: { personId: self.personId } };
  expect(await perform(desk, sofie, 'giveGroup', asked)).toEqual({ moved: 1 });
  await drain();
  const lines = await sheetsOn(desk, reviewId).linesOf(self);
  expect(lines.map(({ memberId, groupId }) => [memberId, groupId])).toEqual([[idOf(2), idOf(91)]]);
});
