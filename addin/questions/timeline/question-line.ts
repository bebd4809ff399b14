import { z } from 'zod';
import { questionDoor } from '#shared/questions/question.ts';
import { questionTopic } from '#shared/questions/topics.ts';
import type { QuestionView } from '#shared/questions/views.ts';
import type { Entry, Line } from '../../cases/subject.ts';
import { caseEntries, entry, isCaseEntry, pointed, type UnknownEntry } from '../../cases/timeline/case-entries.ts';
import { type CaseLineWords, caseLine, textsWith } from '../../cases/timeline/case-line.ts';
import { useCaseWords } from '../../cases/timeline/use-case-words.ts';
import { useTexts } from '../../texts/language.ts';
import * as terms from '../../texts/questions/terms.ts';
import * as timeline from '../../texts/questions/timeline.ts';

/** The entries only a question has. */
const questionEntries = [
  entry('question-asked', pointed.extend({ door: questionDoor })),
  entry('question-answered', pointed),
  entry('topic-corrected', z.object({ from: questionTopic, to: questionTopic })),
  entry('helped', z.object({})),
] as const;

const known = z.discriminatedUnion('verb', [...caseEntries, ...questionEntries]);
export type LogEntry = z.infer<typeof known> | UnknownEntry;

/** An entry of a question's log; one of another version comes back as `unknown` with its own name. */
export const readEntry = (written: { verb: string; facts: unknown }): LogEntry => {
  const read = known.safeParse(written);
  return read.success ? read.data : { verb: 'unknown', name: written.verb };
};

export type LineWords = {
  readonly ofCases: CaseLineWords;
  readonly timeline: typeof timeline.da;
  readonly topics: (typeof terms.da)['topics'];
};

/** An entry of a question's log as the rest of a sentence that begins with a name; `byId` is whose name that is. */
export const questionLine = (entry: LogEntry, byId: string | null, words: LineWords): string => {
  const { asked, line } = words.timeline;
  if (entry.verb === 'reminded' && entry.facts.step !== 'run-out') return line.reminded;
  if (entry.verb === 'unknown' || isCaseEntry(entry)) return caseLine(entry, byId, words.ofCases);
  switch (entry.verb) {
    case 'question-asked':
      return asked[entry.facts.door];
    case 'topic-corrected':
      return line['topic-corrected'](words.topics[entry.facts.from], words.topics[entry.facts.to]);
    case 'question-answered':
    case 'helped':
      return line[entry.verb];
  }
};

const textIdsOf = (entry: LogEntry): readonly string[] =>
  entry.verb !== 'unknown' && 'textId' in entry.facts && entry.verb !== 'question-asked' ? [entry.facts.textId] : [];

/** The log of a question in words. */
export const useLines = (found: QuestionView): ((entry: Entry) => Line) => {
  const ofCases = useCaseWords(found, found.reporters);
  const t = useTexts(timeline);
  const { topics } = useTexts(terms);
  const words = { ofCases: { ...ofCases, about: { ...ofCases.about, ...t.about } }, timeline: t, topics };
  return (written) => {
    const entry = readEntry(written);
    return {
      says: questionLine(entry, written.by.personId, words),
      texts: textsWith(textIdsOf(entry), found.texts),
    };
  };
};
