import { sql } from 'kysely';
import { type RemovalStage, stageOf } from '#shared/reviews/removals/removal-stage.ts';
import { removalState } from '#shared/reviews/removals/removals.ts';
import type { Tx } from '../../database/transaction.ts';
import { dueBy } from '../removals/planning/unplanned.ts';

type Sheet = {
  readonly tenantId: string;
  readonly sheetId: string;
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
};

type Row = {
  readonly line_id: string;
  readonly state: string;
  readonly planned_at: Date | null;
  readonly is_tried: boolean;
};

/** What becomes of the refused lines of a sheet, once it is sent; null for any other line. */
export const refusalsOf = async (tx: Tx, { tenantId, sheetId, plan, state, sentAt }: Sheet, now: Date) => {
  const rows = sentAt ? await removalsOf(tx, tenantId, sheetId) : [];
  const planned = new Map(rows.map((row) => [row.line_id, row]));
  return (lineId: string, answer: 'keep' | 'remove' | null): Refusal | null => {
    if (!sentAt || answer !== 'remove') return null;
    const row = planned.get(lineId);
    if (!row)
      return { stage: 'planned', due: dueBy({ plan, state }, now)?.toISOString() ?? null, canBeWithdrawn: true };
    const stage = stageOf(removalState.parse(row.state));
    const isPlanned = stage === 'planned' && !row.is_tried;
    return {
      stage: stage === 'planned' && row.is_tried ? 'under-way' : stage,
      due: isPlanned ? (row.planned_at?.toISOString() ?? null) : null,
      canBeWithdrawn: isPlanned,
    };
  };
};

const removalsOf = async (tx: Tx, tenantId: string, sheetId: string): Promise<readonly Row[]> => {
  const { rows } = await sql<Row>`
    select a.line_id, a.state, o.planned_at, exists (
      select from removal_attempts t where t.tenant_id = a.tenant_id and t.removal_id = a.removal_id
        and t.is_uncertain) as is_tried
    from review_lines l
    join removals a on a.tenant_id = l.tenant_id and a.line_id = l.line_id
    left join outbox o on o.tenant_id = a.tenant_id and o.subject = 'group' and o.subject_id = a.group_id
      and o.kind = 'remove-member' and o.state = 'open' and o.payload ->> 'removalId' = a.removal_id::text
    where l.tenant_id = ${tenantId}::uuid and l.sheet_id = ${sheetId}::uuid and l.answer = 'remove'`.execute(tx);
  return rows;
};
