import type { Database } from '../database/connect.ts';
import { inTenant } from '../database/transaction.ts';
import type { NotePart } from '../setup/part-states.ts';
import { tryAgainNow } from './try-again-now.ts';

/** A service that asks for patience now and then is not back from anything. Milliseconds. */
const shortest = 60_000;

/**
 * A note taker that tries at once what waits for a part, when the part answers again after a silence of a minute or more.
 * The pauses have risen meanwhile, and a card would come long after Teams did.
 */
export const tryWhenBack = (db: Database, now: () => Date, note: NotePart): NotePart => {
  const silentSince = new Map<string, number>();
  return async (tenantId, part, state, code) => {
    await note(tenantId, part, state, code);
    const key = `${tenantId}/${part}`;
    const at = now().getTime();
    const since = silentSince.get(key) ?? at;
    if (state !== 'works') {
      silentSince.set(key, since);
      return;
    }
    silentSince.delete(key);
    if (at - since < shortest) return;
    try {
      await inTenant(db, tenantId, (tx) => tryAgainNow(tx, tenantId, [part], new Date(at)));
    } catch {
      // The database does not answer: the pauses end by themselves.
    }
  };
};
