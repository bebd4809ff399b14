import type { Language } from '#shared/text/language.ts';

const da = {
  report: {
    title: 'Er der sket noget med persondata?',
    lines: [
      'Indberet det her på under et minut. Du behøver ikke vide, om det er et brud. Det finder GDPR-teamet ud af.',
      'Var det en mail? Så åbn mailen i Outlook, og vælg Indberet databrud. Så er det meste udfyldt.',
      'Skriv ikke navne, CPR-numre eller andre persondata her i chatten.',
    ],
    open: 'Indberet nu',
  },
  mine: { title: 'Dine indberetninger', lines: ['Se, hvor langt GDPR-teamet er, og svar på spørgsmål.'], open: 'Åbn' },
  queue: { title: 'Åbne sager', lines: ['Køen viser alle åbne sager med mindst tid tilbage først.'], open: 'Åbn køen' },
  help: {
    title: 'GDPR-vagten',
    lines: [
      'Er der sket en fejl med persondata? Så indberet den her. Det tager under et minut.',
      'Var det en mail, så åbn den i Outlook, og vælg Indberet databrud.',
      'Du kan følge dine egne indberetninger samme sted.',
    ],
    open: 'Åbn GDPR-vagten',
  },
  contact: (how: string) => `Vil du hellere tale med nogen? ${how}`,
};

const en: typeof da = {
  report: {
    title: 'Has something happened with personal data?',
    lines: [
      'Report it here in under a minute. You need not know whether it is a breach. The GDPR team will find out.',
      'Was it a mail? Then open the mail in Outlook and choose Report data breach. Most of it is filled in then.',
      'Write no names, CPR numbers or other personal data here in the chat.',
    ],
    open: 'Report now',
  },
  mine: { title: 'Your reports', lines: ['See how far the GDPR team is, and answer questions.'], open: 'Open' },
  queue: {
    title: 'Open cases',
    lines: ['The queue shows all open cases, least time left first.'],
    open: 'Open the queue',
  },
  help: {
    title: 'GDPR Desk',
    lines: [
      'Has a mistake happened with personal data? Report it here. It takes under a minute.',
      'If it was a mail, open it in Outlook and choose Report data breach.',
      'You can follow your own reports in the same place.',
    ],
    open: 'Open GDPR Desk',
  },
  contact: (how) => `Would you rather talk to somebody? ${how}`,
};

/** What the bot answers when somebody writes to it. */
export const chatTexts: Readonly<Record<Language, typeof da>> = { da, en };
export type ChatTopic = 'report' | 'mine' | 'queue' | 'help';
