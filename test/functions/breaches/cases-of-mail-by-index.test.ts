import { registerBreach } from '#functions/breaches/report/register.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { planInLongTables, statementsOf } from '#test/support/database/statements.ts';
import { maja, openTestDesk, type TestDesk } from '#test/support/desk.ts';
import { aMail, aReport } from '#test/support/reported.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

/** What a report of a mail asks of the cases there are. */
const askedOfMails = async () => {
  const body = aReport({ kind: 'misdirected-mail', mail: aMail() });
  const asked = await statementsOf(desk.db, (db) =>
    registerBreach({ ...desk, db }, maja, { params: {}, query: {}, body }),
  );
  return asked.find(({ sql }) => /^select.*"internet_message_id" in/.test(sql));
};

// Sorting is dear there: else a walk along the numbers would look cheap.
test('the cases of a mail are found by the index of mails, however many cases there are', async () => {
  const asked = await askedOfMails();
  const plan = await inTenant(desk.db, maja.tenantId, (tx) => planInLongTables(tx, asked));
  const [, first] = /Index (?:Only )?Scan.* using (\w+)/.exec(plan) ?? [];
  expect(first).toBe('breaches_by_mail');
});
