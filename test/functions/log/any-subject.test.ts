import { sql } from 'kysely';
import { appendNote } from '#functions/database/log.ts';
import { inTenant, type Tx } from '#functions/database/transaction.ts';
import { maja, sofie } from '#test/support/desk.ts';
import { markRead, noticeRef, reword } from '#test/support/notices/notice.ts';
import { type DeskOfNotices, openDeskOfNotices } from './desk-of-notices.ts';

const { tenantId } = maja;
let on: DeskOfNotices;
beforeAll(async () => {
  on = await openDeskOfNotices();
});
afterAll(() => on.desk.close());
afterEach(() => on.restore());

test('the chain of a subject that is no case is found whole, and so are its rows', async () => {
  expect(await on.verified()).toEqual({ entries: 4, chains: 3, unsealed: 0, breaks: [] });
});

test('each of its entries says of what kind it is', async () => {
  expect(await on.kindsInLog()).toEqual([{ subject: 'notice' }, { subject: 'notice' }]);
});

test('what was altered is taken down with the next change, and found for good', async () => {
  await on.asOwner(`update notices set title = 'Husk intet' where notice_id = $id`);
  await markRead(on.desk, sofie, on.noticeId);
  expect(await on.breaks()).toEqual([
    { tenant: tenantId, subject: on.noticeId, sequence: 3, table: 'notices', column: 'title', what: 'altered' },
  ]);
});

test('a change by the desk is no break', async () => {
  await reword(on.desk, sofie, on.noticeId, 'Husk at låse døren');
  expect(await on.breaks()).toEqual([]);
});

test('an alteration of one subject is no break of another of its kind', async () => {
  await on.asOwner(`update notices set title = 'Husk intet' where notice_id = $id`);
  expect((await on.breaks()).filter(({ subject }) => subject === on.another)).toEqual([]);
});

test('a seal asks no table of another kind', async () => {
  await on.asOwner('alter table breaches rename to moved');
  await markRead(on.desk, sofie, on.noticeId).finally(() => on.asOwner('alter table moved rename to breaches'));
  expect(await on.breaks()).toEqual([]);
});

describe('an entry that goes with no change', () => {
  const note = (also: (tx: Tx) => Promise<unknown> = async () => {}) =>
    inTenant(on.desk.db, tenantId, async (tx) => {
      const about = { ...noticeRef(tenantId, on.noticeId), actorId: null, at: on.desk.now() };
      await appendNote(tx, about, [{ verb: 'notice-said' }]);
      await also(tx);
    });

  test('is in the chain', async () => {
    await note();
    expect(await on.verified()).toEqual({ entries: 5, chains: 3, unsealed: 0, breaks: [] });
  });

  test('hides nothing that was altered before it', async () => {
    await on.asOwner(`update notices set title = 'Husk intet' where notice_id = $id`);
    await note();
    await markRead(on.desk, sofie, on.noticeId);
    expect((await on.breaks()).map(({ column, what }) => [column, what])).toEqual([['title', 'altered']]);
  });

  test('covers no change of the desk', async () => {
    await note((tx) => sql`update notices set title = 'Husk intet' where notice_id = ${on.noticeId}`.execute(tx));
    expect((await on.breaks()).map(({ column, what }) => [column, what])).toEqual([['title', 'altered']]);
  });
});
