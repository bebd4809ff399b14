import type { Caller } from '#shared/people/caller.ts';
import type { Database } from '../database/connect.ts';
import { inTenant } from '../database/transaction.ts';
import { keepLanguage } from './spoken-language.ts';

/** How many people one instance caches; a municipality has at most 45,000. */
const most = 50_000;

/**
 * Keeps the names of those who use the desk, as their tokens say them, so that a case can show who did what, and the
 * language they use it in last. Written by each instance where it has changed, not at every call.
 */
export const rememberer = (db: Database): ((caller: Caller) => Promise<void>) => {
  const known = new Map<string, string>();
  return async ({ tenantId, personId, name, userName, language }) => {
    const person = `${tenantId} ${personId}`;
    const said = `${language} ${name}`;
    if (known.get(person) === said) return;
    await inTenant(db, tenantId, async (tx) => {
      await tx
        .insertInto('people')
        .values({ tenant_id: tenantId, person_id: personId, name, user_name: userName })
        .onConflict((conflict) =>
          conflict.columns(['tenant_id', 'person_id']).doUpdateSet({ name, user_name: userName }),
        )
        .execute();
      await keepLanguage(tx, tenantId, personId, language);
    });
    if (known.size >= most) known.clear();
    known.set(person, said);
  };
};
