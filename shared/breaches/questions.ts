import type { BreachKind } from './kinds.ts';

const yesNoUnknown = ['yes', 'no', 'unknown'] as const;

const howManyGotIt = ['one', 'few', 'many', 'unknown'] as const;
const copies = ['complete', 'partly', 'none', 'unknown'] as const;
const worksAgain = ['within-a-day', 'later', 'not-yet', 'unknown'] as const;
/** Seen, changed or lost, and by whom: what makes a breach (art. 4(12)), asked where the kind alone does not tell. */
const whatHappened = {
  seen: yesNoUnknown,
  seenBy: ['colleagues', 'known', 'anyone', 'attacker', 'unknown'],
  changed: yesNoUnknown,
  lost: yesNoUnknown,
  copy: copies,
} as const;

/**
 * The questions that fit a kind of breach, each answered by one choice; at most one screen before sending.
 * Nothing is required: what is not answered is unknown, and the team asks later. Each weighs in the advice (facts-of-kind.ts).
 * Sources of the questions: lost devices - Lolland 2022 (could the lock be switched off?), Gladsaxe 2020 (encryption);
 * open access - Copenhagen 2024-442-4149 (how long, are there logs?); letters - e-Boks can withdraw on request;
 * letters and wrong data - Guldborgsund 2020 (a parent who had lost custody).
 */
export const questionsOfKind = {
  'misdirected-mail': { recipientTold: yesNoUnknown, encrypted: yesNoUnknown },
  'misdirected-letter': {
    carrier: ['digital-post', 'letter', 'handed-over'],
    recipients: howManyGotIt,
    opened: yesNoUnknown,
    returned: yesNoUnknown,
    conflict: yesNoUnknown,
  },
  'wrong-data': {
    recipients: howManyGotIt,
    recipientTold: yesNoUnknown,
    returned: yesNoUnknown,
    conflict: yesNoUnknown,
  },
  'insecure-sending': { sentTo: ['inside', 'outside', 'unknown'], reached: yesNoUnknown },
  'spoken-disclosure': {
    recipients: howManyGotIt,
    listener: ['colleague', 'known', 'stranger', 'unknown'],
    keepsQuiet: yesNoUnknown,
    conflict: yesNoUnknown,
  },
  'lost-device': {
    device: ['phone', 'laptop', 'tablet', 'usb', 'other'],
    encrypted: yesNoUnknown,
    lockCouldBeOff: yesNoUnknown,
    wiped: yesNoUnknown,
    onlyCopy: yesNoUnknown,
  },
  'paper-left-behind': {
    found: yesNoUnknown,
    foundBy: ['us', 'outsider', 'unknown'],
    onlyCopy: yesNoUnknown,
  },
  'open-access': {
    stillOpen: yesNoUnknown,
    reach: ['colleagues', 'partners', 'public', 'unknown'],
    logged: yesNoUnknown,
  },
  'published-by-mistake': { stillPublished: yesNoUnknown, searchable: yesNoUnknown },
  snooping: { insider: ['colleague', 'former-colleague', 'external', 'unknown'], logged: yesNoUnknown },
  'data-lost': { copy: copies, worksAgain, seen: yesNoUnknown, changed: yesNoUnknown },
  ransomware: {
    stillSpreading: yesNoUnknown,
    backup: copies,
    machineOff: yesNoUnknown,
    copied: yesNoUnknown,
    worksAgain,
  },
  'processor-breach': { writtenNotice: yesNoUnknown, stopped: yesNoUnknown, ...whatHappened },
  other: whatHappened,
} as const satisfies Record<BreachKind, Record<string, readonly string[]>>;

/** Questions asked only after a choice of another one of the same kind: whom it was seen by, once it was. */
const asksAfter: Readonly<Record<string, { question: string; choice: string }>> = {
  seenBy: { question: 'seen', choice: 'yes' },
  copy: { question: 'lost', choice: 'yes' },
  foundBy: { question: 'found', choice: 'yes' },
};

const choicesOf = (kind: BreachKind): Readonly<Record<string, readonly string[]>> => questionsOfKind[kind];

/** The questions to show, in order, given what was answered so far. */
export const questionsToAsk = (
  kind: BreachKind,
  answers: Readonly<Record<string, string>>,
): [question: string, choices: readonly string[]][] => {
  const choices = choicesOf(kind);
  return Object.entries(choices).filter(([question]) => {
    const after = asksAfter[question];
    return !after || !Object.hasOwn(choices, after.question) || answers[after.question] === after.choice;
  });
};

/** The answers with one more, without those to questions that are no longer asked because of it. */
export const answeredWith = (
  kind: BreachKind,
  answers: Readonly<Record<string, string>>,
  [question, choice]: readonly [string, string],
): Record<string, string> => {
  const after = { ...answers, [question]: choice };
  const asked = new Set(questionsToAsk(kind, after).map(([name]) => name));
  return Object.fromEntries(Object.entries(after).filter(([name]) => asked.has(name)));
};

/** The names of answers that do not belong to the kind, or whose choice is unknown. Empty when all fit. */
export const unfittingAnswers = (kind: BreachKind, answers: Readonly<Record<string, string>>): string[] => {
  const choices = choicesOf(kind);
  return Object.entries(answers)
    .filter(([question, choice]) => !(Object.hasOwn(choices, question) && choices[question]?.includes(choice)))
    .map(([question]) => question);
};
