/** The small shapes every page is made of: times, people, fields for dates, what is loading, and what was just done. */
export const da = {
  you: 'Dig',
  profile: (name: string) => `Vis profilen for ${name}`,
  toasts: { undo: 'Fortryd', tryAgain: 'Prøv igen', close: 'Luk beskeden' },
  stale: {
    offline: 'Ingen forbindelse.',
    notReached: 'GDPR-vagten svarer ikke lige nu.',
    asItWas: {
      cases: (time: string) => `Du ser sagerne, som de var kl. ${time}. Fristerne tæller videre.`,
      case: (time: string) => `Du ser sagen, som den var kl. ${time}. Fristen tæller videre.`,
      mine: (time: string) => `Du ser dine sager, som de var kl. ${time}.`,
    },
  },
  date: {
    placeholder: 'dd.mm.åååå',
    unreadable: 'Skriv datoen som 23.11.2026.',
    impossible: 'Den dato findes ikke.',
    pick: (field: string) => `${field}: åbn kalenderen`,
  },
  clock: {
    placeholder: 'tt.mm',
    unreadable: 'Skriv klokkeslættet som 9.02.',
    impossible: 'Det klokkeslæt findes ikke.',
  },
  calendar: {
    goToToday: 'Gå til i dag',
    prevMonthAriaLabel: 'Forrige måned',
    nextMonthAriaLabel: 'Næste måned',
    prevYearAriaLabel: 'Forrige år',
    nextYearAriaLabel: 'Næste år',
    weekNumberFormatString: 'Uge {0}',
    selectedDateFormatString: 'Valgt dato: {0}',
    todayDateFormatString: 'I dag: {0}',
  },
};

export const en: typeof da = {
  you: 'You',
  profile: (name) => `Show the profile of ${name}`,
  toasts: { undo: 'Undo', tryAgain: 'Try again', close: 'Close the message' },
  stale: {
    offline: 'No connection.',
    notReached: 'The GDPR Desk does not answer just now.',
    asItWas: {
      cases: (time) => `You see the cases as they were at ${time}. The deadlines keep running.`,
      case: (time) => `You see the case as it was at ${time}. The deadline keeps running.`,
      mine: (time) => `You see your cases as they were at ${time}.`,
    },
  },
  date: {
    placeholder: 'dd.mm.yyyy',
    unreadable: 'Write the date as 23.11.2026.',
    impossible: 'That date does not exist.',
    pick: (field) => `${field}: open the calendar`,
  },
  clock: { placeholder: 'hh.mm', unreadable: 'Write the time as 9.02.', impossible: 'That time does not exist.' },
  calendar: {
    goToToday: 'Go to today',
    prevMonthAriaLabel: 'Previous month',
    nextMonthAriaLabel: 'Next month',
    prevYearAriaLabel: 'Previous year',
    nextYearAriaLabel: 'Next year',
    weekNumberFormatString: 'Week {0}',
    selectedDateFormatString: 'Selected date: {0}',
    todayDateFormatString: 'Today: {0}',
  },
};
