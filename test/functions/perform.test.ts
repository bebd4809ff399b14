import { perform } from '#functions/perform.ts';
import { type RouteName, routes, type SignedInRouteName } from '#shared/routes/all.ts';
import { adam, dorte, leo, maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { about, caseOf, refusalOf, reported } from '#test/support/reported.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

test.each([
  ['the reporter', maja, 'not-for-you'],
  ['the DPO', dorte, 'not-for-you'],
  ['a stranger', leo, 'not-found'],
  ['the administrator', adam, 'not-found'],
] as const)('%s who is not of the team cannot take a case by whatever door', async (_who, by, code) => {
  const { caseId } = await reported(desk);
  expect(await refusalOf(perform(desk, by, 'takeCase', about(caseId, { version: 1 })))).toBe(code);
  expect((await caseOf(desk, caseId)).state).toBe('new');
});

test('the team can', async () => {
  const { caseId } = await reported(desk);
  await perform(desk, sofie, 'takeCase', about(caseId, { version: 1 }));
  expect((await caseOf(desk, caseId)).state).toBe('taken');
});

const forTheTeam = (Object.keys(routes) as RouteName[]).filter(
  (name): name is SignedInRouteName => routes[name].who === 'team' || routes[name].who === 'team-or-dpo',
);

test.each(forTheTeam)('%s is refused to a reporter and an administrator', async (name) => {
  const { caseId } = await reported(desk);
  const asked = about(caseId) as never; // what is asked is not looked at
  const codes = [await refusalOf(perform(desk, maja, name, asked)), await refusalOf(perform(desk, adam, name, asked))];
  expect(codes).toEqual(['not-for-you', 'not-found']);
});
