import { maja, sofie } from '#test/support/desk.ts';
import { markRead, reword } from '#test/support/notices/notice.ts';
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
