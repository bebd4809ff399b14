import type { CaseTime } from '#shared/breaches/moment.ts';
import type { CaseView } from '#shared/breaches/views.ts';
import type * as terms from '../../texts/breach-terms.ts';
import type * as timeline from '../../texts/timeline.ts';
import type { Times } from '../../texts/times.ts';
import type { LogEntry } from './log-entry.ts';

export type LineWords = {
  readonly timeline: typeof timeline.da;
  readonly terms: Pick<typeof terms.da, 'kinds'>;
  readonly times: Pick<Times, 'short' | 'full'>;
  readonly door: Readonly<Record<string, string>>;
  readonly timeName: Readonly<Record<CaseTime, string>>;
  readonly size: (bytes: number) => string;
  readonly nameOf: (personId: string) => string | undefined;
  readonly recipientOf: (recipientId: string) => string | undefined;
};

/** An entry of the log as the rest of a sentence that begins with a name; `byId` is whose name that is. */
export const lineOf = (entry: LogEntry, byId: string | null, words: LineWords): string => {
  const { line, about, deletion, somebody, somebodyElse } = words.timeline;
  switch (entry.verb) {
    case 'registered':
      return line.registered(
        words.door[entry.facts.door] ?? entry.facts.door,
        words.terms.kinds[entry.facts.kind].name,
      );
    case 'handed-over':
      if (entry.facts.to === byId) return line.takenOver;
      return line['handed-over'](words.nameOf(entry.facts.to) ?? somebody);
    case 'notified':
      return (entry.facts.late ? line.notifiedLate : line.notified)(words.times.full(entry.facts.at));
    case 'time-moved': {
      const { time, from, to } = entry.facts;
      // In the middle of a sentence the name of a time is no heading.
      const [name, now] = [words.timeName[time].toLowerCase(), words.times.short(to)];
      return from ? line['time-moved'](name, words.times.short(from), now) : line.timeSet(name, now);
    }
    case 'deletion-recorded':
      return line['deletion-recorded'](
        words.recipientOf(entry.facts.recipientId) ?? somebodyElse,
        deletion[entry.facts.deletion],
      );
    case 'evidence-added':
      return line['evidence-added'](words.size(entry.facts.size));
    case 'reminded':
      return entry.facts.hours === 'run-out' ? line.remindedRunOut : line.reminded(entry.facts.hours);
    case 'alarmed':
    case 'mailed':
      return line[entry.verb](about[entry.facts.about] ?? entry.facts.about);
    case 'not-reached':
      return line['not-reached'](about[entry.facts.what] ?? entry.facts.what);
    case 'unknown':
      return line.unknown(entry.name);
    case 'joined':
    case 'looked':
    case 'taken':
    case 'asked':
    case 'answered':
    case 'added':
    case 'noted':
    case 'not-a-breach':
    case 'reopened':
    case 'not-notified':
    case 'closed':
    case 'evidence-read':
    case 'card-posted':
    case 'deletion-asked':
    case 'unit-found':
    case 'settings-changed':
      return line[entry.verb];
  }
};

/** The text an entry points to, if it has one: what was asked, answered or given as the reason. */
export const textOf = (entry: LogEntry, texts: CaseView['texts']): string | undefined => {
  const pointed = entry.verb !== 'unknown' && 'textId' in entry.facts ? entry.facts.textId : undefined;
  return texts.find(({ textId }) => textId === pointed)?.text;
};
