/** Said where somebody changed the case while a form was open: both versions, and what happened in between. */
export const da = {
  title: (name: string) => `${name} har ændret sagen imens`,
  titleUnknown: 'Sagen er ændret imens',
  kept: 'Det, du skrev, er her stadig.',
  outdated: 'Sagen er ændret, siden du skrev det her. Se det igennem, før du gemmer.',
  before: 'Da du begyndte',
  now: 'Nu',
  none: 'Endnu ikke',
  since: 'Sket imens',
  again: 'Send alligevel',
  gone: 'Det kan ikke gøres længere, sådan som sagen står nu.',
  same: 'Intet af det, du ser her, er anderledes.',
  field: {
    state: 'Tilstand',
    takenBy: 'Hos',
    clockStoppedAt: 'Uret stoppede',
    deadline: 'Frist',
  },
};

export const en: typeof da = {
  title: (name) => `${name} has changed the case meanwhile`,
  titleUnknown: 'The case has changed meanwhile',
  kept: 'What you wrote is still here.',
  outdated: 'The case has changed since you wrote this. Look it through before you save.',
  before: 'When you began',
  now: 'Now',
  none: 'Not yet',
  since: 'Happened meanwhile',
  again: 'Send anyway',
  gone: 'It can no longer be done, as the case stands now.',
  same: 'Nothing of what you see here is different.',
  field: {
    state: 'State',
    takenBy: 'With',
    clockStoppedAt: 'The clock stopped',
    deadline: 'Deadline',
  },
};
