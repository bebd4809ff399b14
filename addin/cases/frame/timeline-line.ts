import type { CaseTime } from '#shared/breaches/moment.ts';
import type { CaseView, WrittenText } from '#shared/breaches/views.ts';
import type * as terms from '../../texts/breaches/terms.ts';
import type * as timeline from '../../texts/cases/timeline.ts';
import type { Times } from '../../texts/times.ts';
import type { LogEntry } from './log-entry.ts';

export type LineWords = {
  readonly timeline: typeof timeline.da;
  readonly terms: Pick<typeof terms.da, 'kinds' | 'people' | 'dataKinds'>;
  readonly times: Pick<Times, 'short' | 'full'>;
  readonly timeName: Readonly<Record<CaseTime, string>>;
  readonly size: (bytes: number) => string;
  /** A text of the case by its id: the log itself holds none. */
  readonly written: (textId: string) => string | undefined;
  readonly nameOf: (personId: string) => string | undefined;
  /** The number of another case this one is linked to. */
  readonly referenceOf: (breachId: string) => string;
  readonly recipientOf: (recipientId: string) => string | undefined;
};

/** An entry of the log as the rest of a sentence that begins with a name; `byId` is whose name that is. */
export const lineOf = (entry: LogEntry, byId: string | null, words: LineWords): string => {
  const { line, registered, joined, takenBack, about, deletion, somebody, somebodyElse } = words.timeline;
  switch (entry.verb) {
    case 'registered':
      return registered[entry.facts.door](words.terms.kinds[entry.facts.kind].name);
    case 'joined':
      return joined[entry.facts.door];
    case 'asked':
      return entry.facts.to ? line.askedOf(words.nameOf(entry.facts.to) ?? somebody) : line.asked;
    case 'linked':
      return line.linked(words.referenceOf(entry.facts.to));
    case 'handed-over':
      if (entry.facts.to === byId) return line.takenOver;
      return line['handed-over'](words.nameOf(entry.facts.to) ?? somebody);
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
        words.recipientOf(entry.facts.recipientId) ?? somebodyElse,
        deletion[entry.facts.deletion],
      );
    case 'evidence-added':
      return line['evidence-added'](words.size(entry.facts.size));
    case 'reminder-left':
      return line['reminder-left'];
    case 'reminded':
      return entry.facts.hours === 'run-out' ? line.remindedRunOut : line.reminded(entry.facts.hours);
    case 'alarmed':
      return (entry.facts.to === 'dpo' ? line.alarmedDpo : line.alarmed)(about[entry.facts.about] ?? entry.facts.about);
    case 'mailed':
      return line.mailed(about[entry.facts.about] ?? entry.facts.about);
    case 'not-reached':
      return line['not-reached'](about[entry.facts.what] ?? entry.facts.what);
    case 'unknown':
      return line.unknown(entry.name);
    case 'looked':
    case 'taken':
    case 'answered':
    case 'added':
    case 'noted':
    case 'not-a-breach':
    case 'reopened':
    case 'woken':
    case 'not-notified':
    case 'not-notified-corrected':
    case 'closed':
    case 'evidence-read':
    case 'card-posted':
    case 'deletion-asked':
    case 'unit-found':
    case 'manager-told':
    case 'settings-changed':
    case 'altered-outside':
    case 'sealed':
      return line[entry.verb];
  }
};

const recipientsLine = (ids: readonly string[], { recipientOf, timeline: { somebodyElse } }: LineWords): string =>
  ids.map((id) => recipientOf(id) ?? somebodyElse).join(', ');

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

/** The texts an entry points to: what was asked, answered or given as a reason. */
export const textsOf = (entry: LogEntry, texts: CaseView['texts']): WrittenText[] => {
  // A corrected place stands in the line itself.
  if (entry.verb === 'unknown' || entry.verb === 'facts-corrected') return [];
  const pointed = [
    'textId' in entry.facts && entry.facts.textId,
    'lateReason' in entry.facts && entry.facts.lateReason?.textId,
  ];
  return pointed.flatMap((id) => texts.find(({ textId }) => textId === id) ?? []);
};
