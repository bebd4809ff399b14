import { createHash } from 'node:crypto';
import type { Caller } from '#shared/people/caller.ts';
import { searchWords } from '#shared/text/search-words.ts';
import { appendLog, digestOf, lockChain } from '../../database/log.ts';
import { inTenant } from '../../database/transaction.ts';
import type { Parts } from '../../parts.ts';

const again = 3_600_000;
const mostKept = 10_000;

// By who and what, when it was logged by this instance: a page that is open asks the same every half minute.
const logged = new WeakMap<Parts['db'], Map<string, number>>();

/** `more`: of a page, that there are more than the `found` it knows of. */
type Looked = { readonly search: string; readonly found: number; readonly more: boolean };

/**
 * A search that shows that a case's mail or texts hold a word is a look at them, and so an entry in the municipality's log:
 * who, how many cases, and a digest of the words - never the words, which may be a citizen's name. The same search by the
 * same person is one entry an hour.
 */
export const logSearch = async (
  { db, now, newId }: Parts,
  { tenantId, personId }: Caller,
  { search, found, more }: Looked,
): Promise<void> => {
  const at = now();
  const words = searchWords(search).sort().join(' ');
  const key = createHash('sha256').update(`${tenantId}/${personId}/${words}`).digest('base64');
  const known = logged.get(db) ?? new Map<string, number>();
  logged.set(db, known);
  const before = known.get(key);
  if (before !== undefined && at.getTime() - before < again) return;
  const searchId = newId();
  const facts = { searchId, digest: digestOf(searchId, words), found, ...(more && { more }) };
  await inTenant(db, tenantId, async (tx) => {
    const about = { tenantId, subject: 'tenant', subjectId: tenantId } as const;
    await lockChain(tx, about);
    await appendLog(tx, { ...about, actorId: personId, at }, [{ verb: 'searched', facts }]);
  });
  if (known.size >= mostKept) known.clear();
  known.set(key, at.getTime());
};
