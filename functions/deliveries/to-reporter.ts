import { mineAddress } from '#shared/addresses/mine-address.ts';
import { meaningOf } from '#shared/cases/states.ts';
import { type Brief, readBrief } from '../cases/brief.ts';
import { waitedFor } from '../cases/work/enquiries.ts';
import { inTenant, type Tx } from '../database/transaction.ts';
import { dropped } from '../outbox/outcome.ts';
import { type FramePreview, feedPreviews } from '../texts/feed.ts';
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
  const { activities, reporterNews, words } = parts.subjects[brief.subject];
  const ofSubject = reporterNews[what];
  const log = ofSubject ? ofSubject.log(personId) : [];
  const inChat = textId ? await showInChat(parts, row, { textId, personId }) : 'no-chat';
  if (inChat === 'over') return dropped;
  if (inChat === 'shown') return { end: 'done', log };
  const { activityType, preview } = ofSubject
    ? { activityType: ofSubject.activity, preview: ofSubject.preview[spoken] }
    : ofFrame(
        activities[isOfCase(what) ? what : 'asked'],
        isOfCase(what) ? words[spoken].toReporter?.[what] : undefined,
      );
  const subPage = mineAddress(brief.reference);
  const reached = await sendToPerson(parts, row, {
    personId,
    activity: { activityType, parameters: { reference: brief.reference } },
    preview,
    subPage,
    mail: (link) => mailTexts[spoken].toReporter(words[spoken], brief.reference, preview, link),
    from: brief.settings.deskMailbox,
  });
  if (reached === 'not-reached') return { end: 'done', log: [{ verb: 'not-reached', facts: { what } }] };
  return { end: 'done', log };
};

const ofFrame = (activityType: FramePreview, own?: string) => ({
  activityType,
  preview: own ?? feedPreviews[spoken][activityType],
});

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
