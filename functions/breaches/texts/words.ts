import type { Language } from '#shared/text/language.ts';
import type { SubjectWords } from '../../subject/subject.ts';
import { deadlineAt, inHours } from '../../texts/day-and-time.ts';

const da = {
  deadlineIs: (deadline: Date) => `Fristen for at anmelde til Datatilsynet er ${deadlineAt(deadline, 'da')}.`,
  deadlineLine: (deadline: Date) => `Frist for at anmelde til Datatilsynet: ${deadlineAt(deadline, 'da')}`,
  reminder: (hours: number, deadline: Date) =>
    `Der er gået ${inHours(hours, 'da')} af de 72. Fristen for at anmelde til Datatilsynet er ${deadlineAt(deadline, 'da')}.`,
  reminderInFeed: 'Tiden til at anmelde til Datatilsynet løber.',
  runOut: {
    title: 'De 72 timer er gået',
    inFeed: 'De 72 timer er gået. Tag stilling nu. Skal sagen anmeldes, så skriv, hvorfor det er sent.',
    body: 'Fristen for at anmelde til Datatilsynet er overskredet. Tag stilling nu. Skal sagen anmeldes, så skriv, hvorfor det er sent.',
  },
  urgent: {
    onCard: 'Beskyttet adresse: haster',
    title: 'Haster: beskyttet adresse',
    body: 'Sagen kan røbe, hvor en person med beskyttet adresse bor. Vurder straks, om personen eller politiet skal varsles.',
    inFeed: 'Sagen kan røbe en beskyttet adresse. Se på den nu.',
    together: (count: number) =>
      `${count} sager mere fra samme indberetter kan røbe en beskyttet adresse. Se dem på listen over sager.`,
  },
  own: 'Din indberetning',
  openOwn: 'Åbn din indberetning',
  wokenNotified: 'Sagen er anmeldt. Send de nye oplysninger til Datatilsynet, hvis de hører med.',
  people: 'Mennesker',
  notABreach: 'Ikke et brud',
  reason: 'Hvorfor er det ikke et brud?',
  reasonHint: 'Skriv ingen navne eller andre persondata.',
  reasonMissing: 'Skriv en begrundelse.',
  reasonTooLong: (most: number) => `Begrundelsen er for lang. Der er plads til ${most} tegn.`,
  reasonUnreadable: 'Begrundelsen har tegn, vi ikke kan gemme. Skriv den igen.',
  save: 'Gem',
};

const en: typeof da = {
  deadlineIs: (deadline) => `The deadline for notifying the authority is ${deadlineAt(deadline, 'en')}.`,
  deadlineLine: (deadline) => `Deadline for notifying the authority: ${deadlineAt(deadline, 'en')}`,
  reminder: (hours, deadline) =>
    `${inHours(hours, 'en')} of the 72 have passed. The deadline for notifying the authority is ${deadlineAt(deadline, 'en')}.`,
  reminderInFeed: 'The time to notify the authority is running.',
  runOut: {
    title: 'The 72 hours have passed',
    inFeed: 'The 72 hours have passed. Decide now. If it is to be notified, write why it is late.',
    body: 'The deadline for notifying the authority has passed. Decide now. If it is to be notified, write why it is late.',
  },
  urgent: {
    onCard: 'Protected address: urgent',
    title: 'Urgent: protected address',
    body: 'The case may reveal where somebody with a protected address lives. Decide at once whether the person or the police must be warned.',
    inFeed: 'The case may reveal a protected address. Look at it now.',
    together: (count) =>
      `${count} more cases from the same reporter may reveal a protected address. See them in the list of cases.`,
  },
  own: 'Your report',
  openOwn: 'Open your report',
  wokenNotified: 'The authority was notified. Send the new information on if it belongs there.',
  people: 'People',
  notABreach: 'Not a breach',
  reason: 'Why is it not a breach?',
  reasonHint: 'Write no names or other personal data.',
  reasonMissing: 'Write a reason.',
  reasonTooLong: (most) => `The reason is too long. There is room for ${most} characters.`,
  reasonUnreadable: 'The reason has characters that cannot be kept. Write it again.',
  save: 'Save',
};

/** What cards, messages and mails say of a breach, where the words of every case do not do. */
export const breachWords: Readonly<Record<Language, typeof da & SubjectWords>> = { da, en };
export type BreachWords = typeof da;
