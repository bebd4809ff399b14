import type { ArticleText } from '../guidance/article.ts';
import { takeOut } from '../privacy/take-out.ts';
import { firstSentence } from './check-answer.ts';
import type { Source } from './sources.ts';
import { topicNames } from './topic-names.ts';
import type { QuestionTopic } from './topics.ts';

/** A question that was answered, as an article is made of it. `known`: the names of people who have to do with it. */
export type AnswerToDraft = {
  readonly title: string;
  readonly topic: QuestionTopic;
  readonly answer: string;
  readonly sources: readonly Source[];
  readonly known: readonly string[];
};

/** The headings every article has; guidance is Danish. */
const headings = { why: '## Hvorfor', how: '## Gør sådan' };
/** The longest title an article may have, in characters: a mark may be longer than the name it is for. */
const longestTitle = 120;
const point = /^(?:[-*+]|\d{1,3}[.)])\s/m;

/**
 * The draft of an article that a good answer becomes: the question is its title, the answer is first, what follows is why, and
 * from the first list on how. What points at people is taken out of all of it; `taken` says what that was.
 */
export const articleFromAnswer = ({ title, topic, answer, sources, known }: AnswerToDraft) => {
  // An earlier answer is a case of the team's: its number tells readers nothing.
  const names = sources.filter(({ kind }) => kind !== 'answer').map(({ text }) => text);
  const { texts, taken } = takeOut([title, answer, ...names], known);
  const [cleanTitle = '', cleanAnswer = '', ...cleanNames] = texts;
  const { first, rest } = firstSentence(cleanAnswer);
  const list = point.exec(rest)?.index ?? rest.length;
  const parts = [
    ['', first],
    [headings.why, rest.slice(0, list)],
    [headings.how, rest.slice(list)],
  ] as const;
  const body = parts
    .filter(([, said]) => said.trim() !== '')
    .map(([heading, said]) => (heading ? `${heading}\n\n${said.trim()}` : said))
    .join('\n\n');
  const text: ArticleText = {
    title: cleanTitle.slice(0, longestTitle).toWellFormed(),
    topic: topicNames.da[topic],
    body,
    sources: cleanNames.map((name) => ({ name })),
    words: [],
  };
  return { text, taken };
};
