import { tabLink } from '#shared/addresses/tab-link.ts';
import { meaningOf } from '#shared/breaches/states.ts';
import { isToAnswer, recipientsSeenBy } from '../breaches/deletions.ts';
import { reportsOf } from '../breaches/told.ts';
import { type Brief, readBrief } from '../cases/brief.ts';
import { waitedFor } from '../cases/enquiries.ts';
import { inTenant, type Tx } from '../database/transaction.ts';
import { appIdIn } from '../links.ts';
import type { Claimed } from '../outbox/claim.ts';
import { dropped } from '../outbox/outcome.ts';
import type { Activity } from '../teams/activities.ts';
import { feedPreviews } from '../texts/feed.ts';
import { mailTexts } from '../texts/mails.ts';
import type { Deliver, Delivering } from './delivery.ts';
import { spoken } from './mail-facts.ts';
import { tellPerson } from './tell-person.ts';

type What = Delivering<'to-reporter'>['telling']['what'];

/** Tells a reporter how the own report fares - as long as it is still so when it is told. */
export const deliverToReporter: Deliver<'to-reporter'> = async ({ parts, row, telling }) => {
  const { what, personId } = telling;
  const { brief, waits } = await inTenant(parts.db, row.tenantId, async (tx) => ({
    brief: await readBrief(tx, row.tenantId, row.subjectId),
    waits: await isWaitedFor(tx, row, telling),
  }));
  if (!brief || !isStillSo(what, brief, waits)) return dropped;
  const activity = activityOf(what, brief);
  const subPage = `report/${brief.breachId}`;
  const preview = feedPreviews[spoken][activity.activityType];
  const link = tabLink(appIdIn(parts.settings, row.tenantId), subPage);
  const reached = await tellPerson(parts, row, {
    personId,
    activity,
    subPage,
    mail: mailTexts[spoken].toReporter(brief.reference, preview, link),
    from: brief.settings.deskMailbox,
  });
  if (reached === 'nobody') return { end: 'done', log: [{ verb: 'not-reached', facts: { what } }] };
  // The reporter was asked, not yet the recipient: what stands about the recipient stays as it is.
  return { end: 'done', log: what === 'deletion' ? [{ verb: 'deletion-asked', facts: { personId } }] : [] };
};

const isStillSo = (what: What, { state }: Brief, waits: boolean): boolean => {
  switch (what) {
    case 'taken':
      return state === 'taken';
    case 'closed':
      return state === 'closed' || state === 'not-a-breach';
    case 'reopened':
      return meaningOf[state].open;
    case 'asked':
      return waits;
    case 'deletion':
      return waits && meaningOf[state].open;
  }
};

const activityOf = (what: What, { reference }: Brief): Activity => {
  const parameters = { reference };
  switch (what) {
    case 'taken':
      return { activityType: 'reportTaken', parameters };
    case 'closed':
      return { activityType: 'reportClosed', parameters };
    case 'reopened':
      return { activityType: 'reportReopened', parameters };
    case 'asked':
      return { activityType: 'questionAsked', parameters };
    case 'deletion':
      return { activityType: 'deletionAsked', parameters };
  }
};

/** Whether this very reporter has still to answer: what another reporter was asked or has recorded is not this one's. */
const isWaitedFor = async (
  tx: Tx,
  { tenantId, subjectId }: Claimed,
  { what, personId }: { readonly what: What; readonly personId: string },
): Promise<boolean> => {
  const row = { tenant_id: tenantId, breach_id: subjectId };
  if (what === 'asked') return (await waitedFor(tx, row)).includes(personId);
  if (what !== 'deletion') return false;
  const reports = await reportsOf(tx, row);
  return isToAnswer(reports, personId, await recipientsSeenBy(tx, row, reports, personId));
};
