import { mayKnow, type Proposal } from '#shared/reviews/answering/propose-reviewers.ts';
import { mayReview, type PersonFacts } from '#shared/reviews/choose-reviewer.ts';
import type { Tx } from '../../database/transaction.ts';
import { groupsById } from '../directory/groups.ts';
import { peopleById } from '../directory/people.ts';
import { planOfReview } from '../plans/plan-row.ts';
import { handedBefore } from './handed-before.ts';

type Line = { readonly lineId: string; readonly groupId: string; readonly memberId: string };
type Of = { readonly tenantId: string; readonly reviewId: string; readonly reviewerId: string | null };

/** Who may know about a line, by the review's plan and the directory as it is now. */
export const mayKnowLine = async (tx: Tx, { tenantId, reviewId }: Of, line: Line): Promise<readonly Proposal[]> => {
  const { reviewers, named } = await planOfReview(tx, tenantId, reviewId);
  const group = (await groupsById(tx, tenantId, [line.groupId])).get(line.groupId);
  const member = (await peopleById(tx, tenantId, [line.memberId])).get(line.memberId);
  return mayKnow(member, { order: reviewers, named, ownerIds: group?.ownerIds ?? [] });
};

/** Whether a person may be asked about a line: `was-asked` who has handed it over before. */
export type Asker = (personId: string, line: Line) => 'yes' | 'may-not-answer' | 'was-asked';

/**
 * Judges who may be asked about lines of a sheet: an employee who can sign in, not about the own access or that of the own
 * manager (`mayReview`), not the one who is asked now, and nobody twice.
 */
export const askerFor = async (
  tx: Tx,
  { tenantId, reviewerId }: Of,
  lines: readonly Line[],
  personIds: readonly string[],
): Promise<Asker> => {
  const people: ReadonlyMap<string, PersonFacts> = await peopleById(tx, tenantId, personIds);
  const before = await handedBefore(
    tx,
    tenantId,
    lines.map(({ lineId }) => lineId),
  );
  return (personId, { lineId, memberId }) => {
    const isEmployee = people.get(personId)?.kind === 'member';
    if (!isEmployee || personId === reviewerId || !mayReview(personId, memberId, people)) return 'may-not-answer';
    return before(lineId).has(personId) ? 'was-asked' : 'yes';
  };
};
