import { meaningOf } from '#shared/cases/states.ts';
import { type Brief, readBrief } from '../cases/brief.ts';
import { type CaseNews, caseNewsNames } from '../cases/work/news.ts';
import { inTenant } from '../database/transaction.ts';
import { dropped } from '../outbox/outcome.ts';
import type { AssigneeNews } from '../subject/subject.ts';
import type { ActivityAbout } from '../texts/activities.ts';
import { caseNews, type FramePreview, feedPreviews } from '../texts/feed.ts';
import { mailTexts } from '../texts/mails.ts';
import type { Deliver, Delivering } from './delivery.ts';
import { mailFactsOf, spoken } from './send/mail-facts.ts';
import { sendToPerson } from './send/send-to-person.ts';

type News = Delivering<'to-holder'>['message'];

/** Notifies the assignee, or the one before a colleague acted; dropped where the news no longer holds at delivery. */
export const deliverToAssignee: Deliver<'to-holder'> = async ({ parts, row, message }) => {
  const brief = await inTenant(parts.db, row.tenantId, (tx) => readBrief(parts, tx, row.tenantId, row.subjectId));
  if (!brief) return dropped;
  const ofSubject = parts.subjects[brief.subject].assigneeNews[message.what];
  const { hearer, activityType, preview } = ofSubject ? ofNews(ofSubject) : ofCaseNews(message.what);
  const personId = hearer?.(message, brief);
  if (!personId) return dropped;
  const reached = await sendToPerson(parts, row, {
    personId,
    activity: { activityType, parameters: { reference: brief.reference } },
    preview,
    subPage: brief.address,
    mail: () => mailTexts[spoken].toHolder(preview, mailFactsOf(parts, brief)),
    from: brief.settings.deskMailbox,
  });
  return {
    end: 'done',
    log: reached === 'not-reached' ? [{ verb: 'not-reached', facts: { what: message.what } }] : [],
  };
};

type Hearer = (news: News, brief: Brief) => string | null | undefined;

const ifTheirs = (isStillSo: (brief: Brief) => boolean): Hearer => {
  return ({ personId }, brief) => (brief.takenBy?.personId === personId && isStillSo(brief) ? personId : undefined);
};
const ifNoLonger: Hearer = ({ personId }, { takenBy }) => (takenBy?.personId === personId ? undefined : personId);
// A reporter's answer is for the current assignee.
const theAssignee: Hearer = (_news, { takenBy }) => takenBy?.personId;

type Said = {
  /** Undefined: it no longer holds, and is not told. */
  readonly hearer: Hearer | undefined;
  readonly activityType: ActivityAbout;
  readonly preview: string;
};

const ofNews = ({ isStillSo, isForNamed, preview }: AssigneeNews): Said => ({
  hearer: isForNamed ? ({ personId }, brief) => (isStillSo(brief) ? personId : undefined) : ifTheirs(isStillSo),
  activityType: 'caseNews',
  preview: preview[spoken],
});

const ofCaseNews = (what: string): Said => {
  const name = caseNewsNames.find((known) => known === what);
  if (!name) return { hearer: undefined, activityType: 'caseNews', preview: feedPreviews[spoken].caseNews };
  return { hearer: whoHears[name], ...said(name) };
};

/** Who is told, as long as it is still so. */
const whoHears: Readonly<Record<CaseNews, Hearer>> = {
  answered: theAssignee,
  added: theAssignee,
  'handed-over': ifTheirs(() => true),
  'taken-over': ifNoLonger,
  'handed-on': ifNoLonger,
  closed: ifTheirs(({ state }) => state === 'closed'),
  reopened: ifTheirs(({ state }) => meaningOf[state].open),
};

const said = (what: CaseNews): Pick<Said, 'activityType' | 'preview'> => {
  const feed = (activityType: FramePreview) => ({ activityType, preview: feedPreviews[spoken][activityType] });
  switch (what) {
    case 'handed-over':
      return feed('caseHandedOver');
    case 'answered':
      return feed('answerArrived');
    case 'added':
      return feed('additionArrived');
    default:
      return { activityType: 'caseNews', preview: caseNews[spoken][what] };
  }
};
