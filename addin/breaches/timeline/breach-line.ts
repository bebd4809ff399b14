import type { CaseTime } from '#shared/breaches/case-time.ts';
import { isCaseEntry } from '../../cases/timeline/case-entries.ts';
import { type CaseLineWords, caseLine } from '../../cases/timeline/case-line.ts';
import { isQuestionEntry } from '../../questions/timeline/question-entries.ts';
import { type QuestionLineWords, questionLine } from '../../questions/timeline/question-line.ts';
import type * as terms from '../../texts/breaches/terms.ts';
import type * as timeline from '../../texts/breaches/timeline.ts';
import type { Times } from '../../texts/times.ts';
import type { LogEntry } from './log-entry.ts';

export type LineWords = {
  readonly ofQuestion: QuestionLineWords;
  readonly ofCases: CaseLineWords;
  readonly timeline: typeof timeline.da;
  readonly terms: Pick<typeof terms.da, 'kinds' | 'people' | 'dataKinds'>;
  readonly times: Pick<Times, 'short' | 'full'>;
  readonly timeName: Readonly<Record<CaseTime, string>>;
  /** A text of the case by its id: the log itself holds none. */
  readonly written: (textId: string) => string | undefined;
  /** The number of another case this one is linked to. */
  readonly referenceOf: (caseId: string) => string;
  readonly recipientOf: (recipientId: string) => string | undefined;
};

/** An entry of a breach's log as the rest of a sentence that begins with a name; `byId` is whose name that is. */
export const breachLine = (entry: LogEntry, byId: string | null, words: LineWords): string => {
  if (entry.verb === 'unknown' || isCaseEntry(entry)) return caseLine(entry, byId, words.ofCases);
  // What it was before the team saw that it is a breach.
  if (isQuestionEntry(entry)) return questionLine(entry, words.ofQuestion);
  const { line, registered, joined, takenBack, deletion, unnamedRecipient } = words.timeline;
  switch (entry.verb) {
    case 'registered':
      return registered[entry.facts.door](words.terms.kinds[entry.facts.kind].name);
    case 'joined':
      return joined[entry.facts.door];
    case 'linked':
      return line.linked(words.referenceOf(entry.facts.to));
    case 'notified': {
      const { at, late, number } = entry.facts;
      const said = (late ? line.notifiedLate : line.notified)(words.times.full(at));
      return number ? line.numbered(said, words.written(number.textId) ?? '') : said;
    }
    case 'notified-corrected':
      return correctionLine(entry.facts, words);
    case 'decision-taken-back':
      return takenBack[entry.facts.was];
    case 'time-moved': {
      const { time, from, to } = entry.facts;
      // In the middle of a sentence the name of a time is no heading.
      const [name, now] = [words.timeName[time].toLowerCase(), words.times.short(to)];
      return from ? line['time-moved'](name, words.times.short(from), now) : line.timeSet(name, now);
    }
    case 'facts-corrected':
      return line['facts-corrected'](factsLine(entry.facts, words));
    case 'recipients-marked':
      return line['recipients-marked'](recipientsLine(entry.facts.recipientIds, words));
    case 'deletion-recorded':
      return line['deletion-recorded'](
        words.recipientOf(entry.facts.recipientId) ?? unnamedRecipient,
        deletion[entry.facts.deletion],
      );
    case 'not-a-breach':
    case 'not-notified':
    case 'not-notified-corrected':
    case 'deletion-asked':
      return line[entry.verb];
  }
};

const recipientsLine = (ids: readonly string[], { recipientOf, timeline: { unnamedRecipient } }: LineWords): string =>
  ids.map((id) => recipientOf(id) ?? unnamedRecipient).join(', ');

type FactsCorrected = Extract<LogEntry, { verb: 'facts-corrected' }>['facts'];

const factsLine = ({ people, dataKinds, textId, marked, unmarked }: FactsCorrected, words: LineWords): string => {
  const { facts } = words.timeline;
  const size = (one: keyof typeof words.terms.people) => (one === 'unknown' ? facts.unknown : words.terms.people[one]);
  const kinds = (dataKinds?.to ?? []).map((kind) => words.terms.dataKinds[kind].name);
  return [
    ...(people ? [facts.people(size(people.from), size(people.to))] : []),
    ...(dataKinds ? [facts.dataKinds(kinds.join(', ') || facts.unknown)] : []),
    ...(textId ? [facts.place(words.written(textId) ?? '')] : []),
    ...(marked.length > 0 ? [facts.marked(recipientsLine(marked, words))] : []),
    ...(unmarked.length > 0 ? [facts.unmarked(recipientsLine(unmarked, words))] : []),
  ].join('; ');
};

type Correction = Extract<LogEntry, { verb: 'notified-corrected' }>['facts'];

const correctionLine = ({ late, from, to, number, lateReason }: Correction, words: LineWords): string => {
  const { line, corrected } = words.timeline;
  const written = number && (words.written(number.textId) ?? '');
  const others = [
    ...(from && to
      ? [(late ? corrected.timeLate : corrected.time)(words.times.short(from), words.times.short(to))]
      : []),
    ...(number === null ? [corrected.noNumber] : []),
    ...(lateReason ? [corrected.lateReason] : []),
  ];
  if (!written) return line['notified-corrected'](others.join(', '));
  if (others.length === 0) return line.numberAdded(written);
  return line['notified-corrected']([...others, corrected.number(written)].join(', '));
};

/** The ids of the texts an entry points to: what was asked, answered or given as a reason. */
export const textIdsOf = (entry: LogEntry): readonly string[] => {
  // A corrected place is in the line itself.
  if (entry.verb === 'unknown' || entry.verb === 'facts-corrected') return [];
  const pointed = [
    'textId' in entry.facts && entry.facts.textId,
    'lateReason' in entry.facts && entry.facts.lateReason?.textId,
  ];
  return pointed.filter((id) => typeof id === 'string');
};
