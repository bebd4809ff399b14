import { createHash } from 'node:crypto';
import type { Tx } from './transaction.ts';

/** What happened, as one entry of a chain. `facts` holds ids, codes, counts and digests - never names or free text. */
export type LogEntry = {
  readonly verb: string;
  readonly facts?: Readonly<Record<string, unknown>>;
};

/** The end of a chain: how many entries it has, and the hash of the last. Kept in the subject's own row, under its lock. */
export type ChainEnd = { readonly log_length: number; readonly log_hash: Buffer };
export const newChain: ChainEnd = { log_length: 0, log_hash: Buffer.alloc(0) };

export type Linked = {
  readonly tenant_id: string;
  readonly subject_id: string;
  readonly sequence: number;
  readonly at: Date;
  readonly actor_id: string | null;
  readonly verb: string;
  readonly facts: string;
};

/** SHA-256 over the previous hash and everything the entry says, in a form in which no two entries look alike. */
export const hashOf = (
  previous: Buffer,
  { tenant_id, subject_id, sequence, at, actor_id, verb, facts }: Linked,
): Buffer =>
  createHash('sha256')
    .update(previous)
    .update(JSON.stringify([tenant_id, subject_id, sequence, at.toISOString(), actor_id, verb, facts]))
    .digest();

type Chain = {
  readonly tenantId: string;
  readonly subjectId: string;
  readonly actorId: string | null;
  readonly at: Date;
};

/** Links entries to the end of a chain; a function of its arguments, so that a new case can be written in one go. */
export const link = (end: ChainEnd, { tenantId, subjectId, actorId, at }: Chain, entries: readonly LogEntry[]) => {
  let { log_length, log_hash } = end;
  const rows = entries.map(({ verb, facts = {} }) => {
    log_length += 1;
    const linked = {
      tenant_id: tenantId,
      subject_id: subjectId,
      sequence: log_length,
      at,
      actor_id: actorId,
      verb,
      facts: JSON.stringify(facts),
    };
    log_hash = hashOf(log_hash, linked);
    return { ...linked, hash: log_hash };
  });
  return { rows, end: { log_length, log_hash } };
};

/**
 * Writes entries to the end of a chain. The caller holds the lock of the subject's row and stores the new end there, in
 * the same transaction: two writers never continue from the same entry.
 */
export const appendLog = async (
  tx: Tx,
  end: ChainEnd,
  chain: Chain,
  entries: readonly LogEntry[],
): Promise<ChainEnd> => {
  const linked = link(end, chain, entries);
  if (linked.rows.length > 0) await tx.insertInto('log_entries').values(linked.rows).execute();
  return linked.end;
};

/** A digest of a free text for the log, so that the chain shows whether the text was changed, without holding it. */
export const digestOf = (textId: string, body: string): string =>
  createHash('sha256').update(`${textId}\n${body}`).digest('hex');
