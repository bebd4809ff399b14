import { sql } from 'kysely';
import { z } from 'zod';
import { endOfRemoval } from '#shared/reviews/proof/end-of-removal.ts';
import { proofFormats } from '#shared/reviews/proof/proof-views.ts';
import { removalPlaces } from '#shared/reviews/removals/removal-way.ts';
import { removalState } from '#shared/reviews/removals/removals.ts';
import type { Routes } from '#shared/routes/all.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import { readNames } from '../../people/names.ts';
import type { UseCase } from '../../use-case.ts';
import { namesIn } from '../removals/with-lines.ts';
import { readReviewProof } from './read-review-proof.ts';

/** Files that are named, newest first. */
const mostFiles = 20;

/**
 * What became of a review, beside the ones before it, and how that can be checked.
 * @throws Refusal `not-found`
 */
export const readProof: UseCase<Routes['readProof']> = (parts, { tenantId }, { params }) =>
  inTenant(parts.db, tenantId, async (tx) => {
    const { reviewId } = params;
    const proof = await readReviewProof(tx, tenantId, reviewId, parts.now());
    const { record, readAt, forgottenAt, earlier, ...rest } = proof;
    return {
      ...rest,
      readAt: readAt?.toISOString() ?? null,
      forgottenAt: forgottenAt?.toISOString() ?? null,
      endedAt: record.endedAt?.toISOString() ?? null,
      earlier: [...earlier],
      open: await openOf(tx, tenantId, reviewId),
      log: {
        entries: record.entries,
        fingerprint: record.fingerprint,
        check: record.check && { at: record.check.at.toISOString(), found: record.check.found },
      },
      files: await filesOf(tx, tenantId, reviewId),
    };
  });

const kept = z.object({ state: removalState.nullable(), place: z.enum(removalPlaces).nullable() });

type Open = {
  readonly line_id: string;
  readonly member_id: string;
  readonly facts: string;
  readonly answered_by: string | null;
  readonly decided_at: Date;
  readonly group_facts: string;
  readonly state: string | null;
  readonly is_ours: boolean | null;
  readonly place: string | null;
  readonly planned_at: Date | null;
};

/** What was refused and sent, and is not at its end. */
const openOf = async (tx: Tx, tenantId: string, reviewId: string) => {
  const { rows } = await sql<Open>`
    select l.line_id, l.member_id, l.facts::text as facts, l.answered_by, coalesce(l.answered_at, s.sent_at) as decided_at,
      g.facts::text as group_facts, a.state, a.is_ours, a.place, a.planned_at
    from review_lines l
    join review_sheets s on s.tenant_id = l.tenant_id and s.sheet_id = l.sheet_id and s.sent_at is not null
    join reviewed_groups g on g.tenant_id = l.tenant_id and g.review_id = l.review_id and g.group_id = l.group_id
    left join removals a on a.tenant_id = l.tenant_id and a.line_id = l.line_id
    where l.tenant_id = ${tenantId}::uuid and l.review_id = ${reviewId}::uuid and l.answer = 'remove'
    order by l.member_id, l.group_id`.execute(tx);
  const nameOf = await readNames(
    tx,
    tenantId,
    rows.map(({ answered_by }) => answered_by),
  );
  return rows.flatMap((row) => {
    const { state, place } = kept.parse({ state: row.state, place: row.place });
    const isOpen =
      state === null || endOfRemoval({ state, isOurs: row.is_ours === true, isTask: place !== null }) === 'open';
    if (!isOpen) return [];
    const { member, group, words } = namesIn(row);
    return {
      lineId: row.line_id,
      member: { personId: row.member_id, name: member },
      ...{ group, words },
      decidedBy: nameOf(row.answered_by),
      decidedAt: row.decided_at.toISOString(),
      ...{ state, place },
      plannedAt: row.planned_at?.toISOString() ?? null,
    };
  });
};

const made = z.object({ format: z.enum(proofFormats), sha256: z.string() });

const filesOf = async (tx: Tx, tenantId: string, reviewId: string) => {
  const rows = await tx
    .selectFrom('log_entries')
    .select(['actor_id', 'at', 'facts'])
    .where('tenant_id', '=', tenantId)
    .where('subject_id', '=', reviewId)
    .where('verb', '=', 'proof-made')
    .orderBy('sequence', 'desc')
    .limit(mostFiles)
    .execute();
  const nameOf = await readNames(
    tx,
    tenantId,
    rows.map(({ actor_id }) => actor_id),
  );
  return rows.map(({ actor_id, at, facts }) => ({
    ...made.parse(JSON.parse(facts)),
    by: nameOf(actor_id),
    at: at.toISOString(),
  }));
};
