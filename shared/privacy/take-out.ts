import { findPersonal, type PersonalKind } from './find-personal.ts';

/** What was taken out of a text: as it was written, and the mark that is there instead. */
export type TakenOut = { readonly kind: PersonalKind; readonly text: string; readonly mark: string };

/** What a mark says was there; guidance and answers are Danish. */
const words: Readonly<Record<PersonalKind, string>> = {
  cpr: 'CPR-nummer',
  mail: 'mailadresse',
  address: 'adresse',
  phone: 'telefonnummer',
  name: 'navn',
};

/** A mark for one more of a kind that is not there yet: `(navn)`, then `(navn 2)`, so that two people stay two. */
export const freeMark = (kind: PersonalKind, isThere: (mark: string) => boolean): string => {
  const markOf = (count: number) => (count === 1 ? `(${words[kind]})` : `(${words[kind]} ${count})`);
  let count = 1;
  while (isThere(markOf(count))) count += 1;
  return markOf(count);
};

/** The text with some of what points at people replaced: `markOf` says by what, or leaves it. */
export const replacePersonal = (
  text: string,
  known: readonly string[],
  markOf: (found: { readonly kind: PersonalKind; readonly text: string }) => string | undefined,
): string =>
  findPersonal(text, known)
    .toReversed()
    .reduce((left, found) => {
      const mark = markOf(found);
      return mark === undefined
        ? left
        : left.slice(0, found.index) + mark + left.slice(found.index + found.text.length);
    }, text);

/**
 * The texts with all that points at people taken out, and what that was; the same name has the same mark in each of them.
 * @param known names of people who have to do with it
 */
export const takeOut = (
  texts: readonly string[],
  known: readonly string[] = [],
): { readonly texts: readonly string[]; readonly taken: readonly TakenOut[] } => {
  const marks = new Map<string, TakenOut>();
  // In the order they are read: marks are numbered so.
  const given = new Set<string>();
  const isThere = (mark: string) => given.has(mark) || texts.some((one) => one.includes(mark));
  for (const { kind, text } of texts.flatMap((one) => findPersonal(one, known))) {
    if (marks.has(text)) continue;
    const mark = freeMark(kind, isThere);
    given.add(mark);
    marks.set(text, { kind, text, mark });
  }
  const markOf = ({ text }: { readonly text: string }) => marks.get(text)?.mark;
  return { texts: texts.map((one) => replacePersonal(one, known, markOf)), taken: [...marks.values()] };
};
