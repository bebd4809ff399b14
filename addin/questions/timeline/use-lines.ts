import { z } from 'zod';
import type { QuestionView } from '#shared/questions/views.ts';
import type { Entry, Line } from '../../cases/subject.ts';
import { caseEntries, pointed } from '../../cases/timeline/case-entries.ts';
import { caseLine, textsWith } from '../../cases/timeline/case-line.ts';
import { useCaseWords } from '../../cases/timeline/use-case-words.ts';
import { isQuestionEntry, questionEntries } from './question-entries.ts';
import { questionLine, textIdsOfQuestion } from './question-line.ts';
import { useQuestionWords } from './use-question-words.ts';

const known = z.discriminatedUnion('verb', [...caseEntries, ...questionEntries]);

/** The log of a question in words; an entry of another version is shown by its own name. */
export const useLines = (found: QuestionView): ((entry: Entry) => Line) => {
  const ofCases = useCaseWords(found, found.reporters);
  const words = useQuestionWords(ofCases);
  const about = { ...ofCases, about: { ...ofCases.about, ...words.timeline.about } };
  return (written) => {
    const entry = known.safeParse(written).data ?? { verb: 'unknown' as const, name: written.verb };
    if (entry.verb !== 'unknown' && isQuestionEntry(entry))
      return { says: questionLine(entry, words), texts: textsWith(textIdsOfQuestion(entry), found.texts) };
    // A question counts no hours.
    if (entry.verb === 'reminded' && entry.facts.step !== 'run-out')
      return { says: words.timeline.line.reminded, texts: [] };
    const text = entry.verb === 'unknown' ? undefined : pointed.safeParse(entry.facts).data;
    return {
      says: caseLine(entry, written.by.personId, about),
      texts: textsWith(text ? [text.textId] : [], found.texts),
    };
  };
};
