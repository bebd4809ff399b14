import { meaningOf } from '#shared/cases/states.ts';
import { type Brief, readBrief } from '../cases/brief.ts';
import { inTenant } from '../database/transaction.ts';
import { dropped } from '../outbox/outcome.ts';
import type { AssigneeNews } from '../subject/subject.ts';
import type { ActivityAbout } from '../texts/activities.ts';
import { caseNews, feedPreviews } from '../texts/feed.ts';
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
  const personId = ofSubject ? whoHearsOf(ofSubject, message, brief) : whoHears(message, brief);
  if (!personId) return dropped;
  const { activityType, preview } = ofSubject
    ? { activityType: 'caseNews' as const, preview: ofSubject.preview[spoken] }
    : said(message.what);
  const reached = await sendToPerson(parts, row, {
    personId,
    activity: { activityType, parameters: { reference: brief.reference } },
    preview,
    subPage: brief.address,
    mail: mailTexts[spoken].toHolder(preview, mailFactsOf(parts, brief)),
    from: brief.settings.deskMailbox,
  });
  return {
    end: 'done',
    log: reached === 'not-reached' ? [{ verb: 'not-reached', facts: { what: message.what } }] : [],
  };
};

const whoHearsOf = (news: AssigneeNews, { personId }: News, brief: Brief): string | undefined =>
  brief.takenBy?.personId === personId && news.isStillSo(brief) ? personId : undefined;

const whoHears = ({ what, personId }: News, { state, takenBy }: Brief): string | null | undefined => {
  const has = takenBy?.personId === personId;
  const stillSo = (so: boolean) => (so ? personId : undefined);
  switch (what) {
    case 'answered':
    case 'added':
      // A reporter's answer is for the current assignee.
      return takenBy?.personId;
    case 'handed-over':
      return stillSo(has);
    case 'taken-over':
    case 'handed-on':
      return stillSo(!has);
    case 'closed':
      return stillSo(has && state === 'closed');
    case 'reopened':
      return stillSo(has && meaningOf[state].open);
    default:
      // News the subject no longer has.
      return undefined;
  }
};

const said = (what: string): { readonly activityType: ActivityAbout; readonly preview: string } => {
  const feed = (activityType: ActivityAbout) => ({ activityType, preview: feedPreviews[spoken][activityType] });
  switch (what) {
    case 'handed-over':
      return feed('caseHandedOver');
    case 'answered':
      return feed('answerArrived');
    case 'added':
      return feed('additionArrived');
    default:
      return {
        activityType: 'caseNews',
        preview: isCaseNews(what) ? caseNews[spoken][what] : feedPreviews[spoken].caseNews,
      };
  }
};

const isCaseNews = (what: string): what is keyof (typeof caseNews)['da'] => Object.hasOwn(caseNews.da, what);
