import type { ChatTopic } from './texts/chat.ts';

const topics: readonly (readonly [ChatTopic, RegExp])[] = [
  ['queue', /^(?:åbne sager|open cases|køen?|queue)\b/i],
  ['mine', /\b(?:mine (?:sager|indberetninger)|my (?:cases|reports)|status)\b/i],
  [
    'help',
    /^\W*(?:hjælp|help|hej|hejsa|goddag|godmorgen|davs|hi|hello|tak|thanks?|hvad kan du|what can you do|spørg|ask|\?)\W*(?:\w+\W*)?$/i,
  ],
];

/**
 * What somebody wants who writes to the bot. Whatever is neither a greeting nor one of the commands is taken for a slip:
 * who has made one should get the form, whatever words they find for it.
 */
export const topicOf = (text: string): ChatTopic => {
  const said = text
    .replaceAll(/<at>[^<]*<\/at>/g, '')
    .replaceAll(/&nbsp;|\s+/g, ' ')
    .trim();
  if (said === '') return 'help';
  return topics.find(([, words]) => words.test(said))?.[0] ?? 'report';
};
