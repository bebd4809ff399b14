import type { BreachKind } from './kinds.ts';

export const yesNoUnknown = ['yes', 'no', 'unknown'] as const;

/**
 * The questions that fit a kind of breach, each answered by one choice; at most one screen before sending.
 * Nothing is required: what is not answered is unknown, and the team asks later.
 * Sources of the questions: lost devices - Lolland 2022 (could the lock be switched off?), Gladsaxe 2020 (encryption);
 * open access - Copenhagen 2024-442-4149 (how long, are there logs?); letters - e-Boks can withdraw on request.
 */
export const questionsOfKind = {
  'misdirected-mail': { recipientTold: yesNoUnknown, encrypted: yesNoUnknown },
  'misdirected-letter': { carrier: ['digital-post', 'letter', 'handed-over'], opened: yesNoUnknown },
  'lost-device': {
    device: ['phone', 'laptop', 'tablet', 'usb', 'other'],
    encrypted: yesNoUnknown,
    lockCouldBeOff: yesNoUnknown,
    wiped: yesNoUnknown,
  },
  'paper-left-behind': { found: yesNoUnknown, onlyCopy: yesNoUnknown },
  'open-access': {
    stillOpen: yesNoUnknown,
    reach: ['colleagues', 'partners', 'public', 'unknown'],
    logged: yesNoUnknown,
  },
  'published-by-mistake': { stillPublished: yesNoUnknown, searchable: yesNoUnknown },
  snooping: { insider: ['colleague', 'former-colleague', 'external', 'unknown'], logged: yesNoUnknown },
  ransomware: {
    stillSpreading: yesNoUnknown,
    backup: ['complete', 'partly', 'none', 'unknown'],
    machineOff: yesNoUnknown,
  },
  'processor-breach': { writtenNotice: yesNoUnknown, stopped: yesNoUnknown },
  other: {},
} as const satisfies Record<BreachKind, Record<string, readonly string[]>>;

const choicesOf = (kind: BreachKind): Readonly<Record<string, readonly string[]>> => questionsOfKind[kind];

/** The names of answers that do not belong to the kind, or whose choice is unknown. Empty when all fit. */
export const unfittingAnswers = (kind: BreachKind, answers: Readonly<Record<string, string>>): string[] => {
  const choices = choicesOf(kind);
  return Object.entries(answers)
    .filter(([question, choice]) => !(Object.hasOwn(choices, question) && choices[question]?.includes(choice)))
    .map(([question]) => question);
};
