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
 * The details that fit a kind of breach, each answered by one choice; at most one screen before sending.
 * Nothing is required: what is not answered is unknown, and the team asks later. Each weighs in the advice (facts-of-kind.ts).
 * Sources of the details: lost devices - Lolland 2022 (could the lock be switched off?), Gladsaxe 2020 (encryption);
 * open access - Copenhagen 2024-442-4149 (how long, are there logs?); letters - e-Boks can withdraw on request;
 * letters and wrong data - Guldborgsund 2020 (a parent who had lost custody).
 */
export const detailsOfKind = {
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

/** Details asked for only after a choice of another one of the same kind: whom it was seen by, once it was. */
const asksAfter: Readonly<Record<string, { detail: string; choice: string }>> = {
  seenBy: { detail: 'seen', choice: 'yes' },
  copy: { detail: 'lost', choice: 'yes' },
  foundBy: { detail: 'found', choice: 'yes' },
};

const choicesOf = (kind: BreachKind): Readonly<Record<string, readonly string[]>> => detailsOfKind[kind];

/** The details to ask for, in order, given what was answered so far. */
export const detailsToAsk = (
  kind: BreachKind,
  answers: Readonly<Record<string, string>>,
): [detail: string, choices: readonly string[]][] => {
  const choices = choicesOf(kind);
  return Object.entries(choices).filter(([detail]) => {
    const after = asksAfter[detail];
    return !after || !Object.hasOwn(choices, after.detail) || answers[after.detail] === after.choice;
  });
};

/** The answers with one more, without those to details that are no longer asked for because of it. */
export const answeredWith = (
  kind: BreachKind,
  answers: Readonly<Record<string, string>>,
  [detail, choice]: readonly [string, string],
): Record<string, string> => {
  const after = { ...answers, [detail]: choice };
  const asked = new Set(detailsToAsk(kind, after).map(([name]) => name));
  return Object.fromEntries(Object.entries(after).filter(([name]) => asked.has(name)));
};

/** The names of answers that do not belong to the kind, or whose choice is unknown. Empty when all fit. */
export const unfittingAnswers = (kind: BreachKind, answers: Readonly<Record<string, string>>): string[] => {
  const choices = choicesOf(kind);
  return Object.entries(answers)
    .filter(([detail, choice]) => !(Object.hasOwn(choices, detail) && choices[detail]?.includes(choice)))
    .map(([detail]) => detail);
};
