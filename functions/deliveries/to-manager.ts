import { sql } from 'kysely';
import { referenceOf } from '#shared/cases/reference.ts';
import type { DeskSettings } from '#shared/settings/desk-settings.ts';
import { inTenant, type Tx } from '../database/transaction.ts';
import type { Claimed } from '../outbox/claim.ts';
import { dropped, type Outcome } from '../outbox/outcome.ts';
import type { CaseRow } from '../subject/case-row.ts';
import type { ManagerNews } from '../subject/subject.ts';
import { readTenant } from '../tenant.ts';
import { oneByOne, saidTogether, windowOf } from './alarm-flood.ts';
import type { Deliver, Delivering, Senders } from './delivery.ts';
import { spoken } from './send/mail-facts.ts';
import { sendToPerson } from './send/send-to-person.ts';

const told = { verb: 'manager-told' };

/**
 * Notifies the manager of a unit of a case in it, where its subject allows it: the reference and where to see it, no
 * names and no free text. Several of one subject and day, or of a flood, are one message, sent by the first of their
 * rows. Left out: cases of which it no longer holds, and those the manager has reported.
 */
export const deliverToManager: Deliver<'to-manager'> = async (delivering) => {
  const { parts, row, message } = delivering;
  const { news, group, settings } = await inTenant(parts.db, row.tenantId, async (tx) => ({
    ...(await newsOf(parts, tx, row, message)),
    settings: (await readTenant(tx, row.tenantId)).settings,
  }));
  const [leader] = group;
  if (!news || !leader || settings.tellManager === 'never') return dropped;
  if (leader.outboxId !== row.outboxId) return behind(leader, group, row);
  const cases = group.filter(({ isToTell }) => isToTell);
  if (cases.length === 0) return dropped;
  const reached = await sendToPerson(parts, row, saying(message, news, cases, settings));
  const own = cases.some(({ caseId }) => caseId === row.subjectId);
  if (reached === 'not-reached') return { end: 'done', log: [{ verb: 'not-reached', facts: { what: news.what } }] };
  return { end: 'done', log: own ? [told] : [] };
};

type OneOfGroup = {
  readonly outboxId: string;
  readonly caseId: string;
  readonly reference: string;
  readonly state: string;
  readonly isToTell: boolean;
};

/** The subject's news for a manager, and of which cases. */
const newsOf = async ({ subjects, now }: Senders, tx: Tx, row: Claimed, message: Message) => {
  const found = await tx
    .selectFrom('cases')
    .select('subject')
    .where('tenant_id', '=', row.tenantId)
    .where('case_id', '=', row.subjectId)
    .executeTakeFirst();
  const news = found ? subjects[found.subject].manager : null;
  return { news, group: found && news ? await groupOf(tx, row, { ...message, ...found, news }, now()) : [] };
};

type Message = Delivering<'to-manager'>['message'];
type About = Message & Pick<CaseRow, 'subject'> & { readonly news: ManagerNews };

/** The rows that share one message, this one included; the first of them is sent. */
const groupOf = async (
  tx: Tx,
  row: Claimed,
  { personId, together, subject, news }: About,
  now: Date,
): Promise<OneOfGroup[]> => {
  const { begins, until } = windowOf(row.plannedAt);
  const rows = await tx
    .selectFrom('outbox as o')
    .innerJoin('cases as b', (join) =>
      join.onRef('b.tenant_id', '=', 'o.tenant_id').onRef('b.case_id', '=', 'o.subject_id'),
    )
    .leftJoin('case_reporters as r', (join) =>
      join
        .onRef('r.tenant_id', '=', 'b.tenant_id')
        .onRef('r.case_id', '=', 'b.case_id')
        .on('r.person_id', '=', personId),
    )
    .select(['o.outbox_id', 'o.state as row_state', 'b.case_id', 'b.year', 'b.number', 'b.state', 'b.manager_id'])
    .select('r.person_id as reporter')
    .where('o.tenant_id', '=', row.tenantId)
    .where('b.subject', '=', subject)
    .where('o.kind', '=', 'to-manager')
    .$if(together === true, (q) => q.where('o.planned_at', '=', row.plannedAt))
    .where('o.planned_at', '>=', begins)
    .where('o.planned_at', '<', until)
    .where(sql<boolean>`(o.payload ->> 'together') is not distinct from ${together === true ? 'true' : null}`)
    .where(sql<boolean>`o.payload ->> 'personId' = ${personId}`)
    .orderBy('o.planned_at')
    .orderBy('o.outbox_id')
    .execute();
  const all = rows.map((one) => ({
    outboxId: one.outbox_id,
    caseId: one.case_id,
    reference: referenceOf(one),
    state: one.row_state,
    isToTell: news.isStillSo(one.state) && one.manager_id === personId && one.reporter === null,
  }));
  if (together) return all;
  const place = all.findIndex(({ outboxId }) => outboxId === row.outboxId);
  if (place < oneByOne) return all.slice(place, place + 1);
  if (now < until) throw saidTogether('activity-feed', until, now);
  return all.slice(oneByOne);
};

/** A row whose case another's message names: done when that one is sent. */
const behind = (leader: OneOfGroup, group: readonly OneOfGroup[], { outboxId }: Claimed): Outcome => {
  if (!group.some((one) => one.outboxId === outboxId && one.isToTell)) return dropped;
  if (leader.state === 'open') throw saidTogether('activity-feed');
  return { end: 'merged', log: [told] };
};

const saying = (
  { personId }: Message,
  news: ManagerNews,
  cases: readonly OneOfGroup[],
  { deskMailbox }: DeskSettings,
) => {
  const [one] = cases;
  const named = cases.length === 1 && one ? one.reference : news.several[spoken](cases.length);
  const preview = news.preview[spoken];
  return {
    personId,
    activity: news.activity(named),
    preview,
    subPage: '/unit',
    mail: (link: string) => news.mail[spoken](named, preview, link),
    from: deskMailbox,
  };
};
