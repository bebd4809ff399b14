import type { SubjectWords } from '#functions/subject/subject.ts';
import { deadlineAt } from '#functions/texts/day-and-time.ts';
import type { Language } from '#shared/text/language.ts';

const da = {
  deadlineIs: (deadline: Date) => `Ærindet skal være klaret ${deadlineAt(deadline, 'da')}.`,
  deadlineLine: (deadline: Date) => `Ærindet skal være klaret: ${deadlineAt(deadline, 'da')}`,
  reminder: (hours: number, deadline: Date) =>
    `Ærindet har ventet i ${hours} timer. Det skal være klaret ${deadlineAt(deadline, 'da')}.`,
  reminderInFeed: 'Ærindet venter.',
  runOut: { title: 'Ærindet er for sent', body: 'Klar det nu.', inFeed: 'Ærindet er for sent. Klar det nu.' },
  urgent: {
    onCard: 'Haster: ærinde',
    title: 'Ærindet kan ikke vente',
    body: 'Gå straks.',
    inFeed: 'Ærindet kan ikke vente. Gå nu.',
    together: (count: number) => `${count} ærinder mere fra samme kan ikke vente.`,
  },
  own: 'Dit ærinde',
  openOwn: 'Åbn dit ærinde',
  title: 'Ærinde',
  place: 'Hvor',
  putOff: (days: number) => (days === 0 ? '' : `Udskudt ${days}`),
  done: 'Klaret',
  woken: 'Gå en gang til.',
};

const en: typeof da = {
  deadlineIs: (deadline) => `The errand must be run by ${deadlineAt(deadline, 'en')}.`,
  deadlineLine: (deadline) => `The errand must be run by: ${deadlineAt(deadline, 'en')}`,
  reminder: (hours, deadline) =>
    `The errand has waited for ${hours} hours. It must be run by ${deadlineAt(deadline, 'en')}.`,
  reminderInFeed: 'The errand is waiting.',
  runOut: { title: 'The errand is late', body: 'Run it now.', inFeed: 'The errand is late. Run it now.' },
  urgent: {
    onCard: 'Urgent: errand',
    title: 'The errand cannot wait',
    body: 'Go at once.',
    inFeed: 'The errand cannot wait. Go now.',
    together: (count) => `${count} more errands from the same person cannot wait.`,
  },
  own: 'Your errand',
  openOwn: 'Open your errand',
  title: 'Errand',
  place: 'Where',
  putOff: (days) => (days === 0 ? '' : `Put off by ${days}`),
  done: 'Done',
  woken: 'Go once more.',
};

export const errandWords: Readonly<Record<Language, typeof da & SubjectWords>> = { da, en };
