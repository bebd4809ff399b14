import type { BreachKind } from '#shared/breaches/kinds.ts';
import type * as terms from '../../texts/questions/terms.ts';
import type * as timeline from '../../texts/questions/timeline.ts';
import type { QuestionEntry } from './question-entries.ts';

export type QuestionLineWords = {
  readonly timeline: typeof timeline.da;
  readonly topics: (typeof terms.da)['topics'];
  readonly kindName: (kind: BreachKind) => string;
  readonly nameOf: (personId: string) => string;
};

/** An entry only a question has, as the rest of a sentence that begins with a name. */
export const questionLine = (entry: QuestionEntry, words: QuestionLineWords): string => {
  const { asked, line } = words.timeline;
  switch (entry.verb) {
    case 'question-asked':
      return asked[entry.facts.door];
    case 'topic-corrected':
      return line['topic-corrected'](words.topics[entry.facts.from], words.topics[entry.facts.to]);
    case 'review-asked':
      return line['review-asked'](words.nameOf(entry.facts.to));
    case 'turned-into-breach':
      return line['turned-into-breach'](words.kindName(entry.facts.kind));
    case 'question-answered':
    case 'helped':
    case 'review-good':
    case 'review-back':
    case 'answer-released':
    case 'answer-withheld':
    case 'answer-to-guidance':
      return line[entry.verb];
  }
};

/** The texts that are shown under an entry; question and answer are above. */
export const textIdsOfQuestion = (entry: QuestionEntry): readonly string[] =>
  entry.verb !== 'question-asked' && entry.verb !== 'question-answered' && 'textId' in entry.facts && entry.facts.textId
    ? [entry.facts.textId]
    : [];
