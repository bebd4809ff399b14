import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Core } from './core.ts';
import { inTenant, sendWithNext, type Tx } from './transaction.ts';

/** The key a request carries, and a digest of what it asked: the same key must not mean two things. */
export type Once = Mark & { readonly status: number; readonly formerly?: Mark | undefined };

/** `formerly`: the same request as the version before marked it, whose answers are kept for a week. */
type Mark = { readonly key: string; readonly route: string; readonly digest: Buffer };

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'constraint' in error && error.constraint === 'answered_keys_pkey';

/**
 * The answer a key got before, as JSON; for work before the transaction that must not be repeated.
 * @throws Refusal `key-reused` when the key was used to ask for something else
 */
export const savedAnswer = async (
  parts: Core,
  { tenantId, personId }: Caller,
  once: Once | undefined,
): Promise<string | undefined> => {
  if (!once) return undefined;
  const saved = await inTenant(parts.db, tenantId, (tx) =>
    tx
      .selectFrom('answered_keys')
      .select(['route', 'digest', 'answer'])
      .where('tenant_id', '=', tenantId)
      .where('person_id', '=', personId)
      .where('key', 'in', once.formerly ? [once.key, once.formerly.key] : [once.key])
      .executeTakeFirst(),
  );
  if (saved && !isSame(saved, once) && !(once.formerly && isSame(saved, once.formerly)))
    throw new Refusal('key-reused');
  return saved?.answer;
};

const isSame = (saved: Omit<Mark, 'key'>, { route, digest }: Mark): boolean =>
  saved.route === route && saved.digest.equals(digest);

/**
 * One transaction for one request. With a key, the answer is kept in the same transaction; a repeat - after a lost
 * answer, a second click, a crash - finds it, even if the case has changed since, and changes nothing. An answer that
 * `isKept` rejects is not kept: nothing was done, and the request may be repeated.
 */
export const inRequest = async <T>(
  parts: Core,
  caller: Caller,
  once: Once | undefined,
  work: (tx: Tx) => Promise<T>,
  isKept: (answer: T) => boolean = () => true,
): Promise<T> => {
  if (!once) return inTenant(parts.db, caller.tenantId, work);
  try {
    return await inTenant(parts.db, caller.tenantId, async (tx) => {
      const answer = await work(tx);
      if (!isKept(answer)) return answer;
      const answered = tx.insertInto('answered_keys').values({
        tenant_id: caller.tenantId,
        person_id: caller.personId,
        key: once.key,
        route: once.route,
        digest: once.digest,
        status: once.status,
        answer: JSON.stringify(answer),
        at: parts.now(),
      });
      await sendWithNext(tx, answered.compile());
      return answer;
    });
  } catch (error) {
    if (!isTaken(error) && !(error instanceof Refusal)) throw error;
    const saved = await savedAnswer(parts, caller, once);
    if (saved === undefined) throw error;
    return JSON.parse(saved);
  }
};
