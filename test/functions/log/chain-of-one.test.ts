import { sql } from 'kysely';
import { appendLog, lockChain } from '#functions/database/log.ts';
import type { SubjectKind } from '#functions/database/subject-kind.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { nora, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { withNotices } from '#test/support/notices/deliver-notice.ts';
import { noticeRef, putUp } from '#test/support/notices/notice.ts';
import { ofNotice } from '#test/support/notices/pretended.ts';
import { verifyTenant } from '#test/support/verify-tenant.ts';

const { tenantId } = sofie;

let desk: TestDesk;
let noticeId: string;
beforeAll(async () => {
  desk = await openTestDesk({ schema: withNotices.schema });
  noticeId = await putUp(desk, sofie);
});
afterAll(() => desk.close());

const append = (as: string, of: { readonly subject?: SubjectKind }) =>
  inTenant(desk.db, as, (tx) =>
    appendLog(tx, { ...noticeRef(tenantId, noticeId), ...of, actorId: null, at: desk.now() }, [{ verb: 'x' }]),
  );

test('the chain of another municipality is not written to', () =>
  expect(append(nora.tenantId, {})).rejects.toThrow(/another municipality/));

test('nor seen', async () => {
  const seen = await inTenant(desk.db, nora.tenantId, (tx) => tx.selectFrom('log_subjects').selectAll().execute());
  expect(seen).toEqual([]);
});

test.each(['case', 'tenant', 'task'])('a chain is not gone on with as one of a %s', (kind) =>
  expect(append(tenantId, { subject: ofNotice<SubjectKind>(kind) })).rejects.toThrow(/no rows/),
);

test.each([
  `insert into log_subjects values ('${tenantId}', gen_random_uuid(), 'notice', 0, '\\x')`,
  'update log_subjects set log_length = 1',
  'delete from log_subjects',
  `update sealed_tables set columns = '{}'`,
])('the desk itself is not let to %s', (change) =>
  expect(inTenant(desk.db, tenantId, (tx) => sql.raw(change).execute(tx))).rejects.toThrow(/permission denied/),
);

// The embedded database has one session.
(process.env.TEST_DATABASE_URL === undefined ? describe.skip : describe)('two at the same moment', () => {
  /** Locks the notice's chain as someone of the named municipality, and meanwhile as someone of its own. */
  const meanwhile = (municipality: string) =>
    inTenant(desk.db, municipality, async (first) => {
      await lockChain(first, noticeRef(tenantId, noticeId));
      // The lock goes out with the first read behind it.
      await sql`select 1`.execute(first);
      await inTenant(desk.db, tenantId, async (tx) => {
        await sql`set local lock_timeout = '100ms'`.execute(tx);
        await lockChain(tx, noticeRef(tenantId, noticeId));
      });
    });

  test('who would change a subject that another changes waits', () =>
    expect(meanwhile(tenantId)).rejects.toThrow(/lock timeout/));

  test('no one waits for another municipality', () => expect(meanwhile(nora.tenantId)).resolves.toBeUndefined());
});

test('two that begin one chain at the same moment both have their entry in it', async () => {
  const of = noticeRef(tenantId, desk.newId());
  const begin = (verb: string) =>
    inTenant(desk.db, tenantId, (tx) => appendLog(tx, { ...of, actorId: null, at: desk.now() }, [{ verb }]));
  await Promise.all([begin('one'), begin('other')]);
  const rows = await inTenant(desk.db, tenantId, (tx) =>
    tx
      .selectFrom('log_entries')
      .select('sequence')
      .where('subject_id', '=', of.subjectId)
      .orderBy('sequence')
      .execute(),
  );
  expect([rows, (await verifyTenant(desk.db, tenantId)).breaks]).toEqual([[{ sequence: 1 }, { sequence: 2 }], []]);
});
