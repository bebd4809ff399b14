import { sql } from 'kysely';
import { fateOf, type RemovalFate } from '#shared/reviews/removals/removal-fate.ts';
import { type RemovalStage, stageOf } from '#shared/reviews/removals/removal-stage.ts';
import { removalState } from '#shared/reviews/removals/removals.ts';
import type { Tx } from '../../database/transaction.ts';
import { outlookOf } from '../removals/outlook.ts';
import { dueBy } from '../removals/planning/unplanned.ts';

type Sheet = {
  readonly tenantId: string;
  readonly sheetId: string;
  readonly reviewId: string;
  readonly plan: string;
  readonly state: string;
  readonly sentAt: Date | null;
};

type Refusal = {
  readonly stage: RemovalStage;
  /** When it is made; null: when the review has ended, or it is no longer planned. */
  readonly due: string | null;
  /** Nothing was done yet: the reviewer may still say that the access is kept. */
  readonly canBeWithdrawn: boolean;
  /** How its removal would go now; null: it is no longer planned. */
  readonly fate: RemovalFate | null;
};

type Row = {
  readonly line_id: string;
  readonly group_id: string;
  readonly member_id: string;
  /** Null: it has no removal yet. */
  readonly state: string | null;
  readonly planned_at: Date | null;
  readonly is_tried: boolean;
};

type At = { readonly now: Date; readonly mayRemove: boolean };

/**
 * What becomes of the refused lines of a sheet, once it is sent; null for any other line.
 * @param at `mayRemove`: the desk has the right to remove at all
 */
export const refusalsOf = async (tx: Tx, { tenantId, sheetId, reviewId, plan, state, sentAt }: Sheet, at: At) => {
  const rows = sentAt ? await refusedIn(tx, tenantId, sheetId) : [];
  const open = rows.filter(isOpen);
  const wayOf = open.length > 0 ? await outlookOf(tx, { tenantId, reviewId, ...at }, open) : undefined;
  const refusal = (row: Row): Refusal => {
    const stage = row.state === null ? 'planned' : stageOf(removalState.parse(row.state));
    const isPlanned = isOpen(row);
    const due = row.state === null ? dueBy({ plan, state }, at.now) : row.planned_at;
    return {
      stage: stage === 'planned' && row.is_tried ? 'under-way' : stage,
      due: isPlanned ? (due?.toISOString() ?? null) : null,
      canBeWithdrawn: isPlanned,
      fate: isPlanned && wayOf ? fateOf(wayOf(row)) : null,
    };
  };
  const found = new Map(rows.map((row) => [row.line_id, refusal(row)]));
  return (lineId: string): Refusal | null => found.get(lineId) ?? null;
};

/** Nothing was done about it yet. */
const isOpen = ({ state, is_tried }: Row): boolean =>
  state === null || (stageOf(removalState.parse(state)) === 'planned' && !is_tried);

const refusedIn = async (tx: Tx, tenantId: string, sheetId: string): Promise<readonly Row[]> => {
  const { rows } = await sql<Row>`
    select l.line_id, l.group_id, l.member_id, a.state, o.planned_at, exists (
      select from removal_attempts t where t.tenant_id = a.tenant_id and t.removal_id = a.removal_id
        and t.is_uncertain) as is_tried
    from review_lines l
    left join removals a on a.tenant_id = l.tenant_id and a.line_id = l.line_id
    left join outbox o on o.tenant_id = a.tenant_id and o.subject = 'group' and o.subject_id = a.group_id
      and o.kind = 'remove-member' and o.state = 'open' and o.payload ->> 'removalId' = a.removal_id::text
    where l.tenant_id = ${tenantId}::uuid and l.sheet_id = ${sheetId}::uuid and l.answer = 'remove'`.execute(tx);
  return rows;
};
