import type { Language } from '#shared/text/language.ts';

/** The places a button of the bot's answers opens. */
export type Door = 'report' | 'mine' | 'queue';
type Said = { readonly title: string; readonly lines: readonly string[]; readonly doors: readonly Door[] };
/** What the bot answers to; `no-case` is the same for a number nobody has and for one that is not for the writer. */
export type ChatTopic = 'report' | 'mine' | 'queue' | 'help' | 'unknown' | 'no-case';
type Words = Readonly<Record<ChatTopic, Said>> & {
  readonly doors: Readonly<Record<Door, string>>;
  readonly contact: (how: string) => string;
};

const da: Words = {
  report: {
    title: 'Er der sket noget med persondata?',
    lines: [
      'Indberet det her på under et minut. Du behøver ikke vide, om det er et brud. Det finder GDPR-teamet ud af.',
      'Var det en mail? Så åbn mailen i Outlook, og vælg Indberet databrud. Så er det meste udfyldt.',
      'Skriv ikke navne, CPR-numre eller andre persondata her i chatten.',
    ],
    doors: ['report'],
  },
  mine: {
    title: 'Dine indberetninger',
    lines: ['Se, hvor langt GDPR-teamet er, og svar på spørgsmål.'],
    doors: ['mine', 'report'],
  },
  queue: { title: 'Åbne sager', lines: ['Sager med mindst tid tilbage står først.'], doors: ['queue'] },
  help: {
    title: 'GDPR-vagten',
    lines: [
      'Er der sket en fejl med persondata? Så indberet den her. Det tager under et minut.',
      'Var det en mail, så åbn den i Outlook, og vælg Indberet databrud.',
      'Du kan følge dine egne indberetninger samme sted.',
    ],
    doors: ['report', 'mine'],
  },
  unknown: {
    title: 'Det forstod jeg ikke',
    lines: [
      'Jeg kan hjælpe dig med at indberette en fejl med persondata og finde dine egne indberetninger. Spørgsmål kan jeg ikke svare på endnu.',
      'Skriv ikke navne, CPR-numre eller andre persondata her i chatten.',
    ],
    doors: ['report', 'mine'],
  },
  'no-case': {
    title: 'Den sag kan jeg ikke vise dig',
    lines: ['Sagen findes ikke, eller også må du ikke se den. Dine egne finder du under Mine sager.'],
    doors: ['mine', 'report'],
  },
  doors: { report: 'Indberet', mine: 'Mine sager', queue: 'Åbn sagerne' },
  contact: (how) => `Vil du hellere tale med nogen? ${how}`,
};

const en: Words = {
  report: {
    title: 'Has something happened with personal data?',
    lines: [
      'Report it here in under a minute. You need not know whether it is a breach. The GDPR team will find out.',
      'Was it a mail? Then open the mail in Outlook and choose Report data breach. Most of it is filled in then.',
      'Write no names, CPR numbers or other personal data here in the chat.',
    ],
    doors: ['report'],
  },
  mine: {
    title: 'Your reports',
    lines: ['See how far the GDPR team is, and answer questions.'],
    doors: ['mine', 'report'],
  },
  queue: { title: 'Open cases', lines: ['Cases with the least time left come first.'], doors: ['queue'] },
  help: {
    title: 'GDPR Desk',
    lines: [
      'Has a mistake happened with personal data? Report it here. It takes under a minute.',
      'If it was a mail, open it in Outlook and choose Report data breach.',
      'You can follow your own reports in the same place.',
    ],
    doors: ['report', 'mine'],
  },
  unknown: {
    title: 'I did not understand that',
    lines: [
      'I can help you report a mistake with personal data, and find your own reports. I cannot answer questions yet.',
      'Write no names, CPR numbers or other personal data here in the chat.',
    ],
    doors: ['report', 'mine'],
  },
  'no-case': {
    title: 'I cannot show you that case',
    lines: ['There is no such case, or you may not see it. Your own are under My cases.'],
    doors: ['mine', 'report'],
  },
  doors: { report: 'Report', mine: 'My cases', queue: 'Open the cases' },
  contact: (how) => `Would you rather talk to somebody? ${how}`,
};

/** What the bot answers when somebody writes to it. */
export const chatTexts: Readonly<Record<Language, Words>> = { da, en };
