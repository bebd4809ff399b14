import type { Selectable } from 'kysely';
import type { DB } from '../database/tables.ts';

export type CaseRow = Selectable<DB['cases']>;
/** As much of a case as a list reads: no column more than its rows show or its order goes by. */
export type ListedRow = Pick<
  CaseRow,
  | 'tenant_id'
  | 'case_id'
  | 'subject'
  | 'version'
  | 'year'
  | 'number'
  | 'state'
  | 'unit'
  | 'unit_order'
  | 'taken_by'
  | 'unanswered'
  | 'received_at'
  | 'due_at'
  | 'clock_stopped_at'
>;
export type CaseOf = Pick<CaseRow, 'tenant_id' | 'case_id'>;

/** Columns of a case that a change may write; its deadline follows from its subject's rule. */
export type CaseSet = Partial<
  Pick<
    CaseRow,
    'state' | 'taken_by' | 'clock_stopped_at' | 'unit' | 'manager_id' | 'unanswered' | 'on_behalf_of' | 'subject'
  >
>;

/** A text written in a case. */
export type CaseText = Pick<
  Selectable<DB['case_texts']>,
  'text_id' | 'kind' | 'author_id' | 'addressee' | 'at' | 'body'
>;
