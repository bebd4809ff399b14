import type { CaseState } from '#shared/cases/states.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { QueryOf } from '#shared/routes/route.ts';
import type { Places } from '../../database/kept-statement.ts';

/** The filter of a list. `assignee` null: any or none. */
export type Narrowed = {
  readonly subjects: readonly string[];
  readonly states: readonly CaseState[];
  readonly assignee: string | null;
  /** Neither to one subject nor to one state. */
  readonly isWhole: boolean;
};

/**
 * What is searched for: a case by its number, of every year where none is said; or the queries of the index of words, one for
 * each word, of which every one must match. No words: the search matches nothing.
 */
export type Asked = CaseNumber | { readonly words: readonly string[] };

type CaseNumber = { readonly number: number; readonly year: number | undefined };

/** What a page of a list is read by. */
export type Listing = {
  readonly tenantId: string;
  readonly narrowed: Narrowed;
  readonly sort: Sort;
  readonly behind: Behind | undefined;
  readonly asked: Asked | undefined;
  readonly limit: number;
};

/** What a search knew of its cases: how many were shown, how many counted, and whether there are more. */
export type Counted = { readonly shown: number; readonly total: number; readonly more: boolean };

/** The keys of the row a page goes on behind; those that its order does not go by are null. */
export type Behind = {
  readonly rests: boolean | null;
  readonly unit: string | null;
  readonly at: Date;
  readonly caseId: string;
  readonly found: Counted | undefined;
};

type Sort = QueryOf<Routes['listCases']>['sort'];

/** Of a listing all on which the text of its statement depends. `own`: of one assignee; `goesOn`: behind a page before it. */
export type Shape = Pick<Listing, 'sort' | 'limit'> &
  Omit<Narrowed, 'assignee'> & {
    readonly own: boolean;
    readonly goesOn: boolean;
    readonly finds: 'all' | 'number' | 'words';
  };

/** And what is only a value in it. */
export type Values = {
  readonly tenantId: string;
  readonly assignee: string | null;
  readonly rests: boolean | null;
  readonly unit: string | null;
  readonly at: Date | null;
  readonly caseId: string | null;
  readonly words: readonly string[];
  readonly number: number;
  readonly year: number | null;
};

/** Where a value stands in the statement. */
export type Place = Places<Values>;

export const shapeOf = ({ narrowed, sort, limit, behind, asked }: Listing): Shape => ({
  sort,
  limit,
  subjects: narrowed.subjects,
  states: narrowed.states,
  isWhole: narrowed.isWhole,
  own: narrowed.assignee !== null,
  goesOn: behind !== undefined,
  finds: asked === undefined ? 'all' : 'words' in asked ? 'words' : 'number',
});

export const valuesOf = ({ tenantId, narrowed, behind, asked }: Listing): Values => ({
  tenantId,
  assignee: narrowed.assignee,
  rests: behind?.rests ?? null,
  unit: behind?.unit ?? null,
  at: behind?.at ?? null,
  caseId: behind?.caseId ?? null,
  words: asked && 'words' in asked ? asked.words : [],
  number: asked && 'number' in asked ? asked.number : 0,
  year: asked && 'number' in asked ? (asked.year ?? null) : null,
});
