import { createHash } from 'node:crypto';
import { jsonAnswer, type StageAnswer } from '../../answer.ts';
import type { Call } from '../call.ts';
import type { Row } from '../query/filter.ts';
import type { Begun } from './begin-round.ts';
import { type Round, tokenOf } from './token.ts';

/** One row of a round; made when its page is asked for. `key` is the object it is of. */
export type Entry = { readonly key: string; readonly row: () => Row };

const rowsOnPage = 100;

/**
 * One page of a round, in no order that means anything: with a link to the next, or else the link to the next round. The
 * page that ends the first round is empty; a page may be.
 */
export const answerRound = (call: Call, round: Begun, entries: readonly Entry[]): StageAnswer => {
  const { given, address } = call;
  const shuffled = inNoOrder(
    round,
    given.switches.get('deltaReplays') === 'some' ? withRepeats(round, entries) : entries,
  );
  const end = round.offset + rowsOnPage;
  const isWhole = round.known === undefined;
  const isLast = isWhole ? round.offset >= shuffled.length : end >= shuffled.length;
  const next: Round = isLast
    ? { ...round, known: round.shows, shows: undefined, offset: 0 }
    : { ...round, offset: end };
  const token = tokenOf(next, given.clock());
  return jsonAnswer(200, {
    '@odata.context': `${new URL(address).origin}/v1.0/$metadata#${round.of}`,
    ...(isLast
      ? { '@odata.deltaLink': `${address}?$deltatoken=${token}` }
      : { '@odata.nextLink': `${address}?$skiptoken=${token}` }),
    value: shuffled.slice(round.offset, end).map(({ row }) => row()),
  });
};

/** One object in twenty comes twice (Learn, "Use delta query": an entity may be in an answer several times). */
const withRepeats = (round: Begun, entries: readonly Entry[]): readonly Entry[] => [
  ...entries,
  ...entries.filter(({ key }) => chanceOf(round, `again ${key}`) < 0.05),
];

const inNoOrder = (round: Begun, entries: readonly Entry[]): Entry[] =>
  entries
    .map((entry, at) => ({ entry, place: chanceOf(round, `${at} ${entry.key}`) }))
    .sort((one, other) => one.place - other.place)
    .map(({ entry }) => entry);

/** 0 up to and not including 1, the same on each page of a round. */
export const chanceOf = ({ shows, known }: Begun, purpose: string): number =>
  createHash('sha256')
    .update(`${shows.links} ${shows.objects} ${known?.links ?? ''} ${purpose}`)
    .digest()
    .readUInt32LE(0) /
  2 ** 32;
