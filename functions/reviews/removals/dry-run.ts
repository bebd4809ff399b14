import { Refusal } from '#shared/refusals/refusal.ts';
import { expandMembers, type Reached } from '#shared/reviews/expand-members.ts';
import { removalWay } from '#shared/reviews/removal-way.ts';
import type { PlannedRemoval } from '#shared/reviews/removals.ts';
import { groupFacts, lineFacts } from '#shared/reviews/views.ts';
import type { Routes } from '#shared/routes/all.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import { readNames } from '../../people/names.ts';
import type { UseCase } from '../../use-case.ts';
import { groupsById, type MirroredGroup } from '../directory/groups.ts';
import { type Memberships, membershipsOf } from '../directory/memberships.ts';

/**
 * What would become of each access that was refused and sent, by what the directory was when it was last read. Nothing is
 * changed.
 * @throws Refusal `not-found`
 */
export const dryRunRemovals: UseCase<Routes['dryRunRemovals']> = (parts, caller, { params }) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const { tenantId } = caller;
    const review = await tx
      .selectFrom('reviews')
      .select('review_id')
      .where('tenant_id', '=', tenantId)
      .where('review_id', '=', params.reviewId)
      .executeTakeFirst();
    if (!review) throw new Refusal('not-found');
    const reading = await tx
      .selectFrom('directory_readings')
      .select('done_at')
      .where('tenant_id', '=', tenantId)
      .executeTakeFirst();
    const lines = await refusedLines(tx, tenantId, params.reviewId);
    const groupIds = [...new Set(lines.map(({ group_id }) => group_id))];
    const groups = await groupsById(tx, tenantId, groupIds);
    const wayOf = wayIn(await membershipsOf(tx, tenantId, groupIds));
    const nameOf = await readNames(
      tx,
      tenantId,
      lines.map(({ answered_by }) => answered_by),
    );
    return {
      readAt: reading?.done_at?.toISOString() ?? null,
      removals: lines.map((line) => ({
        lineId: line.line_id,
        member: { personId: line.member_id, name: lineFacts.parse(JSON.parse(line.facts)).name },
        group: line.group,
        decidedBy: nameOf(line.answered_by),
        decidedAt: (line.answered_at ?? line.sent_at).toISOString(),
        comment: line.comment || null,
        way: wayOf(groups.get(line.group_id), line.member_id),
      })),
    };
  });

/** Only of those who have sent: until then an answer may be taken back. */
const refusedLines = async (tx: Tx, tenantId: string, reviewId: string) => {
  const rows = await tx
    .selectFrom('review_lines as l')
    .innerJoin('review_sheets as s', (join) =>
      join.onRef('s.tenant_id', '=', 'l.tenant_id').onRef('s.sheet_id', '=', 'l.sheet_id'),
    )
    .innerJoin('reviewed_groups as g', (join) =>
      join
        .onRef('g.tenant_id', '=', 'l.tenant_id')
        .onRef('g.review_id', '=', 'l.review_id')
        .onRef('g.group_id', '=', 'l.group_id'),
    )
    .select(['l.line_id', 'l.group_id', 'l.member_id', 'l.facts', 'l.answered_by', 'l.answered_at', 'l.comment'])
    .select(['s.sent_at', 'g.facts as group_facts'])
    .where('l.tenant_id', '=', tenantId)
    .where('l.review_id', '=', reviewId)
    .where('l.answer', '=', 'remove')
    .orderBy('l.member_id')
    .orderBy('l.group_id')
    .execute();
  return rows.flatMap(({ sent_at, group_facts, ...row }) =>
    sent_at ? [{ ...row, sent_at, group: groupFacts.parse(JSON.parse(group_facts)).name }] : [],
  );
};

const wayIn = ({ membersOf }: Memberships) => {
  const reachedIn = new Map<string, ReadonlyMap<string, Reached>>();
  const membersIn = (groupId: string) => {
    const found =
      reachedIn.get(groupId) ?? new Map(expandMembers(groupId, membersOf).map((one) => [one.memberId, one]));
    reachedIn.set(groupId, found);
    return found;
  };
  return (group: MirroredGroup | undefined, memberId: string): PlannedRemoval['way'] => {
    if (!group) return { by: 'gone', what: 'group' };
    const reached = membersIn(group.groupId).get(memberId);
    if (!reached) return { by: 'gone', what: 'membership' };
    const way = removalWay(group, {
      memberId,
      isDirect: reached.isDirect,
      throughGroups: reached.paths.flatMap(([first]) => first ?? []),
      memberCount: membersOf(group.groupId).length,
    });
    return way.by === 'graph' ? { ...way, warnings: [...way.warnings] } : way;
  };
};
