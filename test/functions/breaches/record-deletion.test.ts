import { recordDeletion } from '#functions/breaches/record-deletion.ts';
import type { DeletionState } from '#shared/breaches/views.ts';
import type { Caller } from '#shared/people/caller.ts';
import { maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { about, aMail, caseOf, reported } from '#test/support/reported.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

const aCase = async () => {
  const mail = aMail({ internetMessageId: `<${desk.newId()}@eksempel-kommune.example>` });
  const { breachId } = await reported(desk, maja, { kind: 'misdirected-mail', mail });
  const recipientId = (await caseOf(desk, breachId)).recipients[0]?.recipientId ?? '';
  const record = (by: Caller, deletion: DeletionState) =>
    recordDeletion(desk, by, about(breachId, { recipientId, deletion }));
  const recorded = async () =>
    (await caseOf(desk, breachId)).timeline
      .filter(({ verb }) => verb === 'deletion-recorded')
      .map(({ by, facts }) => [by.personId, facts.deletion]);
  return { breachId, record, recorded };
};

test('the team records what the recipient said on the phone, and it is written who did', async () => {
  const { breachId, record, recorded } = await aCase();
  await record(sofie, 'confirmed');
  expect([(await caseOf(desk, breachId)).recipients[0]?.deletion, await recorded()]).toEqual([
    'confirmed',
    [[sofie.personId, 'confirmed']],
  ]);
});

test('a slip is taken back, and both entries stand', async () => {
  const { breachId, record, recorded } = await aCase();
  await record(sofie, 'confirmed');
  await record(sofie, 'not-asked');
  expect([(await caseOf(desk, breachId)).recipients[0]?.deletion, await recorded()]).toEqual([
    'not-asked',
    [
      [sofie.personId, 'confirmed'],
      [sofie.personId, 'not-asked'],
    ],
  ]);
});

test('what stands already is no new entry: a repeat after a lost answer is not said twice', async () => {
  const { record, recorded } = await aCase();
  await record(sofie, 'confirmed');
  await record(sofie, 'confirmed');
  expect(await recorded()).toHaveLength(1);
});
