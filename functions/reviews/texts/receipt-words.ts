import type { QuarterOfYear } from '#shared/reviews/round-of.ts';
import type { Language } from '#shared/text/language.ts';

const da = {
  title: ({ quarter, year }: QuarterOfYear) => `Kvittering for adgangsrevision, ${quarter}. kvartal ${year}`,
  page: (page: number, of: number) => `Side ${page} af ${of}`,
  summary: (kept: number, removed: number, handed: number) =>
    [
      `${kept} beholdes`,
      `${removed} fjernes`,
      ...(handed > 0 ? [`${handed} er sendt videre`] : []),
      'som svaret står nu.',
    ].join(', '),
  fact: 'Hvad',
  value: 'Værdi',
  responsible: 'Ansvarlig for svarene',
  team: 'GDPR-teamet',
  review: 'Gennemgang',
  asked: 'Spurgt',
  sent: 'Sendt',
  answers: 'Svar',
  columns: { person: 'Person', access: 'Adgang', answer: 'Svar', by: 'Svaret af' },
  said: { keep: 'Beholdes', remove: 'Fjernes' },
  handedTo: (name: string) => `Sendt videre til ${name}`,
  gone: 'Var væk i forvejen',
  none: 'Ikke besvaret, beholdes',
  by: (name: string, at: string) => `${name}, ${at}`,
};
export type ReceiptWords = typeof da;

const en: ReceiptWords = {
  title: ({ quarter, year }) => `Receipt for the access review, quarter ${quarter} of ${year}`,
  page: (page, of) => `Page ${page} of ${of}`,
  summary: (kept, removed, handed) =>
    [
      `${kept} kept`,
      `${removed} to be removed`,
      ...(handed > 0 ? [`${handed} handed over`] : []),
      'as the answers are now.',
    ].join(', '),
  fact: 'What',
  value: 'Value',
  responsible: 'Responsible for the answers',
  team: 'The GDPR team',
  review: 'Review',
  asked: 'Asked',
  sent: 'Sent',
  answers: 'Answers',
  columns: { person: 'Person', access: 'Access', answer: 'Answer', by: 'Answered by' },
  said: { keep: 'Kept', remove: 'To be removed' },
  handedTo: (name) => `Handed over to ${name}`,
  gone: 'Was gone already',
  none: 'Not answered, kept',
  by: (name, at) => `${name}, ${at}`,
};

/** What the receipt of a reviewer says. */
export const receiptWords: Readonly<Record<Language, ReceiptWords>> = { da, en };
