import { dayInWords } from '../../texts/day-and-time.ts';
import type { MailText } from '../../texts/mails.ts';

const da = {
  /** Under "Læs og bekræft en politik". */
  one: (title: string, due: string, isLate: boolean) =>
    isLate ? `„${title}“ skulle være læst ${dayInWords(due, 'da')}.` : `„${title}“. Senest ${dayInWords(due, 'da')}.`,
  several: (count: number, due: string, isLate: boolean) =>
    isLate
      ? `${count} venter på dig. Det første skulle være læst ${dayInWords(due, 'da')}.`
      : `${count} venter på dig, det første senest ${dayInWords(due, 'da')}.`,
  mail: (what: string, link: string): MailText => ({
    subject: 'Læs og bekræft en politik',
    text: `${what}\n\nLæs og bekræft: ${link}\n\nGDPR-vagten`,
  }),
};

const en: typeof da = {
  one: (title, due, isLate) =>
    isLate ? `“${title}” was due on ${dayInWords(due, 'en')}.` : `“${title}”. By ${dayInWords(due, 'en')}.`,
  several: (count, due, isLate) =>
    isLate
      ? `${count} wait for you. The first was due on ${dayInWords(due, 'en')}.`
      : `${count} wait for you, the first by ${dayInWords(due, 'en')}.`,
  mail: (what, link) => ({
    subject: 'Read and confirm a policy',
    text: `${what}\n\nRead and confirm: ${link}\n\nGDPR Desk`,
  }),
};

/** What a person is told of a policy to be read. */
export const policyTexts = { da, en };
