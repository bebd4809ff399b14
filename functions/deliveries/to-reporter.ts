import { mineAddress } from '#shared/addresses/mine-address.ts';
import { meaningOf } from '#shared/cases/states.ts';
import { type Brief, readBrief } from '../cases/brief.ts';
import { waitedFor } from '../cases/work/enquiries.ts';
import { inTenant, type Tx } from '../database/transaction.ts';
import { dropped } from '../outbox/outcome.ts';
import type { ReporterNews, Subject } from '../subject/subject.ts';
import type { ActivityAbout } from '../texts/activities.ts';
import { feedPreviews, feedUnder } from '../texts/feed.ts';
import { mailTexts } from '../texts/mails.ts';
import { showInChat } from './chat/show-in-chat.ts';
import type { Deliver, Delivering, Senders } from './delivery.ts';
import { spoken } from './send/mail-facts.ts';
import { sendToPerson } from './send/send-to-person.ts';

type News = Delivering<'to-reporter'>['message'];

/**
 * Tells a reporter the state of their case, and what the team wrote to them; dropped where the news no longer holds at
 * delivery. What was written comes as a card in the person's chat with the bot, and then nowhere else.
 */
export const deliverToReporter: Deliver<'to-reporter'> = async ({ parts, row, message }) => {
  const { what, personId, textId } = message;
  const { brief, isSo } = await inTenant(parts.db, row.tenantId, async (tx) => {
    const found = await readBrief(parts, tx, row.tenantId, row.subjectId);
    return { brief: found, isSo: found !== undefined && (await isStillSo(parts, tx, found, message)) };
  });
  if (!brief || !isSo) return dropped;
  const { reporterNews, words } = parts.subjects[brief.subject];
  const ofSubject = reporterNews[what];
  const log = ofSubject ? ofSubject.log(personId) : [];
  const inChat = textId ? await showInChat(parts, row, { textId, personId }) : 'no-chat';
  if (inChat === 'over') return dropped;
  if (inChat === 'shown') return { end: 'done', log };
  const said = ofSubject ? ofNews(ofSubject) : ofFrame(parts.subjects[brief.subject], what);
  if (!said) return dropped;
  const { activityType, inFeed, whole } = said;
  const subPage = mineAddress(brief.reference);
  const reached = await sendToPerson(parts, row, {
    personId,
    activity: { activityType, parameters: { reference: brief.reference } },
    preview: inFeed,
    subPage,
    mail: (link) => mailTexts[spoken].toReporter(words[spoken], brief.reference, whole, link),
    from: brief.settings.deskMailbox,
  });
  if (reached === 'not-reached') return { end: 'done', log: [{ verb: 'not-reached', facts: { what } }] };
  return { end: 'done', log };
};

type Said = { readonly activityType: ActivityAbout; readonly inFeed: string; readonly whole: string };

const ofNews = ({ activity, preview, inFeed = preview }: ReporterNews): Said => ({
  activityType: activity,
  inFeed: inFeed[spoken],
  whole: preview[spoken],
});

/** Undefined: it is no news to a reporter of this subject. */
const ofFrame = ({ activities, words }: Subject, what: string): Said | undefined => {
  const activityType = activities[isOfCase(what) ? what : 'asked'];
  if (activityType === null) return undefined;
  const whole = (isOfCase(what) && words[spoken].toReporter?.[what]) || feedPreviews[spoken][activityType];
  return { activityType, inFeed: feedUnder[spoken][activityType] ?? whole, whole };
};

const ofCase = ['taken', 'closed', 'reopened', 'asked'] as const;
const isOfCase = (what: string): what is (typeof ofCase)[number] => ofCase.some((one) => one === what);

const isStillSo = async (
  { subjects }: Senders,
  tx: Tx,
  { tenantId, caseId, subject, state }: Brief,
  { what, personId }: News,
): Promise<boolean> => {
  const row = { tenant_id: tenantId, case_id: caseId };
  const ofSubject = subjects[subject].reporterNews[what];
  if (ofSubject) return ofSubject.states.includes(state) && ofSubject.isStillSo(tx, row, personId);
  if (!isOfCase(what)) return false;
  switch (what) {
    case 'taken':
      return state === 'taken';
    case 'closed':
      return !meaningOf[state].open;
    case 'reopened':
      return meaningOf[state].open;
    case 'asked':
      // This reporter still has to answer: an enquiry to another does not count.
      return (await waitedFor(tx, row)).includes(personId);
  }
};
