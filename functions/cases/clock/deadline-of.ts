import { meaningOf } from '#shared/cases/states.ts';
import type { CaseRow } from '../../subject/case-row.ts';

export type Clock = Pick<CaseRow, 'due_at' | 'clock_stopped_at'>;

/** The deadline of a case; undefined where no clock runs. */
export const deadlineOf = ({ due_at, clock_stopped_at }: Clock): Date | undefined =>
  clock_stopped_at === null ? (due_at ?? undefined) : undefined;

export const clockRunsIn = ({ state, ...clock }: Clock & Pick<CaseRow, 'state'>): boolean =>
  meaningOf[state].open && deadlineOf(clock) !== undefined;
