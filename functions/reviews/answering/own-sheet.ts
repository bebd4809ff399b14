import { sql } from 'kysely';
import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { SheetOf } from '#shared/reviews/views.ts';
import { lockChain } from '../../database/log.ts';
import type { Tx } from '../../database/transaction.ts';
import { asksFor } from './asks-for.ts';

/** Who asks, and on which day (`YYYY-MM-DD`) in Copenhagen: stand-ins have theirs. */
export type Asking = { readonly caller: Caller; readonly today: string };

export type OwnSheet = {
  readonly sheetId: string;
  readonly reviewId: string;
  readonly of: SheetOf;
  /** Who is responsible for the answers; null: the GDPR team. */
  readonly reviewerId: string | null;
  readonly sentAt: Date | null;
};

type Which = { readonly of: SheetOf; readonly sheetId?: string | undefined };

/**
 * The caller's own sheet of a review, that of one for whom the caller stands in, or the GDPR team's for one of the team; the
 * one that is open first; locked: of two devices one writes at a time.
 * @throws Refusal `not-found`: the caller is not asked in it, and does not learn that it exists; `review-ended`
 */
export const ownSheet = async (tx: Tx, asking: Asking, reviewId: string, which: Which): Promise<OwnSheet> => {
  const own = (await ownSheets(tx, asking, reviewId)).filter(({ of, sheetId }) =>
    which.sheetId === undefined ? of === which.of : sheetId === which.sheetId,
  );
  const found = own.find(({ sentAt }) => sentAt === null) ?? own.at(-1);
  if (!found) throw new Refusal('not-found');
  return locked(tx, asking.caller, found);
};

/** The one among them that holds a line, likewise. */
export const sheetWith = async (tx: Tx, asking: Asking, reviewId: string, lineId: string): Promise<OwnSheet> => {
  const own = await ownSheets(tx, asking, reviewId);
  const holds = await tx
    .selectFrom('review_lines')
    .select('sheet_id')
    .where('tenant_id', '=', asking.caller.tenantId)
    .where(sql<boolean>`sheet_id = any(${own.map(({ sheetId }) => sheetId)}::uuid[])`)
    .where('line_id', '=', lineId)
    .executeTakeFirst();
  const found = own.find(({ sheetId }) => sheetId === holds?.sheet_id);
  if (!found) throw new Refusal('not-found');
  return locked(tx, asking.caller, found);
};

/** Lets through the sheets the caller answers: the own, those of whom the caller stands in for, and for the team the team's. */
export const isOwnSheet = ({ caller: { personId, roles }, today }: Asking) =>
  sql<boolean>`(${asksFor(personId, today)} or (s.reviewer_id is null and ${roles.includes('Gdpr.Team')}::boolean))`;

/** As whom a caller answers a sheet. */
export const asWhom = ({ personId }: Caller, reviewerId: string | null): SheetOf => {
  if (reviewerId === null) return 'team';
  return reviewerId === personId ? 'me' : 'stand-in';
};

/** All sheets of a review that the caller answers, those that are sent first. */
export const ownSheets = async (tx: Tx, asking: Asking, reviewId: string): Promise<readonly OwnSheet[]> => {
  const rows = await tx
    .selectFrom('review_sheets as s')
    .select(['s.sheet_id', 's.reviewer_id', 's.sent_at'])
    .where('s.tenant_id', '=', asking.caller.tenantId)
    .where('s.review_id', '=', reviewId)
    .where(isOwnSheet(asking))
    .orderBy('s.sent_at', (order) => order.asc().nullsLast())
    .execute();
  return rows.map(({ sheet_id, reviewer_id, sent_at }) => ({
    sheetId: sheet_id,
    reviewId,
    of: asWhom(asking.caller, reviewer_id),
    reviewerId: reviewer_id,
    sentAt: sent_at,
  }));
};

const locked = async (tx: Tx, { tenantId }: Caller, found: OwnSheet): Promise<OwnSheet> => {
  await lockChain(tx, { tenantId, subject: 'review-sheet', subjectId: found.sheetId });
  const row = await tx
    .selectFrom('review_sheets as s')
    .innerJoin('reviews as r', (join) =>
      join.onRef('r.tenant_id', '=', 's.tenant_id').onRef('r.review_id', '=', 's.review_id'),
    )
    .select(['s.sent_at', 'r.state'])
    .where('s.tenant_id', '=', tenantId)
    .where('s.sheet_id', '=', found.sheetId)
    .executeTakeFirstOrThrow();
  if (row.state === 'ended' && !row.sent_at) throw new Refusal('review-ended');
  return { ...found, sentAt: row.sent_at };
};
