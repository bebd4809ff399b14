import { sql } from 'kysely';
import type { BeforeRemoval } from '#shared/reviews/removals/before-removal.ts';
import type { Core } from '../../database/core.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import { membershipsOf } from '../directory/memberships.ts';
import { planOf } from '../plans/plan-row.ts';
import { keptElsewhere } from './kept-elsewhere.ts';
import { membershipIn } from './membership-in.ts';
import type { Found } from './read-removal.ts';

export type KnownBefore = Omit<BeforeRemoval, 'group' | 'now'> & {
  /** The mirror knows the member as a person. */
  readonly isPerson: boolean;
};

/** What the desk itself knows just before it removes a membership. */
export const readBefore = ({ db }: Pick<Core, 'db'>, found: Found, mayRemove: boolean): Promise<KnownBefore> =>
  inTenant(db, found.tenantId, async (tx) => {
    const { groupId, memberId } = found;
    const known = await knownOf(tx, { ...found, mayRemove }, [{ groupId, memberId }]);
    return { ...known(groupId, memberId), mayBeRemoved: await hasUncertain(tx, found) };
  });

type Of = { readonly tenantId: string; readonly reviewId: string; readonly mayRemove: boolean };
type Refused = { readonly groupId: string; readonly memberId: string };

/** The same of several memberships that one review refused, before anything was attempted. */
export const knownOf = async (tx: Tx, { tenantId, reviewId, mayRemove }: Of, refused: readonly Refused[]) => {
  const review = await tx
    .selectFrom('reviews')
    .select(['plan', 'begun_at'])
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .executeTakeFirstOrThrow();
  const reading = await tx
    .selectFrom('directory_readings')
    .select('done_at')
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst();
  const memberships = await membershipsOf(tx, tenantId, [...new Set(refused.map(({ groupId }) => groupId))]);
  const memberIn = membershipIn(memberships);
  const askedElsewhere = await askedIn(tx, { tenantId, reviewId }, refused);
  const { isKept } = await keptElsewhere(tx, { tenantId, reviewId }, refused);
  const accountOf = await accountsOf(tx, tenantId, refused);
  const isByHand = !mayRemove || planOf(review.plan).removal.by === 'task';
  return (groupId: string, memberId: string): KnownBefore => {
    const since = memberships.firstSeen(groupId, memberId);
    return {
      member: memberIn(groupId, memberId),
      isNewSince: since !== null && since > review.begun_at,
      isAskedElsewhere: askedElsewhere.has(`${groupId} ${memberId}`),
      isKeptElsewhere: isKept(groupId, memberId),
      isAccountDeleted: accountOf.get(memberId) === 'deleted',
      isPerson: accountOf.has(memberId),
      mayBeRemoved: false,
      mirrorReadAt: reading?.done_at ?? undefined,
      isByHand,
    };
  };
};

/** Those that another review which is not over asks about, and has not refused. */
const askedIn = async (
  tx: Tx,
  { tenantId, reviewId }: Pick<Of, 'tenantId' | 'reviewId'>,
  refused: readonly Refused[],
): Promise<ReadonlySet<string>> => {
  const others = await tx
    .selectFrom('review_lines as l')
    .innerJoin('reviews as r', (join) =>
      join.onRef('r.tenant_id', '=', 'l.tenant_id').onRef('r.review_id', '=', 'l.review_id'),
    )
    .select(['l.group_id', 'l.member_id'])
    .where('l.tenant_id', '=', tenantId)
    .where(
      sql<boolean>`(l.group_id, l.member_id) in (select * from unnest(
        ${refused.map(({ groupId }) => groupId)}::uuid[], ${refused.map(({ memberId }) => memberId)}::uuid[]))`,
    )
    .where('l.review_id', '!=', reviewId)
    .where('r.state', '!=', 'ended')
    .where((line) => line.or([line('l.answer', 'is', null), line('l.answer', '!=', 'remove')]))
    .execute();
  return new Set(others.map(({ group_id, member_id }) => `${group_id} ${member_id}`));
};

const accountsOf = async (tx: Tx, tenantId: string, refused: readonly Refused[]) => {
  const rows = await tx
    .selectFrom('directory_people')
    .select(['person_id', 'account'])
    .where('tenant_id', '=', tenantId)
    .where('gone_at', 'is', null)
    .where(sql<boolean>`person_id = any(${[...new Set(refused.map(({ memberId }) => memberId))]}::uuid[])`)
    .execute();
  return new Map(rows.map(({ person_id, account }) => [person_id, account]));
};

/** Whether an earlier attempt to remove it may have had its effect. */
const hasUncertain = async (tx: Tx, { tenantId, removalId }: Found): Promise<boolean> => {
  const attempt = await tx
    .selectFrom('removal_attempts')
    .select('attempt_id')
    .where('tenant_id', '=', tenantId)
    .where('removal_id', '=', removalId)
    .where('does', '=', 'remove')
    .where('is_uncertain', '=', true)
    .limit(1)
    .executeTakeFirst();
  return attempt !== undefined;
};
