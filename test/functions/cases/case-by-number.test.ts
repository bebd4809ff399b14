import { dorte, leo, maja, nils, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { know } from '#test/support/known-people.ts';
import { refusalOf, reported, viewOf } from '#test/support/reported.ts';

let desk: TestDesk;
let reference = '';
beforeAll(async () => {
  desk = await openTestDesk();
  await know(desk, maja);
  ({ reference } = await reported(desk));
});
afterAll(() => desk.close());

test.each([
  [sofie, 'case'],
  [dorte, 'case'],
  [maja, 'reporter'],
] as const)('a case is read by its number, as much of it as the person may see: %#', async (who, view) =>
  expect(await viewOf(desk, reference, who)).toMatchObject({ view, reference }),
);

test('a number is read as people write it, without its zeros', async () =>
  expect(await viewOf(desk, '2026-1', sofie)).toMatchObject({ reference }));

test('a number that was never given is not found', async () =>
  expect(await refusalOf(viewOf(desk, '2026-4711', sofie))).toBe('not-found'));

test('to a stranger a number that was given is not found either', async () =>
  expect(await refusalOf(viewOf(desk, reference, leo))).toBe('not-found'));

test('the number of another municipality’s case is not found', async () =>
  expect(await refusalOf(viewOf(desk, reference, nils))).toBe('not-found'));
