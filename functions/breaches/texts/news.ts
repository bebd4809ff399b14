import type { Language } from '#shared/text/language.ts';
import type { MailText } from '../../texts/mails.ts';

const da = {
  toAssignee: {
    'not-a-breach': 'En kollega har afgjort, at det ikke er et brud.',
    'decision-taken-back': 'En kollega har taget beslutningen om anmeldelse tilbage. Uret løber igen.',
  },
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
    'decision-taken-back': 'A colleague has taken the decision about notifying back. The clock is running again.',
  },
  severalInUnit: (count) => `${count} new`,
  toManager: (breaches, preview, link) => ({
    subject: `Breach in your unit: ${breaches}`,
    text: `There is a personal data breach in your unit. ${preview}\n\nOpen My unit: ${link}\n\nGDPR Desk`,
  }),
};

/** What assignees and managers are told of a breach alone; the same limits as `texts/feed.ts`. */
export const breachNews: Readonly<Record<Language, typeof da>> = { da, en };

export type BreachNews = keyof (typeof da)['toAssignee'];
