import type { Language } from '#shared/text/language.ts';
import type { MailText } from '../../texts/mails.ts';

const da = {
  toAssignee: {
    'not-a-breach': 'En kollega har afgjort, at det ikke er et brud.',
    'from-question': 'En kollega har gjort spørgsmålet til et brud. De 72 timer løber fra, da der blev spurgt.',
    'decision-taken-back': 'En kollega har taget beslutningen om anmeldelse tilbage. Uret løber igen.',
  },
  /** To who asked. */
  fromQuestion: 'Det, du spurgte om, ser vi nu på som et brud på persondatasikkerheden. Du behøver ikke gøre mere nu.',
  /** The second line to a reporter, and to a manager, in the activity feed. */
  deletionAsked: 'Har modtageren slettet det, der blev sendt? Åbn, og svar ja eller nej.',
  inUnit: 'GDPR-teamet tager sig af det. Se under Mit center, hvad det gælder.',
  /** The words in place of a reference in a message to a manager, where there are several. */
  severalInUnit: (count: number) => `${count} nye`,
  toManager: (breaches: string, preview: string, link: string): MailText => ({
    subject: `Brud i din enhed: ${breaches}`,
    text: `Der er et brud på persondatasikkerheden i din enhed. ${preview}\n\nÅbn Mit center: ${link}\n\nGDPR-vagten`,
  }),
};

const en: typeof da = {
  toAssignee: {
    'not-a-breach': 'A colleague has decided that it is not a breach.',
    'from-question': 'A colleague has made a breach of the question. The 72 hours run from when it was asked.',
    'decision-taken-back': 'A colleague has taken the decision about notifying back. The clock is running again.',
  },
  fromQuestion: 'We now look at what you asked about as a personal data breach. You need not do more now.',
  deletionAsked: 'Has the recipient deleted what was sent? Open it and say yes or no.',
  inUnit: 'The GDPR team takes care of it. See under My unit what it is about.',
  severalInUnit: (count) => `${count} new`,
  toManager: (breaches, preview, link) => ({
    subject: `Breach in your unit: ${breaches}`,
    text: `There is a personal data breach in your unit. ${preview}\n\nOpen My unit: ${link}\n\nGDPR Desk`,
  }),
};

/** What assignees and managers are told of a breach alone; the same limits as `texts/feed.ts`. */
export const breachNews: Readonly<Record<Language, typeof da>> = { da, en };

export type BreachNews = keyof (typeof da)['toAssignee'];
