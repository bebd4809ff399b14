import { jsonAnswer, type StageAnswer } from '../../answer.ts';
import type { Call } from '../call.ts';
import type { Row } from '../query/filter.ts';
import type { Begun } from './begin-round.ts';
import { type Round, tokenOf } from './token.ts';

/** One row of a round, made when its page is asked for. No two have the same key. */
export type Entry = { readonly key: string; readonly row: () => Row };

const rowsOnPage = 100;

/**
 * One page of a round, in no order that means anything: with a link to the next, or else the link to the next round. The
 * page that ends the first round is empty; a page may be. What is deleted between two pages moves none of the others.
 */
export const answerRound = (call: Call, round: Begun, entries: readonly Entry[]): StageAnswer => {
  const { given, address } = call;
  const all = given.switches.get('deltaReplays') === 'some' ? withRepeats(round, entries) : entries;
  const left = inNoOrder(round, all).filter(({ place }) => place > round.after);
  const page = left.slice(0, rowsOnPage);
  const isLast = round.known === undefined ? left.length === 0 : left.length <= rowsOnPage;
  const next: Round = isLast
    ? { ...round, known: round.shows, shows: undefined, after: -1 }
    : { ...round, after: page.at(-1)?.place ?? round.after };
  const token = tokenOf(next, given.clock());
  return jsonAnswer(200, {
    '@odata.context': `${new URL(address).origin}/v1.0/$metadata#${round.of}`,
    ...(isLast
      ? { '@odata.deltaLink': `${address}?$deltatoken=${token}` }
      : { '@odata.nextLink': `${address}?$skiptoken=${token}` }),
    value: page.map(({ row }) => row()),
  });
};

/** One row in twenty comes twice (Learn, "Use delta query": an entity may be in an answer several times). */
const withRepeats = (round: Begun, entries: readonly Entry[]): readonly Entry[] => [
  ...entries,
  ...entries
    .filter(({ key }) => chanceOf(round, `repeat ${key}`) < 0.05)
    .map(({ key, row }) => ({ key: `again ${key}`, row })),
];

const inNoOrder = (round: Begun, entries: readonly Entry[]) =>
  entries.map(({ key, row }) => ({ row, place: chanceOf(round, key) })).sort((one, other) => one.place - other.place);

/** 0 up to and not including 1, the same on each page of a round. */
export const chanceOf = ({ shows, known }: Begun, purpose: string): number => {
  const text = `${shows.links} ${shows.objects} ${known?.links ?? ''} ${purpose}`;
  return (mixed(text, 0x811c9dc5) * 2 ** 21 + (mixed(text, 0x9e3779b9) >>> 11)) / 2 ** 53;
};

/** FNV-1a with a last stir; a page mixes thousands of keys. 32 bits. */
const mixed = (text: string, start: number): number => {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};
