import { readReference } from '#shared/breaches/reference.ts';
import type { ChatTopic } from './texts/chat.ts';

/** What somebody wants, or the case whose number was written. */
export type Asked = { readonly topic: ChatTopic } | { readonly year: number; readonly number: number };

const topics: readonly (readonly [ChatTopic, RegExp])[] = [
  ['queue', /^(?:(?:de )?åbne sager|sager|kø(?:en)?|(?:open )?cases|queue)\W*$/i],
  ['mine', /\b(?:mine (?:sager|indberetninger)|my (?:cases|reports)|status)\b/i],
  [
    'help',
    /^\W*(?:hjælp|help|hej|hejsa|goddag|godmorgen|davs|hi|hello|tak|thanks?|hvad kan du|what can you do|\?)\W*(?:\p{L}+\W*)?$/iu,
  ],
  // A question, unless it tells of what has happened: "kan I hjælpe, jeg har sendt en mail forkert?"
  [
    'unknown',
    /^(?!.*(?:\b(?:jeg|vi|i|we) (?:har|kom|fik|have|sent|lost|made)\b))(?:må|hvad|hvordan|hvem|hvornår|hvorfor|hvor|hvilke[nt]?|skal|kan|bør|er|what|how|who|when|why|where|which|may|can|should|is|are)(?!\p{L})/iu,
  ],
  // Words of people to whom something has happened. None of them is needed: the form is one button away in any answer.
  [
    'report',
    /(?:indberet|anmeld|fejl|forkert|send[te]|sende|mist|tabt|glemt|væk|stjål|tyv|læk|brud|hack|phish|afslør|uvedkommende|delt|adgang|report|wrong|sent|lost|stole|theft|leak|breach|mistake|missing|forgot|disclos|shared)/i,
  ],
];

/** Reads what was written to the bot, without its name. What is neither a command, a number nor a slip is `unknown`. */
export const readAsked = (text: string): Asked => {
  const said = text
    .replaceAll(/<at>[^<]*<\/at>/g, '')
    .replaceAll(/&nbsp;|\s+/g, ' ')
    .trim();
  if (said === '') return { topic: 'help' };
  const reference = readReference(said.replace(/^(?:sag|case)(?:\s*(?:nr|no)\.?)?\s+/i, '').replace(/[.!?]+$/, ''));
  return reference ?? { topic: topics.find(([, words]) => words.test(said))?.[0] ?? 'unknown' };
};
