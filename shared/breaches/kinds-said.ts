import { asks } from '../text/asks.ts';
import { isHit, searchWords } from '../text/search-words.ts';
import { type BreachKind, breachKinds } from './kinds.ts';

type Words = {
  readonly kinds: Readonly<Record<BreachKind, { readonly name: string; readonly hint: string }>>;
  readonly said: Readonly<Record<BreachKind, string>>;
  readonly common: string;
};

const shortest = 3;
/** The longer words of a hint: the short ones are those of any sentence. */
const longFrom = 5;
const weights = { said: 1, name: 1, hint: 0.4 };
/** Weight of what was hit, from which a kind is offered. */
const enough = 0.4;
const most = 2;

/** How much each word says of each kind: less, the more kinds share it. */
const worthIn = ({ kinds, said, common }: Words): ReadonlyMap<string, ReadonlyMap<BreachKind, number>> => {
  const tellsNothing = new Set(searchWords(common));
  const worth = new Map<string, Map<BreachKind, number>>();
  for (const kind of breachKinds.filter((one) => one !== 'other')) {
    const { name, hint } = kinds[kind];
    const own = [
      ...searchWords(hint).flatMap((word): [string, number][] =>
        word.length < longFrom ? [] : [[word, weights.hint]],
      ),
      ...searchWords(name).flatMap((word): [string, number][] => (word.length < 4 ? [] : [[word, weights.name]])),
      ...searchWords(said[kind]).map((word): [string, number] => [word, weights.said]),
    ];
    for (const [word, weight] of own)
      if (word.length >= shortest && !tellsNothing.has(word))
        worth.set(word, (worth.get(word) ?? new Map()).set(kind, weight));
  }
  return worth;
};

/**
 * The kinds of breach that a text speaks of, the likeliest first, at most two; none of one that only asks. By their names,
 * hints and what people call them, without the desk: it works offline.
 */
export const kindsSaid = (text: string, words: Words): BreachKind[] => {
  if (asks(text)) return [];
  const scores = new Map<BreachKind, number>();
  for (const [word, ofKinds] of worthIn(words)) {
    if (!isHit(text, word)) continue;
    for (const [kind, weight] of ofKinds) scores.set(kind, (scores.get(kind) ?? 0) + weight / ofKinds.size);
  }
  const [best, ...others] = [...scores].sort(([, one], [, other]) => other - one);
  if (!best || best[1] < enough) return [];
  return [best, ...others.filter(([, score]) => score >= enough && score > best[1] / 2)]
    .slice(0, most)
    .map(([kind]) => kind);
};
