import type { Language } from '#shared/text/language.ts';
import type { ActivityAbout } from './activities.ts';

const da = {
  reportTaken: 'GDPR-teamet er i gang. Du behøver ikke gøre mere nu.',
  reportClosed: 'GDPR-teamet er færdig med din indberetning. Tak for hjælpen.',
  reportReopened: 'GDPR-teamet ser på din indberetning igen. Du behøver ikke gøre mere nu.',
  questionAsked: 'GDPR-teamet har et spørgsmål til dig. Åbn, og svar.',
  answerArrived: 'Indberetteren har svaret.',
  additionArrived: 'Indberetteren har tilføjet noget.',
  caseHandedOver: 'En kollega har givet sagen videre til dig.',
  caseNews: 'Der er sket noget i sagen.',
} satisfies Partial<Record<ActivityAbout, string>>;

/** Activities the frame has a second line for; a subject has those of its own. */
export type FramePreview = keyof typeof da;

const en: Readonly<Record<FramePreview, string>> = {
  reportTaken: 'The GDPR team is at work. You need not do more now.',
  reportClosed: 'The GDPR team is done with your report. Thank you for your help.',
  reportReopened: 'The GDPR team is looking at your report again. You need not do more now.',
  questionAsked: 'The GDPR team has a question for you. Open it and answer.',
  answerArrived: 'The reporter has answered.',
  additionArrived: 'The reporter has added something.',
  caseHandedOver: 'A colleague has handed the case over to you.',
  caseNews: 'Something has happened in the case.',
};

/** What is left to say under an activity's own line in the feed, where the whole of it would say the same twice. */
export const feedUnder: Readonly<Record<Language, Partial<Record<FramePreview, string>>>> = {
  da: { reportTaken: 'Du behøver ikke gøre mere nu.', questionAsked: 'Åbn, og svar.' },
  en: { reportTaken: 'You need not do more now.', questionAsked: 'Open it and answer.' },
};

/** The second line of a message in the activity feed; at most 150 characters, no names, nothing of the case. */
export const feedPreviews: Readonly<Record<Language, Readonly<Record<FramePreview, string>>>> = { da, en };

const daNews = {
  'taken-over': 'En kollega har overtaget sagen. Du behøver ikke gøre mere.',
  'handed-on': 'Sagen er givet videre til en anden. Du behøver ikke gøre mere.',
  closed: 'En kollega har lukket sagen.',
  reopened: 'En kollega har åbnet sagen igen. Du har den stadig.',
  'holder-left': 'Den, der har sagen, er ikke længere i GDPR-teamet.',
  woken: 'Der er kommet nye oplysninger til en afsluttet sag. Den er åben igen.',
};
type News = keyof typeof daNews;

const enNews: Readonly<Record<News, string>> = {
  'taken-over': 'A colleague has taken the case over. You need not do more.',
  'handed-on': 'The case has been handed on to somebody else. You need not do more.',
  closed: 'A colleague has closed the case.',
  reopened: 'A colleague has opened the case again. You still have it.',
  'holder-left': 'Whoever has the case is no longer in the GDPR team.',
  woken: 'New information has come to a finished case. It is open again.',
};

/** The second line of a message that there is news about a case; the same limits. */
export const caseNews: Readonly<Record<Language, Readonly<Record<News, string>>>> = { da: daNews, en: enNews };
