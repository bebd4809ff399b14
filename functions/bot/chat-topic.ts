import { readReference } from '#shared/cases/reference.ts';
import { asks } from '#shared/text/asks.ts';
import type { ChatTopic } from '../texts/chat.ts';

/** The topic of a message, or the number of a case in it. */
export type Asked = { readonly topic: ChatTopic } | { readonly year: number; readonly number: number };

const topics: readonly (readonly [ChatTopic, Pick<RegExp, 'test'>])[] = [
  ['queue', /^(?:(?:(?:alle|vis) )?(?:de )?(?:åbne )?sager|(?:vis )?kø(?:en)?|(?:(?:open|all) )?cases|queue)\W*$/i],
  ['ask', /^(?:spørg|stil et spørgsmål|ask|ask a question)\W*$/i],
  [
    'mine',
    /\b(?:mine (?:sager|indberetninger)|my (?:cases|reports)|status)\b|^(?:hvor langt|hvordan går|how far) .*\b(?:min|my)\b/i,
  ],
  [
    'help',
    /^\W*(?:hjælp|help|hej(?: med)?|hejsa|goddag|godmorgen|davs|hi|hello|tak(?: for)?|thanks?|hvad kan du|what can you do|\?)\W*(?:\p{L}+\W*)?$/iu,
  ],
  // How to report: the answer says it, and has the form.
  ['help', /^(?:hvordan|hvor|kan|how|where|can)(?!\p{L}).*(?:indberet|anmeld|report)/iu],
  // A question, unless it tells of what has happened: "kan I hjælpe, jeg har sendt en mail forkert?"
  ['unknown', { test: asks }],
  // Guidance recognises it in Danish; here, what a colleague says in English.
  [
    'request',
    /\b(?:citizen|resident|client|patient|parent)s?\b.*\b(?:access|insight|copy|copies|erase[ds]?|delete[ds]?|correct(?:ed|s)?|object(?:s|ed)?)\b.*\b(?:data|information|file|records?|everything)\b/i,
  ],
  // Words of people to whom something has happened. None of them is needed: the form is one button away in any answer.
  [
    'report',
    /(?:indberet|anmeld|fejl|forkert|send[te]|sende|mist|tabt|glemt|væk|stjål|tyv|læk|brud|hack|phish|afslør|uvedkommende|delt|adgang|report|wrong|sent|lost|stole|theft|leak|breach|mistake|missing|forgot|disclos|shared)/i,
  ],
];

/** What people write before a case's number. */
const beforeTheNumber =
  /^(?:(?:vis|åbn|find|show|open)\s+)?(?:(?:sag|case)(?:en)?\b[\s:]*(?:(?:nr|no|nummer|number)\b\.?[\s:]*)?)?#?\s*/i;

/** What was written to the bot, without its name. */
export const saidIn = (text: string): string =>
  text
    .replaceAll(/<at>[^<]*<\/at>/g, '')
    .replaceAll(/&nbsp;|\s+/g, ' ')
    .trim();

/** Reads what was written to the bot. What is neither a command, a number nor a slip is `unknown`. */
export const readAsked = (text: string): Asked => {
  const said = saidIn(text);
  if (said === '') return { topic: 'help' };
  const reference = readReference(said.replace(beforeTheNumber, '').replace(/[.!?]+$/, ''));
  return reference ?? { topic: topics.find(([, words]) => words.test(said))?.[0] ?? 'unknown' };
};
