/** A deadline: short in rows and heads, in full for its tooltip and for screen readers. */
export const da = {
  hours: (hours: number, minutes: string) => `${hours} t ${minutes} min`,
  minutes: (minutes: number) => `${minutes} min`,
  lastMinute: 'Under 1 min',
  days: (days: number) => (days === 1 ? '1 dag' : `${days} dage`),
  workingDays: (days: number) => (days === 1 ? '1 arbejdsdag' : `${days} arbejdsdage`),
  today: 'I dag',
  over: (span: string) => `${span} over`,
  justOver: 'Lige over fristen',
  stopped: (when?: string) => (when ? `Stoppet ${when}` : 'Stoppet'),
  full: {
    left: (span: string) => `${span} tilbage`,
    lastMinute: 'Under 1 minut tilbage',
    today: 'Fristen er i dag',
    over: (span: string) => `${span} over fristen`,
    justOver: 'Fristen er lige overskredet',
    stopped: (when?: string) => (when ? `Uret er stoppet ${when}` : 'Uret er stoppet'),
    due: (when: string) => `Frist ${when}`,
  },
};

export const en: typeof da = {
  hours: (hours, minutes) => `${hours} h ${minutes} min`,
  minutes: (minutes) => `${minutes} min`,
  lastMinute: 'Under 1 min',
  days: (days) => (days === 1 ? '1 day' : `${days} days`),
  workingDays: (days) => (days === 1 ? '1 working day' : `${days} working days`),
  today: 'Today',
  over: (span) => `${span} overdue`,
  justOver: 'Just overdue',
  stopped: (when) => (when ? `Stopped ${when}` : 'Stopped'),
  full: {
    left: (span) => `${span} left`,
    lastMinute: 'Less than 1 minute left',
    today: 'Due today',
    over: (span) => `${span} past the deadline`,
    justOver: 'The deadline has just passed',
    stopped: (when) => (when ? `The clock was stopped ${when}` : 'The clock was stopped'),
    due: (when) => `Due ${when}`,
  },
};
