import type { Entry, OnCasePage, Whole } from '../subject.ts';

/** Of every case: what a person did on the way to the next move. None of it changes what a form is written about. */
const ownSteps: ReadonlySet<string> = new Set(['taken', 'let-go', 'handed-over', 'handed-back', 'asked']);
/** Of every case: what is only added to it, and what the desk does of itself. No move is refused for them. */
const addedOnly: ReadonlySet<string> = new Set([
  ...['looked', 'noted', 'answered', 'added', 'evidence-added', 'evidence-read'],
  ...[
    'card-posted',
    'reminded',
    'reminder-left',
    'alarmed',
    'mailed',
    'manager-told',
    'not-reached',
    'unit-found',
    'searched',
  ],
]);

/**
 * What has become of a case since a person had it in front of them: `own`, nothing but steps of their own that change no text;
 * `minor`, such steps of colleagues as well, to be seen on the page; `changed`, anything else.
 */
export const sinceThen = (
  seen: Whole,
  now: Whole,
  meId: string | undefined,
  { steps }: Pick<OnCasePage, 'steps'>,
): 'nothing' | 'own' | 'minor' | 'changed' => {
  if (seen.version === now.version) return 'nothing';
  const last = Math.max(0, ...seen.timeline.map(({ sequence }) => sequence));
  const since = now.timeline.filter(({ sequence, verb }) => sequence > last && !addedOnly.has(verb));
  const isOwn = ({ by, verb }: Entry) =>
    by.personId === meId && (ownSteps.has(verb) || (steps?.own.includes(verb) ?? false));
  const isMinor = (entry: Entry) => isOwn(entry) || (steps?.any.includes(entry.verb) ?? false);
  // A case that changed without a word of it in the log is not known.
  if (since.length === 0 || !since.every(isMinor)) return 'changed';
  return since.every(isOwn) ? 'own' : 'minor';
};
