import type { Report } from '#shared/breaches/report.ts';
import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Tx } from '../../database/transaction.ts';
import { unitOfPerson } from '../../people/unit-of-person.ts';

/** The reporter: what is known of the person, and a name when the person has no account. */
export type Reporter = {
  readonly personId: string;
  readonly unit: string | null;
  readonly managerId: string | null;
  readonly lookedUp: boolean;
  readonly onBehalfOf: string | null;
};

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
  const known = await unitOfPerson(tx, caller.tenantId, personId, now);
  if (!known.isKnown && personId !== caller.personId) {
    throw new Refusal('no-such-person', { fields: [{ field: 'onBehalfOf.personId', code: 'no-such-person' }] });
  }
  const outsider = onBehalfOf && 'name' in onBehalfOf ? onBehalfOf : undefined;
  return {
    personId,
    unit: outsider ? null : known.unit,
    managerId: outsider ? null : known.managerId,
    lookedUp: outsider !== undefined || known.managerId !== null,
    onBehalfOf: outsider ? [outsider.name, outsider.contact].filter(Boolean).join(', ') : null,
  };
};
