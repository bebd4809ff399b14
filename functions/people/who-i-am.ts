import type { Caller } from '#shared/people/caller.ts';
import type { Routes } from '#shared/routes/all.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { inTenant, type Tx } from '../database/transaction.ts';
import { appIdIn } from '../links.ts';
import { readTenant } from '../tenant.ts';
import type { UseCase } from '../use-case.ts';
import { asksFor } from './asks-for.ts';

/** Who the caller is to the desk, and which places are open. */
export const me: UseCase<Routes['me']> = (parts, caller) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const tenant = await readTenant(tx, caller.tenantId);
    const person = await tx
      .selectFrom('people')
      .select('unit')
      .where('tenant_id', '=', caller.tenantId)
      .where('person_id', '=', caller.personId)
      .executeTakeFirst();
    const managed = await tx
      .selectFrom('people')
      .select('person_id')
      .where('tenant_id', '=', caller.tenantId)
      .where('manager_id', '=', caller.personId)
      .limit(1)
      .executeTakeFirst();
    return {
      personId: caller.personId,
      name: caller.name,
      unit: person?.unit ?? null,
      roles: [...caller.roles],
      reviews: await isReviewer(tx, caller, parts.now()),
      managesUnits: managed !== undefined,
      guest: caller.guest ?? false,
      municipality: tenant.name,
      contact: tenant.settings.contact,
      insideDomains: [...tenant.insideDomains],
      teamsApp: appIdIn(parts.settings, caller.tenantId),
    };
  });

/** As long as what was asked can still be seen after its end. Milliseconds. */
const lately = 30 * 86_400_000;

const isReviewer = async (tx: Tx, { tenantId, personId }: Caller, now: Date): Promise<boolean> => {
  const since = dayInCopenhagen(new Date(now.getTime() - lately));
  const today = dayInCopenhagen(now);
  const sheet = await tx
    .selectFrom('review_sheets as s')
    .innerJoin('reviews as r', (join) =>
      join.onRef('r.tenant_id', '=', 's.tenant_id').onRef('r.review_id', '=', 's.review_id'),
    )
    .select('s.sheet_id')
    .where('s.tenant_id', '=', tenantId)
    .where(asksFor(personId, today))
    .where((row) =>
      row.or([
        row('r.state', '=', 'open'),
        row('r.ends', '>', since),
        row('s.sent_at', '>', new Date(now.getTime() - lately)),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  return sheet !== undefined;
};
