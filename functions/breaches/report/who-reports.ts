import type { Report } from '#shared/breaches/report.ts';
import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Tx } from '../../database/transaction.ts';

/** The reporter: what is known of the person, and a name when the person has no account. */
export type Reporter = {
  readonly personId: string;
  readonly unit: string | null;
  readonly managerId: string | null;
  readonly lookedUp: boolean;
  readonly onBehalfOf: string | null;
};

/** How long the manager of a person is taken for granted: people change places, and a case goes to one only. Milliseconds. */
const goodFor = 24 * 3_600_000;

/**
 * The person a report stands for. The team may report for a colleague or for a person without an account; in the latter
 * case the member of the team is the reporter, and the name is kept beside.
 * @throws Refusal `not-for-you` when a caller outside the team reports for another, `no-such-person`
 */
export const whoReports = async (
  tx: Tx,
  caller: Caller,
  { onBehalfOf, door }: Report,
  now: Date,
): Promise<Reporter> => {
  if ((onBehalfOf || door === 'phone' || door === 'supplier') && !caller.roles.includes('Gdpr.Team')) {
    throw new Refusal('not-for-you', { fields: [{ field: 'onBehalfOf', code: 'only-the-team' }] });
  }
  const personId = onBehalfOf && 'personId' in onBehalfOf ? onBehalfOf.personId.toLowerCase() : caller.personId;
  const person = await tx
    .selectFrom('people')
    .select(['unit', 'manager_id', 'looked_up_at'])
    .where('tenant_id', '=', caller.tenantId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  if (!person && personId !== caller.personId) {
    throw new Refusal('no-such-person', { fields: [{ field: 'onBehalfOf.personId', code: 'no-such-person' }] });
  }
  const outsider = onBehalfOf && 'name' in onBehalfOf ? onBehalfOf : undefined;
  // Searches and members of groups come without a manager; only a look at the person shows whether there is one.
  const lookedUpAt = person?.looked_up_at?.getTime() ?? Number.NEGATIVE_INFINITY;
  const managerId = now.getTime() - lookedUpAt < goodFor ? (person?.manager_id ?? null) : null;
  return {
    personId,
    unit: outsider ? null : (person?.unit ?? null),
    managerId: outsider ? null : managerId,
    lookedUp: outsider !== undefined || managerId !== null,
    onBehalfOf: outsider ? [outsider.name, outsider.contact].filter(Boolean).join(', ') : null,
  };
};
