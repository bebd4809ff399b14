import { endOfRemoval } from '#shared/reviews/proof/end-of-removal.ts';
import { answeredPercent, isOnlyAsked, type Outcome } from '#shared/reviews/proof/proof-views.ts';
import { roundOf } from '#shared/reviews/round-of.ts';
import type { Language } from '#shared/text/language.ts';
import { startOfDay } from '#shared/time/copenhagen.ts';
import { writtenDay, writtenNumber, writtenTime } from '../../documents/written-time.ts';
import type { ProofWords } from '../texts/proof-words.ts';
import type { ProofLine } from './proof-lines.ts';
import type { ReviewProof } from './read-review-proof.ts';

type Words = { readonly t: ProofWords; readonly language: Language };

/** The one sentence that may be read aloud. */
export const summaryOf = (
  { outcome, state }: Pick<ReviewProof, 'outcome' | 'state'>,
  { t, language }: Words,
): string => {
  if (isOnlyAsked(outcome, state === 'ended'))
    return t.onlyAsked({
      answered: outcome.answered,
      said: writtenNumber(outcome.answered, language),
      lines: writtenNumber(outcome.lines, language),
    });
  return t.summary({
    percent: answeredPercent(outcome),
    removed: writtenNumber(outcome.removed, language),
    open: writtenNumber(outcome.open, language),
    isOver: state === 'ended',
  });
};

/** What is said of a review as a whole, and how it can be checked. */
export const factsOf = (
  proof: ReviewProof,
  municipality: string,
  { t, language }: Words,
): readonly (readonly [name: string, value: string])[] => {
  const { record, readAt, forgottenAt } = proof;
  const day = (date: string) => writtenDay(startOfDay(date), language);
  const time = (at: Date | null, otherwise: string) => (at ? writtenTime(at, language) : otherwise);
  return [
    [t.municipality, municipality],
    [t.plan, proof.name],
    [t.period, t.from(day(proof.starts), day(proof.ends))],
    [t.ended, time(record.endedAt, t.notEnded)],
    [t.readAt, time(readAt, t.unknown)],
    [t.reviewers, writtenNumber(proof.reviewers, language)],
    [t.asOf, time(record.at, t.unknown)],
    [t.entries, writtenNumber(record.entries, language)],
    [t.fingerprint, record.fingerprint],
    forgottenAt ? [t.forgotten, time(forgottenAt, '')] : [t.keptUntil, keptFor(proof, { t, language })],
  ];
};

/** Until when names are kept: what is still to be removed needs them. */
const keptFor = ({ keptUntil, outcome: { open } }: ReviewProof, { t, language }: Words): string => {
  if (!keptUntil) return t.notEnded;
  const day = writtenDay(startOfDay(keptUntil), language);
  return open > 0 ? t.keptWhileOpen(day, writtenNumber(open, language), open === 1) : day;
};

const counted = [
  'lines',
  'answered',
  'rested',
  'removed',
  'goneBefore',
  'late',
  'putBack',
  'withheld',
  'open',
  'unanswered',
] as const satisfies readonly (keyof Outcome)[];

/**
 * Up to four quarters side by side: the names of the columns, and a row for each number, which begins with its name.
 * @param written how a number is written
 */
export const comparisonOf = <N>(
  { starts, outcome, earlier }: ReviewProof,
  t: ProofWords,
  written: (count: number) => N,
) => {
  const all = [...earlier, { starts, outcome }];
  const shown = (of: Outcome, number: (typeof counted)[number]) =>
    number === 'answered' ? t.percent(answeredPercent(of)) : written(of[number]);
  return {
    columns: all.map((one) => t.short(roundOf(one.starts))),
    rows: counted.map((number) => [t.numbers[number], ...all.map((one) => shown(one.outcome, number))]),
  };
};

/** What was answered; an answer that was not sent says so, and so does what had gone before it. */
export const answerOf = ({ answer, sentAt, gone }: ProofLine, t: ProofWords): string => {
  if (!answer) return gone ? t.noAnswerNeeded : t.noAnswer;
  return sentAt ? t.answers[answer] : `${t.answers[answer]} (${t.notSent})`;
};

/** What was done about an answer, or what had gone before it; nothing where the access was kept. */
export const doneAbout = ({ answer, sentAt, gone, removal }: ProofLine, t: ProofWords): string => {
  if (!removal && gone && !(answer && sentAt)) return t.gone[gone];
  if (!removal) return answer === 'remove' && sentAt ? t.notPlanned : '';
  if (removal.state !== 'confirmed') return t.states[removal.state];
  if (endOfRemoval(removal) === 'gone-before') return t.goneBefore;
  return removal.isOurs ? t.states.confirmed : t.byTask;
};

/** Whose access it is; a name that was deleted says so, and one that Graph does not show is not known. */
export const personIn = ({ facts, isForgotten }: ProofLine, t: ProofWords): string =>
  facts.name || (isForgotten ? t.forgottenName : t.unknown);
