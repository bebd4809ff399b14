import type { KyselyPlugin } from 'kysely';
import { addNote } from '#functions/cases/work/add-note.ts';
import { maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { about, reported } from '#test/support/reported.ts';
import { verifyTenant } from '#test/support/verify-tenant.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

/** Does something once, in the middle of whatever reads: when the first case has been read, before its log is. */
const afterFirstCase = (act: () => Promise<unknown>): KyselyPlugin => {
  let done = false;
  return {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      if (!done && result.rows.some((row) => 'clockRuns' in row)) {
        done = true;
        await act();
      }
      return result;
    },
  };
};

// The embedded database has one connection: nothing is written there during a read.
const onServer = process.env.TEST_DATABASE_URL !== undefined;

(onServer ? test : test.skip)('who writes while a log is verified is no break in it', async () => {
  const { caseId } = await reported(desk);
  const db = desk.db.withPlugin(afterFirstCase(() => addNote(desk, sofie, about(caseId, { text: 'Et notat' }))));
  const { breaks } = await verifyTenant(db, maja.tenantId);
  expect([breaks, (await verifyTenant(desk.db, maja.tenantId)).entries]).toEqual([[], 2]);
});
