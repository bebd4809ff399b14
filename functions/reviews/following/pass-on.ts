import { sql } from 'kysely';
import { type AnsweredBy, type Chosen, chooseReviewer, type PersonFacts } from '#shared/reviews/choose-reviewer.ts';
import { type ReviewPlan, withWhom } from '#shared/reviews/review-plan.ts';
import { lockChain } from '../../database/log.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { Parts } from '../../parts.ts';
import { groupsById } from '../directory/groups.ts';
import { peopleById } from '../directory/people.ts';
import { handedBefore } from '../moving/handed-before.ts';
import { moveLines } from '../moving/move-lines.ts';
import { planOfReview } from '../plans/plan-row.ts';

type Stuck = {
  readonly review_id: string;
  readonly sheet_id: string;
  readonly reviewer_id: string;
  readonly line_id: string;
  readonly group_id: string;
  readonly member_id: string;
  readonly source: AnsweredBy;
  /** The reviewer may answer, but was asked as the manager or the group's owner, and is no longer. */
  readonly is_anothers: boolean;
  readonly has_left: boolean;
};

/**
 * Gives the lines whose reviewer is no longer the one to answer to the next who is, by the plan's order: who has left, cannot
 * sign in any more or is a guest now, who would answer for the own manager since the directory changed, and who is no longer
 * the member's manager or the group's owner. Where another took their place what they have answered stays where it is, and
 * only what is open goes on; what one who left has answered and not sent is asked again, with that answer beside it.
 * @returns whether a line was passed on
 */
export const passOnLines = async (parts: Parts, tenantId: string): Promise<boolean> => {
  const stuck = await inTenant(parts.db, tenantId, (tx) => stuckLines(tx, tenantId));
  let passed = false;
  for (const [sheetId, lines] of Map.groupBy(stuck, ({ sheet_id }) => sheet_id))
    await inTenant(parts.db, tenantId, async (tx) => {
      await lockChain(tx, { tenantId, subject: 'review-sheet', subjectId: sheetId });
      // Meanwhile some may have been sent or handed over, or the reviewer be back.
      const still = await stuckLines(tx, tenantId, sheetId);
      const reviewId = lines[0]?.review_id ?? '';
      const { chosen, mayKnow } = await chooser(tx, { tenantId, reviewId }, still);
      const going = still.filter((line) => {
        const isStillAsked = mayKnow(line) || chosen(line).reviewerId === line.reviewer_id;
        return !line.is_anothers || !isStillAsked;
      });
      const whereTo = (line: Stuck) => [...Object.values(chosen(line)), line.has_left].join();
      for (const own of Map.groupBy(going, whereTo).values()) {
        const [first] = own;
        if (!first) continue;
        const { reviewerId, source } = chosen(first);
        const lineIds = own.map(({ line_id }) => line_id);
        const move = { tenantId, reviewId, fromSheetId: sheetId, to: reviewerId, source, lineIds, by: null };
        await moveLines(tx, parts, { ...move, why: 'may-not-answer', discards: first.has_left });
        passed = true;
      }
    });
  return passed;
};

/** The reviewer `p` of a line `l`, as the directory is. */
const hasLeft = sql`coalesce(p.person_id is null or p.account <> 'enabled' or p.gone_at is not null, false)`;

const mayNotAnswer = sql`coalesce(${hasLeft} or p.is_guest
  or l.member_id = p.manager_id or l.member_id = p.person_id, false)`;

/**
 * The member `m`, or the group, is another's, and nobody has given the line to this reviewer by hand. Who shares with the
 * manager or owner fits, too.
 */
const isAnothers = sql`(l.answer is null and (
  (l.source = 'manager' and m.person_id is not null
    and m.manager_id is distinct from s.reviewer_id and s.reviewer_id <> all (m.sponsor_ids))
  or (l.source = 'owner' and not exists (select from directory_memberships o where o.tenant_id = l.tenant_id
    and o.group_id = l.group_id and o.relation = 'owner' and o.object_id = s.reviewer_id and o.gone_at is null)))
  and not exists (select from review_moves v where v.tenant_id = l.tenant_id and v.line_id = l.line_id
    and v.to_sheet_id = l.sheet_id and v.why in ('not-mine', 'given-to-another')))`;

const stuckLines = async (tx: Tx, tenantId: string, sheetId?: string): Promise<readonly Stuck[]> => {
  const { rows } = await sql<Stuck>`
    select l.review_id, l.sheet_id, s.reviewer_id, l.line_id, l.group_id, l.member_id, l.source,
      not (${mayNotAnswer}) as is_anothers, ${hasLeft} as has_left
    from review_sheets s
    join reviews r on r.tenant_id = s.tenant_id and r.review_id = s.review_id
    join directory_readings d on d.tenant_id = s.tenant_id and d.done_at is not null
    left join directory_people p on p.tenant_id = s.tenant_id and p.person_id = s.reviewer_id
    join review_lines l on l.tenant_id = s.tenant_id and l.sheet_id = s.sheet_id
    left join directory_people m on m.tenant_id = l.tenant_id and m.person_id = l.member_id and m.gone_at is null
    where s.tenant_id = ${tenantId}::uuid and s.reviewer_id is not null and s.sent_at is null and r.state = 'open'
      and l.vanished is null
      and (${mayNotAnswer} or ${isAnothers})
      ${sheetId === undefined ? sql`` : sql`and s.sheet_id = ${sheetId}::uuid`}
    order by l.sheet_id, l.line_id`.execute(tx);
  return rows;
};

type Of = { readonly tenantId: string; readonly reviewId: string };

/** By the review's plan and the directory of now; who has handed a line over is not asked about it again. */
const chooser = async (tx: Tx, { tenantId, reviewId }: Of, lines: readonly Stuck[]) => {
  const plan = await planOfReview(tx, tenantId, reviewId);
  const { reviewers: order, named } = plan;
  const shares = withWhom(plan);
  const groups = await groupsById(tx, tenantId, [...new Set(lines.map(({ group_id }) => group_id))]);
  const owners = [...groups.values()].flatMap(({ ownerIds }) => ownerIds);
  const people = await peopleAround(tx, tenantId, lines, [...owners, ...named, ...[...shares.values()].flat()]);
  const before = await handedBefore(
    tx,
    tenantId,
    lines.map(({ line_id }) => line_id),
  );
  return {
    chosen: ({ line_id, group_id, member_id }: Stuck): Pick<Chosen, 'reviewerId' | 'source'> => {
      const asked = before(line_id);
      const others = new Map([...people].filter(([personId]) => !asked.has(personId)));
      const group = { ownerIds: groups.get(group_id)?.ownerIds ?? [] };
      const { reviewerId, source } = chooseReviewer(member_id, group, { order, named, people: others, shares });
      return { reviewerId, source };
    },
    /** The reviewer is the member's manager or sponsor, or the group's owner, or shares with one of them. */
    mayKnow: ({ group_id, member_id, reviewer_id, source }: Stuck): boolean => {
      const { managerId = null, sponsorIds = [] } = people.get(member_id) ?? {};
      const above = [...(managerId ? [managerId] : []), ...sponsorIds];
      const asked = source === 'owner' ? (groups.get(group_id)?.ownerIds ?? []) : above;
      return asked.some((one) => one === reviewer_id || shares.get(one)?.includes(reviewer_id));
    },
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
