import type { Language } from '#shared/text/language.ts';
import type { MailText } from '../../texts/mails.ts';

const da = {
  preview: 'Er den stadig rigtig? Sig ja, eller ret den.',
  mail: (link: string): MailText => ({
    subject: 'Se en af dine vejledninger efter',
    text: `Det er tid at se en af dine vejledninger efter. Er den stadig rigtig, så sig ja. Ellers ret den.\n\nÅbn den: ${link}\n\nGDPR-vagten`,
  }),
};

const en: typeof da = {
  preview: 'Is it still right? Say yes, or change it.',
  mail: (link) => ({
    subject: 'Review one of your guidance articles',
    text: `It is time to review one of your guidance articles. If it is still right, say yes. Otherwise change it.\n\nOpen it: ${link}\n\nGDPR Desk`,
  }),
};

/** What the owner of an article is told, by language. */
export const guidanceTexts: Readonly<Record<Language, typeof da>> = { da, en };
