import { sql } from 'kysely';
import type { MoveReason } from '#shared/reviews/answering/line-moves.ts';
import type { AnsweredBy } from '#shared/reviews/choose-reviewer.ts';
import { appendLog } from '../../database/log.ts';
import type { Tx } from '../../database/transaction.ts';
import { planMessages } from '../../outbox/plan-messages.ts';
import type { Parts } from '../../parts.ts';
import type { sheetMessages } from '../messages.ts';
import { countSheet } from '../review-progress.ts';
import { planTelling } from '../telling/plan-telling.ts';
import { openSheetOf } from './open-sheet-of.ts';

type Move = {
  readonly tenantId: string;
  readonly reviewId: string;
  /** Locked, and not sent. */
  readonly fromSheetId: string;
  /** Null: the GDPR team. */
  readonly to: string | null;
  readonly lineIds: readonly string[];
  readonly why: MoveReason;
  /** As what that one is asked, where the plan says; of what is answered already it stays. */
  readonly source?: AnsweredBy;
  /** What a reviewer who left has answered and not sent does not hold. */
  readonly discards?: boolean;
  /** Null: the desk. */
  readonly by: string | null;
};

type Moved = { readonly lineId: string; readonly version: number };

/**
 * Moves lines of one sheet to another reviewer's, so that at any moment one is asked about each; that one is told. What was
 * answered of a line that is handed over, or by a reviewer who left, and was not sent does not hold; it stays beside the line.
 */
export const moveLines = async (
  tx: Tx,
  { now, newId }: Pick<Parts, 'now' | 'newId'>,
  move: Move,
): Promise<readonly Moved[]> => {
  const { tenantId, reviewId, fromSheetId, to, lineIds, why, by } = move;
  const at = now();
  const from = { tenantId, subject: 'review-sheet', subjectId: fromSheetId } as const;
  const { sheetId, isNew } = await openSheetOf(tx, { tenantId, reviewId, reviewerId: to }, { newId, at }, from);
  const moved = await takeOver(tx, move, sheetId);
  await sql`
    insert into review_moves (tenant_id, sheet_id, line_id, to_sheet_id, why, moved_at, moved_by)
    select ${tenantId}::uuid, ${fromSheetId}::uuid, one, ${sheetId}::uuid, ${why}, ${at}::timestamptz, ${by}::uuid
    from unnest(${[...lineIds]}::uuid[]) as one
    on conflict (tenant_id, sheet_id, line_id) do update set
      to_sheet_id = excluded.to_sheet_id, why = excluded.why, moved_at = excluded.moved_at, moved_by = excluded.moved_by`.execute(
    tx,
  );
  for (const one of [fromSheetId, sheetId]) await countSheet(tx, { tenantId, reviewId, sheetId: one }, { now, newId });
  const sheet = { ...from, subjectId: sheetId };
  if (to && isNew) await planTelling(tx, { ...sheet, reviewId }, { now, newId });
  else if (to) await planMessages<typeof sheetMessages>(tx, { ...sheet, now: at, newId }, [{ kind: 'ask-reviewer' }]);
  const facts = { why, lines: lineIds };
  await appendLog(tx, { ...from, actorId: by, at }, [{ verb: 'lines-left', facts: { ...facts, to: sheetId } }]);
  const opened = { verb: 'sheet-opened', facts: { reviewId, reviewerId: to, lines: lineIds.length } };
  const came = { verb: 'lines-came', facts: { ...facts, from: fromSheetId } };
  await appendLog(tx, { ...sheet, actorId: by, at }, isNew ? [opened, came] : [came]);
  return moved;
};

const discarded = sql`, other_answer = coalesce(answer, other_answer), other_at = coalesce(answered_at, other_at),
  other_by = case when answer is null then other_by else answered_by end,
  answer = null, answered_by = null, answered_at = null`;

const takeOver = async (
  tx: Tx,
  { tenantId, fromSheetId, lineIds, why, source, discards = why === 'not-mine' }: Move,
  to: string,
): Promise<readonly Moved[]> => {
  const { rows } = await sql<{ line_id: string; version: number }>`
    update review_lines set sheet_id = ${to}::uuid, version = version + 1
      ${source === undefined ? sql`` : sql`, source = case when answer is null then ${source} else source end`}
      ${discards ? discarded : sql``}
    where tenant_id = ${tenantId}::uuid and sheet_id = ${fromSheetId}::uuid and line_id = any(${[...lineIds]}::uuid[])
    returning line_id, version`.execute(tx);
  if (rows.length !== lineIds.length) throw new Error('A line to be moved is not in its sheet');
  return rows.map(({ line_id, version }) => ({ lineId: line_id, version }));
};
