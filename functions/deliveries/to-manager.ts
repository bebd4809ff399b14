import { sql } from 'kysely';
import { tabLink } from '#shared/addresses/tab-link.ts';
import { referenceOf } from '#shared/cases/reference.ts';
import type { DeskSettings } from '#shared/settings/desk-settings.ts';
import { inTenant, type Tx } from '../database/transaction.ts';
import { appIdIn } from '../links.ts';
import type { Claimed } from '../outbox/claim.ts';
import { dropped, type Outcome } from '../outbox/outcome.ts';
import { readTenant } from '../tenant.ts';
import { breachesInUnit, feedPreviews } from '../texts/feed.ts';
import { mailTexts } from '../texts/mails.ts';
import { oneByOne, saidTogether, windowOf } from './alarm-flood.ts';
import type { Deliver, Delivering } from './delivery.ts';
import { spoken } from './send/mail-facts.ts';
import { sendToPerson } from './send/send-to-person.ts';

const told = { verb: 'manager-told' };

/**
 * Tells the manager of a unit that there is a breach in it: its reference and where to see it, no names and nothing of a
 * mail. Several of one day, or of a flood, are one message, sent by the first of their rows. Not said: what is no longer a breach, and what
 * the manager has reported.
 */
export const deliverToManager: Deliver<'to-manager'> = async (delivering) => {
  const { parts, row, message } = delivering;
  const { group, settings } = await inTenant(parts.db, row.tenantId, async (tx) => ({
    group: await groupOf(tx, row, message, parts.now()),
    settings: (await readTenant(tx, row.tenantId)).settings,
  }));
  const [leader] = group;
  if (!leader || settings.tellManager === 'never') return dropped;
  if (leader.outboxId !== row.outboxId) return behind(leader, group, row);
  const breaches = group.filter(({ isToTell }) => isToTell);
  if (breaches.length === 0) return dropped;
  const reached = await sendToPerson(parts, row, saying(delivering, breaches, settings));
  const own = breaches.some(({ caseId }) => caseId === row.subjectId);
  if (reached === 'nobody') return { end: 'done', log: [{ verb: 'not-reached', facts: { what: 'breach-in-unit' } }] };
  return { end: 'done', log: own ? [told] : [] };
};

type OneOfGroup = {
  readonly outboxId: string;
  readonly caseId: string;
  readonly reference: string;
  readonly state: string;
  readonly isToTell: boolean;
};

/** The rows that are said in one message, this one among them; the first of them says it. */
const groupOf = async (
  tx: Tx,
  row: Claimed,
  { personId, together }: Delivering<'to-manager'>['message'],
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
    isToTell: one.state !== 'not-a-breach' && one.manager_id === personId && one.reporter === null,
  }));
  if (together) return all;
  const place = all.findIndex(({ outboxId }) => outboxId === row.outboxId);
  if (place < oneByOne) return all.slice(place, place + 1);
  if (now < until) throw saidTogether('activity-feed', until, now);
  return all.slice(oneByOne);
};

/** A row whose case is named in the message of another: said when that one is. */
const behind = (leader: OneOfGroup, group: readonly OneOfGroup[], { outboxId }: Claimed): Outcome => {
  if (!group.some((one) => one.outboxId === outboxId && one.isToTell)) return dropped;
  if (leader.state === 'open') throw saidTogether('activity-feed');
  return { end: 'merged', log: [told] };
};

const saying = (
  { parts, row, message }: Delivering<'to-manager'>,
  breaches: readonly OneOfGroup[],
  { deskMailbox }: DeskSettings,
) => {
  const [one] = breaches;
  const named = breaches.length === 1 && one ? one.reference : breachesInUnit[spoken](breaches.length);
  const preview = feedPreviews[spoken].breachInUnit;
  const subPage = '/unit';
  const link = tabLink(appIdIn(parts.settings, row.tenantId), subPage);
  return {
    personId: message.personId,
    activity: { activityType: 'breachInUnit', parameters: { breaches: named } } as const,
    subPage,
    mail: mailTexts[spoken].toManager(named, preview, link),
    from: deskMailbox,
  };
};
