import { type Expression, type SqlBool, sql } from 'kysely';
import { caseStates } from '#shared/cases/states.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import { isHit, searchWords } from '#shared/text/search-words.ts';
import { holds, inSmallLetters } from '../../database/small-letters.ts';
import type { Tx } from '../../database/transaction.ts';
import type { Subject, Subjects } from '../../subject/subject.ts';
import { terms } from '../../texts/terms.ts';

/** What is asked of the index, a query for each word; every one of them must be found. None: nothing can be found. */
export type Asked = readonly string[];

/**
 * Reads what was typed into the search: the number of a case, or words. A word is found in the names of kinds, states and
 * kinds of data in both languages, in the names of who has the case, in its unit, its mail and its texts.
 */
export const readSearch = async (
  { subjects }: { readonly subjects: Subjects },
  tx: Tx,
  tenantId: string,
  search: string,
): Promise<Asked> => {
  const number = numberIn(search);
  if (number) return [lexeme(`number/${number}`)];
  const words = searchWords(search);
  const holders = await holdersCalled(tx, tenantId, words);
  const terms = Object.values(subjects).flatMap(({ searchTerms }) => searchTerms);
  return words.map((word) => askedOf(word, holders, terms));
};

/** The condition that a case is found. */
export const isFound = (asked: Asked): Expression<SqlBool> =>
  asked.length === 0
    ? sql<SqlBool>`false`
    : sql<SqlBool>`${sql.join(
        asked.map((one) => sql`case_id in (select found_id from cases_with(${one}::tsquery))`),
        sql` and `,
      )}`;

type Hidden = AnswerOf<Routes['listCases']>['cases'][number]['foundIn'][number];

/** In which parts that a list does not show the cases were found. */
export const hiddenHits = async (tx: Tx, asked: Asked, caseIds: readonly string[]): Promise<Map<string, Hidden[]>> => {
  const found = new Map<string, Hidden[]>();
  if (asked.length === 0 || caseIds.length === 0) return found;
  const any = asked.map((one) => `(${one})`).join(' | ');
  const { rows } = await sql<{ found_id: string; part: Hidden }>`
    select distinct found_id, part from cases_with(${any}::tsquery)
    where part <> 'case' and found_id = any(${caseIds}) order by part`.execute(tx);
  for (const { found_id, part } of rows) found.set(found_id, [...(found.get(found_id) ?? []), part]);
  return found;
};

// "2026-0042", "42" and "sag 42"; no word of a case begins with a digit.
const numberIn = (search: string): string | undefined => {
  const [, year, number] = /^\s*(?:(?:sag|case|nr\.?|no\.?)\s+)?(?:(\d{4})-)?(\d{1,9})\s*$/i.exec(search) ?? [];
  if (!number) return undefined;
  return year ? `${year}-${Number(number)}` : String(Number(number));
};

const lexeme = (text: string): string => `'${text}'`;

type Term = Subject['searchTerms'][number];

const askedOf = (word: string, holders: readonly Holder[], ofSubjects: readonly Term[]): string => {
  const isNamed = ({ names }: Pick<Term, 'names'>) => names.some((name) => isHit(name, word));
  const states = caseStates.map((state) => ({
    lexeme: `state/${state}`,
    names: [terms.da.states[state], terms.en.states[state], state],
  }));
  return [
    `${lexeme(word)}:*`,
    ...[...ofSubjects, ...states].filter(isNamed).map((term) => lexeme(term.lexeme)),
    ...holders.filter(({ name }) => isHit(name, word)).map(({ person_id }) => lexeme(`holder/${person_id}`)),
  ].join(' | ');
};

type Holder = { readonly person_id: string; readonly name: string };

/** People who have or had a case, with a name that holds one of the words. */
const holdersCalled = async (tx: Tx, tenantId: string, words: readonly string[]): Promise<Holder[]> => {
  if (words.length === 0) return [];
  const patterns = words.map(holds);
  return tx
    .selectFrom('people as p')
    .select(['p.person_id', 'p.name'])
    .where('p.tenant_id', '=', tenantId)
    .where(sql<SqlBool>`${inSmallLetters('name')} like any(${patterns})`)
    .where((q) =>
      q.exists(
        q
          .selectFrom('cases as b')
          .select('b.case_id')
          .whereRef('b.tenant_id', '=', 'p.tenant_id')
          .whereRef('b.taken_by', '=', 'p.person_id'),
      ),
    )
    .execute();
};
