import { sql } from 'kysely';
import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import { lockChain } from '../../database/log.ts';
import type { Tx } from '../../database/transaction.ts';

export type OwnSheet = {
  readonly sheetId: string;
  readonly reviewId: string;
  readonly of: 'me' | 'team';
  readonly sentAt: Date | null;
};

/**
 * The caller's own sheet of a review, or the GDPR team's for one of the team; locked: of two devices one writes at a time.
 * @throws Refusal `not-found`: the caller is not asked in it, and does not learn that it exists; `review-ended`
 */
export const ownSheet = async (tx: Tx, caller: Caller, reviewId: string, of: 'me' | 'team'): Promise<OwnSheet> => {
  const found = (await sheetsOf(tx, caller, reviewId)).find((one) => one.of === of);
  if (!found) throw new Refusal('not-found');
  return locked(tx, caller, found);
};

/** The one among them that holds a line, likewise. */
export const sheetWith = async (tx: Tx, caller: Caller, reviewId: string, lineId: string): Promise<OwnSheet> => {
  const own = await sheetsOf(tx, caller, reviewId);
  const holds = await tx
    .selectFrom('review_lines')
    .select('sheet_id')
    .where('tenant_id', '=', caller.tenantId)
    .where(sql<boolean>`sheet_id = any(${own.map(({ sheetId }) => sheetId)}::uuid[])`)
    .where('line_id', '=', lineId)
    .executeTakeFirst();
  const found = own.find(({ sheetId }) => sheetId === holds?.sheet_id);
  if (!found) throw new Refusal('not-found');
  return locked(tx, caller, found);
};

/** Lets through the sheets the caller answers: those of the own, for one of the team the team's too. */
export const isOwnSheet = ({ personId, roles }: Caller) =>
  sql<boolean>`(s.reviewer_id = ${personId}::uuid
    or (s.reviewer_id is null and ${roles.includes('Gdpr.Team')}::boolean))`;

type Found = Omit<OwnSheet, 'sentAt'>;

const sheetsOf = async (tx: Tx, caller: Caller, reviewId: string): Promise<readonly Found[]> => {
  const rows = await tx
    .selectFrom('review_sheets as s')
    .select(['s.sheet_id', 's.reviewer_id'])
    .where('s.tenant_id', '=', caller.tenantId)
    .where('s.review_id', '=', reviewId)
    .where(isOwnSheet(caller))
    .execute();
  return rows.map(({ sheet_id, reviewer_id }) => ({ sheetId: sheet_id, reviewId, of: reviewer_id ? 'me' : 'team' }));
};

const locked = async (tx: Tx, { tenantId }: Caller, found: Found): Promise<OwnSheet> => {
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
