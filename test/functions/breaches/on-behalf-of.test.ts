import type { ReportInput } from '#shared/breaches/report.ts';
import { adam, dorte, maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { aMail, caseOf, refusalOf, reported } from '#test/support/reported.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

/** Reports of one mail, entered by the team for a person without an account. */
const oneMail = () => {
  const mail = aMail({ internetMessageId: `<${desk.newId()}@eksempel-kommune.example>` });
  return {
    byMaja: () => reported(desk, maja, { kind: 'misdirected-mail', mail }),
    from: (name: string, given: Partial<ReportInput> = {}) =>
      reported(desk, sofie, { kind: 'misdirected-mail', mail, door: 'supplier', onBehalfOf: { name }, ...given }),
  };
};

test('the supplier’s name is kept when its report joins a case', async () => {
  const { byMaja, from } = oneMail();
  const { caseId } = await byMaja();
  await from('IT-Drift ApS', { onBehalfOf: { name: 'IT-Drift ApS', contact: '12 34 56 78' } });
  expect((await caseOf(desk, caseId)).onBehalfOf).toEqual(['IT-Drift ApS, 12 34 56 78']);
});

test('a case may have come from several, each named once', async () => {
  const { from } = oneMail();
  const { caseId } = await from('IT-Drift ApS');
  await from('Post og Print A/S');
  await from('IT-Drift ApS');
  expect((await caseOf(desk, caseId)).onBehalfOf).toEqual(['IT-Drift ApS', 'Post og Print A/S']);
});

test('one more name makes no page stale', async () => {
  const { from } = oneMail();
  const { caseId } = await from('IT-Drift ApS');
  await from('Post og Print A/S');
  expect((await caseOf(desk, caseId)).version).toBe(1);
});

describe.each([
  ['an employee', maja],
  ['the DPO', dorte],
  ['an administrator', adam],
])('%s', (_who, by) => {
  test.each<[string, Partial<ReportInput>]>([
    ['a colleague', { onBehalfOf: { personId: sofie.personId } }],
    ['a person without an account', { onBehalfOf: { name: 'IT-Drift ApS' } }],
    ['a caller on the telephone', { door: 'phone' }],
    ['a supplier', { door: 'supplier' }],
  ])('reports for no one else: not for %s', async (_whom, given) =>
    expect(await refusalOf(reported(desk, by, given))).toBe('not-for-you'),
  );
});
