import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import type { ListSeen } from './list-seen.ts';

/** Whether one of a list's memberships was told before, or may have been; from then on all of them were. */
export type ToldBefore = (list: ListSeen) => boolean;

/** Of three hundred thousand memberships one in three thousand seems told before. 4 MB. */
const words = 2 ** 20;

/**
 * Remembers what a reading has told, roughly (B. H. Bloom, 1970). What was surely not told before need not be looked for in the
 * lists that are kept, which takes longer than to keep it.
 */
export const rememberTold = (): ToldBefore => {
  const bits = new Uint32Array(words);
  /** Of a hash the upper bits name the word and its bit. */
  const note = (hash: number): boolean => {
    const [word, bit] = [hash >>> 12, 1 << ((hash >>> 7) & 31)];
    const was = bits[word] ?? 0;
    bits[word] = was | bit;
    return (was & bit) !== 0;
  };
  return ({ groupId, relation, members }) => {
    const start = hashOf(relation, hashOf(groupId, 0x811c9dc5));
    let isTold = false;
    for (const id of members.keys()) {
      const hash = hashOf(id, start);
      const [one, other] = [note(stirred(hash, 0x85ebca6b)), note(stirred(hash, 0xc2b2ae35))];
      isTold ||= one && other;
    }
    return isTold;
  };
};

/** FNV-1a of the last twelve digits, which are the random ones of an id. 32 bits. */
const hashOf = (text: string, start: number): number => {
  let hash = start;
  for (let at = Math.max(0, text.length - 12); at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
};

const stirred = (hash: number, factor: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 16), factor);
  return mixed ^ (mixed >>> 13);
};

/** Whether no membership is kept yet, so that all that is told from now on can be remembered. */
export const isNothingKept = async (tx: Tx, tenantId: string): Promise<boolean> => {
  const { rows } = await sql`select from directory_member_lists where tenant_id = ${tenantId}::uuid limit 1`.execute(
    tx,
  );
  return rows.length === 0;
};
