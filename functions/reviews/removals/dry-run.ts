import type { Routes } from '#shared/routes/all.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import { readNames } from '../../people/names.ts';
import type { UseCase } from '../../use-case.ts';
import { requireReview } from '../require-review.ts';
import { keptElsewhere } from './kept-elsewhere.ts';
import { outlookOf } from './outlook.ts';
import { namesIn } from './with-lines.ts';

/**
 * What would become of each access that was refused and sent and whose removal is not made yet, by what the directory was
 * when it was last read. Nothing is changed.
 * @throws Refusal `not-found`
 */
export const dryRunRemovals: UseCase<Routes['dryRunRemovals']> = (parts, { tenantId }, { params: { reviewId } }) =>
  inTenant(parts.db, tenantId, async (tx) => {
    await requireReview(tx, tenantId, reviewId);
    const reading = await tx
      .selectFrom('directory_readings')
      .select('done_at')
      .where('tenant_id', '=', tenantId)
      .executeTakeFirst();
    const lines = await refusedLines(tx, tenantId, reviewId);
    const of = { tenantId, reviewId, mayRemove: parts.settings.removal !== undefined, now: parts.now() };
    const wayOf = await outlookOf(tx, of, lines);
    const refused = lines.map(({ group_id, member_id }) => ({ groupId: group_id, memberId: member_id }));
    const { keptBy, people } = await keptElsewhere(tx, of, refused);
    const decided = [...lines.map(({ answered_by }) => answered_by), ...people];
    const nameOf = await readNames(tx, tenantId, decided);
    const personOf = (personId: string | null) => (personId === null ? null : nameOf(personId));
    return {
      readAt: reading?.done_at?.toISOString() ?? null,
      removals: lines.map(({ names: { member, group, words }, ...line }) => ({
        lineId: line.line_id,
        removalId: line.removal_id,
        member: { personId: line.member_id, name: member },
        ...{ groupId: line.group_id, group, words },
        decidedBy: nameOf(line.answered_by),
        decidedAt: (line.answered_at ?? line.sent_at).toISOString(),
        comment: line.comment || null,
        keptBy: personOf(keptBy(line.group_id, line.member_id)),
        way: wayOf(line),
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
    .leftJoin('removals as a', (join) =>
      join.onRef('a.tenant_id', '=', 'l.tenant_id').onRef('a.line_id', '=', 'l.line_id'),
    )
    .select(['l.line_id', 'l.group_id', 'l.member_id', 'l.facts', 'l.answered_by', 'l.answered_at', 'l.comment'])
    .select(['s.sent_at', 'g.facts as group_facts', 'a.removal_id'])
    .where('l.tenant_id', '=', tenantId)
    .where('l.review_id', '=', reviewId)
    .where('l.answer', '=', 'remove')
    .where((row) => row.or([row('a.state', 'is', null), row('a.state', '=', 'planned')]))
    .orderBy('l.member_id')
    .orderBy('l.group_id')
    .execute();
  return rows.flatMap(({ sent_at, ...row }) => (sent_at ? [{ ...row, sent_at, names: namesIn(row) }] : []));
};
