import { findPersonNumbers } from './cpr.ts';
import { findNames } from './find-names.ts';
import { addressShape, mailShape, phoneShape } from './personal-shapes.ts';

/** What in a text points at one person, the surest first: where two overlap, the first is meant. */
export const personalKinds = ['cpr', 'mail', 'address', 'phone', 'name'] as const;
export type PersonalKind = (typeof personalKinds)[number];

/** What points at a person, as it stands in a text. */
export type FoundPersonal = { readonly kind: PersonalKind; readonly index: number; readonly text: string };

type Found = Omit<FoundPersonal, 'kind'>;
type Find = (text: string, known: readonly string[]) => readonly Found[];

const byShape =
  (shape: string): Find =>
  (text) =>
    [...text.matchAll(new RegExp(shape, 'gu'))].map(({ index, 0: found }) => ({ index, text: found }));

const finders: Readonly<Record<PersonalKind, Find>> = {
  cpr: findPersonNumbers,
  mail: byShape(mailShape),
  address: byShape(addressShape),
  phone: byShape(phoneShape),
  name: findNames,
};

/**
 * CPR numbers, mail addresses, addresses, telephone numbers and names of people in a text, in order, never overlapping. A false
 * alarm costs less than what is published: it is for a person to say what stays.
 * @param known names of people who have to do with it
 */
export const findPersonal = (text: string, known: readonly string[] = []): FoundPersonal[] => {
  const covered = new Uint8Array(text.length);
  const taken: FoundPersonal[] = [];
  for (const kind of personalKinds)
    for (const found of finders[kind](text, known)) {
      const end = found.index + found.text.length;
      if (covered.subarray(found.index, end).includes(1)) continue;
      covered.fill(1, found.index, end);
      taken.push({ kind, index: found.index, text: found.text });
    }
  return taken.sort((a, b) => a.index - b.index);
};

/**
 * What in texts points at a person and nobody has said may stay. A CPR number never may.
 * @param kept what may stay, as it is written
 */
export const undecided = (
  texts: readonly string[],
  kept: readonly string[],
  known: readonly string[] = [],
): FoundPersonal[] => {
  const stays = new Set(kept);
  return texts
    .flatMap((text) => findPersonal(text, known))
    .filter(({ kind, text }) => kind === 'cpr' || !stays.has(text));
};
