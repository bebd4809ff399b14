import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { SubjectRef } from './subject-kind.ts';
import { sendWithNext, type Tx } from './transaction.ts';

/** What happened, as one entry of a chain. `facts` holds ids, codes, counts and digests - never names or free text. */
export type LogEntry = {
  readonly verb: string;
  readonly facts?: Readonly<Record<string, unknown>>;
};

/** The same entries; further facts go into the last. */
export const withFacts = (entries: readonly LogEntry[], more: LogEntry['facts']): readonly LogEntry[] => {
  const last = entries.at(-1);
  return last ? [...entries.slice(0, -1), { ...last, facts: { ...last.facts, ...more } }] : entries;
};

export type Linked = {
  readonly tenant_id: string;
  /** What kind of subject it is about. */
  readonly subject: string;
  readonly subject_id: string;
  readonly sequence: number;
  readonly at: Date;
  readonly actor_id: string | null;
  readonly verb: string;
  readonly facts: string;
};

/**
 * SHA-256 over the previous hash and everything the entry says, in a form in which no two entries look alike. Chains of cases
 * and municipalities are older than kinds: only of other subjects is the kind in it.
 */
export const hashOf = (
  previous: Buffer,
  { tenant_id, subject, subject_id, sequence, at, actor_id, verb, facts }: Linked,
): Buffer => {
  const ofKind = subject === 'case' || subject === 'tenant' ? [] : [subject];
  return createHash('sha256')
    .update(previous)
    .update(JSON.stringify([tenant_id, subject_id, sequence, at.toISOString(), actor_id, verb, facts, ...ofKind]))
    .digest();
};

type Chain = SubjectRef & { readonly actorId: string | null; readonly at: Date };

/**
 * Appends entries to a chain, and seals the subject's rows if they have changed: so it comes after all other writes about
 * it in the same transaction. The database links the chain itself; no role of the desk may write to the log in another
 * way. The first entry about a subject that is no case begins its chain.
 */
export const appendLog = async (
  tx: Tx,
  { tenantId, subject, subjectId, actorId, at }: Chain,
  entries: readonly LogEntry[],
): Promise<void> => {
  await sendWithNext(
    tx,
    sql`
    select append_log(${tenantId}::uuid, ${subject}, ${subjectId}::uuid, ${actorId}::uuid, ${at}, ${textOf(entries)}::json)`.compile(
      tx,
    ),
  );
};

/**
 * The same for entries that go with no change of what is sealed of the subject: its rows, which may be hundreds, are not read.
 * A change of them without an entry of its own is a break. Locks the chain.
 */
export const appendNote = async (
  tx: Tx,
  { tenantId, subject, subjectId, actorId, at }: Chain,
  entries: readonly LogEntry[],
): Promise<void> => {
  await sql`
    select append_note(${tenantId}::uuid, ${subject}, ${subjectId}::uuid, ${actorId}::uuid, ${at}, ${textOf(entries)}::json)`.execute(
    tx,
  );
};

/**
 * As appendNote of many subjects of one kind at once, one entry each, in one statement; the first entry about a subject begins
 * its chain with a seal, as appendLog does.
 */
export const appendNotes = async (
  tx: Tx,
  { tenantId, subject, at }: Pick<Chain, 'tenantId' | 'subject' | 'at'>,
  entries: readonly { readonly subjectId: string; readonly entry: LogEntry }[],
): Promise<void> => {
  if (entries.length === 0) return;
  // In one order, so that two who write of the same subjects do not wait for each other.
  const sorted = entries.toSorted((a, b) => (a.subjectId < b.subjectId ? -1 : 1));
  await sql`
    select case when known.subject_id is null
      then append_log(${tenantId}::uuid, ${subject}, one.id, null, ${at}, one.entries::json)::text
      else append_note(${tenantId}::uuid, ${subject}, one.id, null, ${at}, one.entries::json)::text end
    from unnest(${sorted.map(({ subjectId }) => subjectId)}::uuid[], ${sorted.map(({ entry }) => textOf([entry]))}::text[])
      as one (id, entries)
    left join log_subjects as known on known.tenant_id = ${tenantId}::uuid and known.subject_id = one.id`.execute(tx);
};

const textOf = (entries: readonly LogEntry[]): string =>
  JSON.stringify(entries.map(({ verb, facts = {} }) => ({ verb, facts })));

/** For a subject whose row was just locked: a change made past the desk since its last entry is recorded with the next. */
export const checkSeal = async (tx: Tx, { tenantId, subject, subjectId }: SubjectRef): Promise<void> => {
  await sendWithNext(tx, sql`select check_seal(${tenantId}::uuid, ${subject}, ${subjectId}::uuid)`.compile(tx));
};

/**
 * Locks a subject, so that this transaction alone may change it and append to its chain until it ends. Comes before the
 * first read of what is to be changed.
 */
export const lockChain = async (tx: Tx, of: SubjectRef): Promise<void> => {
  switch (of.subject) {
    case 'case':
      await sql`select from cases where tenant_id = ${of.tenantId} and case_id = ${of.subjectId} for update`.execute(
        tx,
      );
      break;
    case 'tenant':
      await sql`select from tenants where tenant_id = ${of.tenantId} for update`.execute(tx);
      break;
    // Of others the end of the chain is locked with the look at the seal.
  }
  await checkSeal(tx, of);
};

/** A digest of a free text for the log, so that the chain shows whether the text was changed, without holding it. */
export const digestOf = (textId: string, body: string): string =>
  createHash('sha256').update(`${textId}\n${body}`).digest('hex');
