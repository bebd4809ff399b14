import type { WrittenText } from '#shared/cases/texts.ts';
import type * as timeline from '../../texts/cases/timeline.ts';
import type { CaseEntry, UnknownEntry } from './case-entries.ts';

export type CaseLineWords = {
  readonly timeline: Pick<typeof timeline.da, 'line' | 'colleague'>;
  /** Codes the desk alarms and mails about, those of the subject with them. */
  readonly about: Readonly<Record<string, string>>;
  readonly size: (bytes: number) => string;
  readonly nameOf: (personId: string) => string | undefined;
};

/** An entry of any case as the rest of a sentence that begins with a name; `byId` is whose name that is. */
export const caseLine = (entry: CaseEntry | UnknownEntry, byId: string | null, words: CaseLineWords): string => {
  const { about } = words;
  const { line, colleague } = words.timeline;
  switch (entry.verb) {
    case 'asked':
      return entry.facts.to ? line.askedOf(words.nameOf(entry.facts.to) ?? colleague) : line.asked;
    case 'handed-over':
      if (entry.facts.to === byId) return line.takenOver;
      return line['handed-over'](words.nameOf(entry.facts.to) ?? colleague);
    case 'handed-back':
      return entry.facts.to === byId ? line.takenBack : line['handed-back'](words.nameOf(entry.facts.to) ?? colleague);
    case 'evidence-added':
      return line['evidence-added'](words.size(entry.facts.size));
    case 'reminded':
      return entry.facts.step === 'run-out' ? line.remindedRunOut : line.reminded(entry.facts.step);
    case 'alarmed':
      return (entry.facts.to === 'dpo' ? line.alarmedDpo : line.alarmed)(about[entry.facts.about] ?? entry.facts.about);
    case 'mailed':
      return line.mailed(about[entry.facts.about] ?? entry.facts.about);
    case 'not-reached':
      return line['not-reached'](about[entry.facts.what] ?? entry.facts.what);
    case 'unknown':
      return line.unknown(entry.name);
    case 'reminder-left':
    case 'looked':
    case 'taken':
    case 'let-go':
    case 'answered':
    case 'added':
    case 'noted':
    case 'reopened':
    case 'woken':
    case 'closed':
    case 'evidence-read':
    case 'card-posted':
    case 'unit-found':
    case 'manager-told':
    case 'settings-changed':
    case 'searched':
    case 'altered-outside':
    case 'sealed':
      return line[entry.verb];
  }
};

/** The texts of the case with these ids, in their order. */
export const textsWith = (ids: readonly string[], texts: readonly WrittenText[]): readonly WrittenText[] =>
  ids.flatMap((id) => texts.find(({ textId }) => textId === id) ?? []);
