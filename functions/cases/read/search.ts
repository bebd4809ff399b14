import { sql } from 'kysely';
import { numberIn } from '#shared/cases/reference.ts';
import { caseStates } from '#shared/cases/states.ts';
import type { Caller } from '#shared/people/caller.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import { isHit, type Searched, searchedFor } from '#shared/text/search-words.ts';
import type { Subjects } from '../../subject/subject.ts';
import { stateNames } from '../../texts/states.ts';
import type { Asked, Place, Shape } from './listing.ts';

/**
 * Reads what was typed into the search: the number of a case, or words. A word is found in the names of kinds, states and
 * kinds of data in both languages, in the names of who has the case, in its unit, its mail and its texts.
 */
export const readSearch = (
  { subjects }: { readonly subjects: Subjects },
  { tenantId }: Pick<Caller, 'tenantId'>,
  search: string,
): Asked =>
  numberIn(search) ?? {
    words: searchedFor(search).map((word) => askedOf(word, subjects, [...codes, tenantId.toLowerCase()])),
  };

export type Hidden = AnswerOf<Routes['listCases']>['cases'][number]['foundIn'];
type Found = { readonly found_id: string; readonly hidden: Hidden; readonly total: number; readonly more: boolean };

/** The page of a list in which all is found, and in which parts that a list does not show it is. */
export const foundCases = (place: Place, { subjects, states, sort, limit }: Shape) =>
  sql<Found>`(
  select found_id, hidden, total, more from search_cases(
    ${place('words')}::tsquery[], ${[...subjects]}::text[], ${[...states]}::text[], ${place('assignee')}::uuid,
    ${sql.lit(sort)}, ${place('rests')}::boolean, ${place('unit')}::text, ${place('at')}::timestamptz,
    ${place('caseId')}::uuid, ${sql.lit(limit)}))`;

const lexeme = (text: string): string => `'${text}'`;

/** What the index has of every case beside its words, and its municipality: these are no words that begin so. */
const codes = ['data/', 'holder/', 'kind/', 'number/', 'state/', 'subject/'];
const letters = [...'abcdefghijklmnopqrstuvwxyzæøåäöüéèëáàíóúçß'];

/** What finds the words of such a beginning. Where a code begins so, too, one letter more is said until none does. */
const beginningsOf = (beginning: string, others: readonly string[]): readonly string[] =>
  others.some((code) => code.startsWith(beginning))
    ? [lexeme(beginning), ...letters.flatMap((letter) => beginningsOf(beginning + letter, others))]
    : [`${lexeme(beginning)}:*`];

const askedOf = (word: Searched, subjects: Subjects, others: readonly string[]): string =>
  [
    ...beginningsOf(word.beginning, others),
    lexeme(word.stem),
    lexeme(`~${word.stem}`),
    ...termsNamed(word, subjects).map((code) => lexeme(code)),
  ].join(' | ');

/** Codes of kinds, states and kinds of data that a word names, in either language. */
const termsNamed = (word: Searched, subjects: Subjects): readonly string[] => {
  const known = named.get(subjects) ?? new Map<string, readonly string[]>();
  named.set(subjects, known);
  const key = `${word.beginning} ${word.stem}`;
  const codes = known.get(key) ?? lookThroughNames(word, subjects);
  if (known.size >= mostKnown) known.clear();
  known.set(key, codes);
  return codes;
};

const lookThroughNames = ({ beginning, stem }: Searched, subjects: Subjects): readonly string[] => {
  const states = caseStates.map((state) => ({
    lexeme: `state/${state}`,
    names: [stateNames.da[state], stateNames.en[state], state],
  }));
  return [...Object.values(subjects).flatMap(({ searchTerms }) => searchTerms), ...states]
    .filter(({ names }) => names.some((name) => isHit(name, beginning) || isHit(name, stem)))
    .map((term) => term.lexeme);
};

// To look through every name took a third of a search; a page that is open asks for the same words every half minute.
const mostKnown = 1000;
const named = new WeakMap<Subjects, Map<string, readonly string[]>>();
