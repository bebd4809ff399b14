import type { CaseLineWords } from '../../cases/timeline/case-line.ts';
import * as breachTerms from '../../texts/breaches/terms.ts';
import { useTexts } from '../../texts/language.ts';
import * as terms from '../../texts/questions/terms.ts';
import * as timeline from '../../texts/questions/timeline.ts';
import type { QuestionLineWords } from './question-line.ts';

/** The words the log of a question is told in. */
export const useQuestionWords = ({ nameOf, timeline: { colleague } }: CaseLineWords): QuestionLineWords => {
  const { kinds } = useTexts(breachTerms);
  return {
    timeline: useTexts(timeline),
    topics: useTexts(terms).topics,
    kindName: (kind) => kinds[kind].name,
    nameOf: (personId) => nameOf(personId) ?? colleague,
  };
};
