import type { CaseState } from '#shared/cases/states.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { QueryOf } from '#shared/routes/route.ts';
import type { Behind } from './queue-order.ts';

/** The filter of a list. `assignee` null: any or none. */
export type Narrowed = {
  readonly subjects: readonly string[];
  readonly states: readonly CaseState[];
  readonly assignee: string | null;
  /** Neither to one subject nor to one state. */
  readonly isWhole: boolean;
};

/** The queries of the index, one for each word; every one must match. None: the search matches nothing. */
export type Asked = readonly string[];

/** What a page of a list is read by. */
export type Listing = {
  readonly tenantId: string;
  readonly narrowed: Narrowed;
  readonly sort: QueryOf<Routes['listCases']>['sort'];
  readonly behind: Behind | undefined;
  readonly asked: Asked | undefined;
  readonly limit: number;
};
