import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import type { Tx } from '../../database/transaction.ts';
import type { PublishedPolicy } from './published.ts';

/** A person of the directory, and what is known of them as a reader of a policy. `isAsked`: of the edition that asks now. */
export type SeenReader = Awaited<ReturnType<typeof readSeen>>[number];

type Some = {
  readonly tenantId: string;
  readonly policy: PublishedPolicy;
  readonly behind: string | undefined;
  readonly most: number;
};

/** The next people behind one, in the order of their ids. */
export const readSeen = async (tx: Tx, { tenantId, policy, behind, most }: Some) => {
  const rows = await tx
    .selectFrom('directory_people as d')
    .leftJoin('policy_readers as r', (join) =>
      join
        .onRef('r.tenant_id', '=', 'd.tenant_id')
        .onRef('r.person_id', '=', 'd.person_id')
        .on('r.policy_id', '=', policy.policyId),
    )
    .select([
      'd.person_id',
      'd.unit',
      'd.is_guest',
      'd.account',
      'd.gone_at',
      'd.leaves_on',
      'd.hired_on',
      'd.first_seen_at',
    ])
    .select(['r.required_edition', 'r.confirmed_edition', 'r.confirmed_at', 'r.released_at'])
    .select(['r.asked_at', 'r.started_on'])
    .where('d.tenant_id', '=', tenantId)
    .$if(behind !== undefined, (all) => all.where('d.person_id', '>', behind ?? ''))
    .orderBy('d.person_id')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    personId: row.person_id,
    unit: row.unit,
    isGuest: row.is_guest,
    startedOn: row.hired_on ?? (row.first_seen_at && dayInCopenhagen(row.first_seen_at)),
    leavesOn: row.leaves_on,
    isGone: row.gone_at !== null || row.account === 'deleted',
    canSignIn: row.account === 'enabled',
    isReader: row.required_edition !== null && row.released_at === null,
    isAsked: row.released_at === null && (row.required_edition ?? 0) >= policy.requiredEdition,
    confirmed: row.confirmed_edition ?? 0,
    confirmedOn: row.confirmed_at && dayInCopenhagen(row.confirmed_at),
    askedOn: row.asked_at && dayInCopenhagen(row.asked_at),
    /** The start by which it was reckoned until when it is to be read. */
    reckonedFrom: row.started_on,
  }));
};
