import { sql } from 'kysely';
import { chooseReviewer, type PersonFacts } from '#shared/reviews/choose-reviewer.ts';
import type { ReviewPlan } from '#shared/reviews/review-plan.ts';
import { lockChain } from '../../database/log.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { Parts } from '../../parts.ts';
import { groupsById } from '../directory/groups.ts';
import { peopleById } from '../directory/people.ts';
import { handedBefore } from '../moving/handed-before.ts';
import { moveLines } from '../moving/move-lines.ts';
import { planOf } from '../plans/plan-row.ts';

type Stuck = {
  readonly review_id: string;
  readonly sheet_id: string;
  readonly line_id: string;
  readonly group_id: string;
  readonly member_id: string;
};

/**
 * Gives the lines whose reviewer may no longer answer to the next who may, by the plan's order: who has left or cannot sign in
 * any more, and who would answer for the own manager since the directory changed. What they have answered is kept.
 * @returns whether a line was passed on
 */
export const passOnLines = async (parts: Parts, tenantId: string): Promise<boolean> => {
  const stuck = await inTenant(parts.db, tenantId, (tx) => stuckLines(tx, tenantId));
  for (const [sheetId, lines] of Map.groupBy(stuck, ({ sheet_id }) => sheet_id))
    await inTenant(parts.db, tenantId, async (tx) => {
      await lockChain(tx, { tenantId, subject: 'review-sheet', subjectId: sheetId });
      // Meanwhile some may have been sent or handed over, or the reviewer be back.
      const still = await stuckLines(tx, tenantId, sheetId);
      const reviewId = lines[0]?.review_id ?? '';
      const reviewerOf = await chooser(tx, { tenantId, reviewId }, still);
      for (const [to, own] of Map.groupBy(still, reviewerOf)) {
        const lineIds = own.map(({ line_id }) => line_id);
        const move = { tenantId, reviewId, fromSheetId: sheetId, to, lineIds, by: null };
        await moveLines(tx, parts, { ...move, why: 'may-not-answer' });
      }
    });
  return stuck.length > 0;
};

const stuckLines = async (tx: Tx, tenantId: string, sheetId?: string): Promise<readonly Stuck[]> => {
  const { rows } = await sql<Stuck>`
    select l.review_id, l.sheet_id, l.line_id, l.group_id, l.member_id
    from review_sheets s
    join reviews r on r.tenant_id = s.tenant_id and r.review_id = s.review_id
    join directory_readings d on d.tenant_id = s.tenant_id and d.done_at is not null
    left join directory_people p on p.tenant_id = s.tenant_id and p.person_id = s.reviewer_id
    join review_lines l on l.tenant_id = s.tenant_id and l.sheet_id = s.sheet_id
    where s.tenant_id = ${tenantId}::uuid and s.reviewer_id is not null and s.sent_at is null and r.state = 'open'
      and l.vanished is null
      and (p.person_id is null or p.account <> 'enabled' or p.gone_at is not null
        or l.member_id = p.manager_id or l.member_id = p.person_id)
      ${sheetId === undefined ? sql`` : sql`and s.sheet_id = ${sheetId}::uuid`}
    order by l.sheet_id, l.line_id`.execute(tx);
  return rows;
};

type Of = { readonly tenantId: string; readonly reviewId: string };

/** By the review's plan and the directory of now; who has handed a line over is not asked about it again. */
const chooser = async (tx: Tx, { tenantId, reviewId }: Of, lines: readonly Stuck[]) => {
  const review = await tx
    .selectFrom('reviews')
    .select('plan')
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .executeTakeFirstOrThrow();
  const { reviewers: order, named } = planOf(review.plan);
  const groups = await groupsById(tx, tenantId, [...new Set(lines.map(({ group_id }) => group_id))]);
  const owners = [...groups.values()].flatMap(({ ownerIds }) => ownerIds);
  const people = await peopleAround(tx, tenantId, lines, [...owners, ...named]);
  const before = await handedBefore(
    tx,
    tenantId,
    lines.map(({ line_id }) => line_id),
  );
  return ({ line_id, group_id, member_id }: Stuck): string | null => {
    const asked = before(line_id);
    const others = new Map([...people].filter(([personId]) => !asked.has(personId)));
    return chooseReviewer(
      member_id,
      { ownerIds: groups.get(group_id)?.ownerIds ?? [] },
      { order, named, people: others },
    ).reviewerId;
  };
};

/** The members, and who may be asked about them. */
const peopleAround = async (
  tx: Tx,
  tenantId: string,
  lines: readonly Stuck[],
  others: ReviewPlan['named'],
): Promise<ReadonlyMap<string, PersonFacts>> => {
  const members = await peopleById(tx, tenantId, [...new Set(lines.map(({ member_id }) => member_id))]);
  const above = [...members.values()].flatMap(({ managerId, sponsorIds }) => [
    ...(managerId ? [managerId] : []),
    ...sponsorIds,
  ]);
  return new Map([...members, ...(await peopleById(tx, tenantId, [...new Set([...above, ...others])]))]);
};
