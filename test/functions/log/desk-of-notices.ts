import { inTenant } from '#functions/database/transaction.ts';
import { proveLogs } from '#functions/log/prove-logs.ts';
import { maja, openTestDesk, sofie } from '#test/support/desk.ts';
import { withNotices } from '#test/support/notices/deliver-notice.ts';
import { markRead, putUp } from '#test/support/notices/notice.ts';
import { verifyTenant } from '#test/support/verify-tenant.ts';
import { memoryAnchors } from './memory-anchors.ts';
import { pastTriggers } from './past-triggers.ts';

const kept = ['log_entries', 'log_subjects', 'log_seals', 'notice_readers', 'notices', 'outbox', 'cards'];
const { tenantId } = maja;

/** A desk with two notices, one of them read once and with a card; their logs are proven and anchored. */
export const openDeskOfNotices = async () => {
  const anchors = memoryAnchors();
  const desk = await openTestDesk({ alters: true, schema: withNotices.schema, anchors });
  const noticeId = await putUp(desk, sofie);
  const another = await putUp(desk, sofie, 'Husk nøglekortet');
  await markRead(desk, maja, noticeId);
  await proveLogs(desk);
  /** As somebody with the database in their hands, past every right and trigger of the desk; `$id` is the notice. */
  const asOwner = (...changes: string[]): Promise<void> =>
    desk.asOwner((owner) => pastTriggers(owner, ...changes.map((change) => change.replaceAll('$id', `'${noticeId}'`))));
  await asOwner(
    `insert into cards (tenant_id, subject, subject_id, conversation_id, activity_id, posted_at, digest)
     values ('${tenantId}', 'notice', $id, 'c', 'a', now(), 'x')`,
    ...kept.map((table) => `create table kept_${table} as select * from ${table}`),
  );
  const verified = () => verifyTenant(desk.db, tenantId);
  return {
    ...{ desk, anchors, noticeId, another, asOwner, verified },
    breaks: async () => (await verified()).breaks,
    /** Of what kind the entries about the notice say they are. */
    kindsInLog: () =>
      inTenant(desk.db, tenantId, (tx) =>
        tx.selectFrom('log_entries').select('subject').where('subject_id', '=', noticeId).execute(),
      ),
    /** Everything as it was at first. */
    restore: () =>
      asOwner(...kept.flatMap((table) => [`delete from ${table}`, `insert into ${table} select * from kept_${table}`])),
  };
};
export type DeskOfNotices = Awaited<ReturnType<typeof openDeskOfNotices>>;
