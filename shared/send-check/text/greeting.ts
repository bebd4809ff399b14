import { isGivenName } from '../words/names.ts';
import { folded, wordsOf } from './letters.ts';

/** Whom a mail greets: given names, and surnames after hr. or fru. Groups and nicknames nobody has greet nobody. */
export type Greeting = { readonly given: readonly string[]; readonly family: readonly string[]; readonly text: string };

const nobody: Greeting = { given: [], family: [], text: '' };

const opens =
  /^(?:kære|kaere|hejsa|hej igen|hej|halløj|goddag|godmorgen|god morgen|god formiddag|god eftermiddag|god aften|godaften|til|hi|dear|hello|good morning)\b[\s,:!]*(.*)$/i;
const titled = /\b(?:hr|fru|frk|frøken|herr|mr|mrs|ms)\b\.?\s+([^\s,]+(?:\s+[^\s,]+)*)/i;
const group =
  /\b(?:alle|begge|kolleger|kollegaer|forældre|team|rette|jer|allesammen|folkens|piger|drenge|gutter|venner|medlemmer|familien|all|everyone|both|you)\b/i;

/** The most words of a line that is a greeting and nothing more. */
const longest = 9;

export const greetingOf = (own: string): Greeting => {
  const line =
    own
      .split('\n')
      .map((one) => one.trim())
      .filter((one) => one !== '')[0] || '';
  const match = opens.exec(line);
  if (!match) return nobody;
  const sir = titled.exec(match[1] || '');
  if (sir) {
    const names = wordsOf(sir[1] || '').map(folded);
    return { given: [], family: names.slice(-1), text: line.replace(/[,!]+$/, '') };
  }
  const rest = (match[1] || '').split(/[.!?]/)[0] || '';
  const words = wordsOf(rest);
  if (words.length === 0 || words.length > longest || group.test(rest)) return nobody;
  const given: string[] = [];
  for (const word of words) {
    const isName = word[0] !== (word[0] || '').toLowerCase() && isGivenName(word);
    if (isName && (given.length === 0 || isNewName(rest, word))) given.push(folded(word));
    if (given.length === 3) break;
  }
  return { given, family: [], text: line.replace(/[,!]+$/, '') };
};

/** After a comma or "og" another person begins; else it is the family name or a second given name. */
const isNewName = (rest: string, word: string): boolean => {
  const before = rest.slice(0, rest.indexOf(word)).trim().toLowerCase();
  return /(?:,|\bog|&|\/|\band)$/.test(before);
};
