import { inTenant } from '#functions/database/transaction.ts';
import type { Caller } from '#shared/people/caller.ts';
import type { TestDesk } from './desk.ts';

type Known = { readonly unit?: string; readonly manager?: Caller; readonly lookedUp?: boolean };

/** Keeps a person as the directory showed them: unit and manager, and the roles the caller has. */
export const know = (desk: TestDesk, person: Caller, { unit, manager, lookedUp = true }: Known = {}): Promise<void> =>
  inTenant(desk.db, person.tenantId, async (tx) => {
    await tx
      .insertInto('people')
      .values({
        tenant_id: person.tenantId,
        person_id: person.personId,
        name: person.name,
        user_name: person.userName,
        unit: unit ?? null,
        manager_id: manager?.personId ?? null,
        looked_up_at: lookedUp ? desk.now() : null,
      })
      .execute();
    for (const role of person.roles)
      await tx
        .insertInto('role_holders')
        .values({ tenant_id: person.tenantId, role, person_id: person.personId })
        .execute();
  });
