import { type Stall, stallOf } from '#shared/reviews/stall.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import type { Tx } from '../../database/transaction.ts';
import { closedDaysOf } from '../closed-days.ts';
import { answeredOfSheet } from '../review-progress.ts';
import { standInsOn } from '../stand-ins/stand-ins-on.ts';

/** How far one reviewer is; null: the GDPR team. */
export type SheetState = {
  readonly sheetId: string;
  readonly reviewer: { readonly personId: string; readonly name: string } | null;
  readonly canBeTold: boolean;
  /** The review runs. */
  readonly isOpen: boolean;
  readonly unit: string | null;
  readonly lines: number;
  readonly answered: number;
  /** By the reviewer: what silence took was not sent. */
  readonly sentAt: Date | null;
  readonly seenAt: Date | null;
  readonly touchedAt: Date | null;
  readonly toldAt: Date | null;
  readonly reminders: number;
  readonly standIn: { readonly personId: string; readonly name: string } | null;
  readonly stall: Stall | null;
};

/** How far each reviewer of a review is, and who is stuck; in no order. */
export const readSheetStates = async (
  tx: Tx,
  tenantId: string,
  reviewId: string,
  now: Date,
): Promise<readonly SheetState[]> => {
  const closed = await closedDaysOf(tx, tenantId);
  const rows = await sheetsOf(tx, tenantId, reviewId);
  const standIns = await standInsOn(tx, tenantId, dayInCopenhagen(now));
  const dayOf = (at: Date | null) => at && dayInCopenhagen(at);
  return rows.map((row) => {
    const canBeTold = row.account === 'enabled' && row.gone_at === null;
    const standIn = standIns.get(row.reviewer_id ?? '') ?? null;
    const progress = {
      hasReviewer: canBeTold || standIn !== null || row.reviewer_id === null,
      leftOn: row.leaves_on,
      seenOn: dayOf(row.seen_at),
      touchedOn: dayOf(row.touched_at),
      reminders: row.reminders,
    };
    const isOpen = row.state === 'open';
    return {
      sheetId: row.sheet_id,
      reviewer: row.reviewer_id === null ? null : { personId: row.reviewer_id, name: row.name ?? '' },
      canBeTold,
      isOpen,
      unit: row.unit,
      lines: row.lines,
      answered: row.answered,
      sentAt: row.silent_at ? null : row.sent_at,
      seenAt: row.seen_at,
      touchedAt: row.touched_at,
      toldAt: row.told_at,
      reminders: row.reminders,
      standIn,
      stall: row.sent_at !== null || !isOpen ? null : stallOf(progress, dayInCopenhagen(now), closed),
    };
  });
};

const sheetsOf = (tx: Tx, tenantId: string, reviewId: string) =>
  tx
    .selectFrom('review_progress as p')
    .innerJoin('review_sheets as s', (join) =>
      join.onRef('s.tenant_id', '=', 'p.tenant_id').onRef('s.sheet_id', '=', 'p.sheet_id'),
    )
    .innerJoin('reviews as r', (join) =>
      join.onRef('r.tenant_id', '=', 'p.tenant_id').onRef('r.review_id', '=', 'p.review_id'),
    )
    .leftJoin('directory_people as d', (join) =>
      join.onRef('d.tenant_id', '=', 's.tenant_id').onRef('d.person_id', '=', 's.reviewer_id'),
    )
    .select(['s.sheet_id', 's.reviewer_id', 's.sent_at', 'r.state', 'd.name', 'd.unit', 'd.account', 'd.gone_at'])
    .select(answeredOfSheet.as('answered'))
    .select(['s.silent_at', 'd.leaves_on', 'p.lines', 'p.seen_at', 'p.touched_at', 'p.told_at', 'p.reminders'])
    .where('p.tenant_id', '=', tenantId)
    .where('p.review_id', '=', reviewId)
    // Whose lines all went to others is asked nothing.
    .where('p.lines', '>', 0)
    .execute();
