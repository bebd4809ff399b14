import type { Updateable } from 'kysely';
import { type Move, mayMove } from '#shared/breaches/moves.ts';
import type { TextKind } from '#shared/breaches/views.ts';
import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import { mayWriteMore } from '../breaches/case-limits.ts';
import { appendLog, digestOf, type LogEntry, withFacts } from '../database/log.ts';
import { inRequest, type Once } from '../database/once.ts';
import type { DB } from '../database/tables.ts';
import type { Tx } from '../database/transaction.ts';
import { planFacts, tell } from '../outbox/plan.ts';
import type { Planned } from '../outbox/telling.ts';
import type { Parts } from '../parts.ts';
import { type CaseRow, lockCase } from './case-row.ts';

/** What a verb does to a case: the columns that change, what the log says, what is told. */
export type Change = {
  /** Columns people decide: the version rises, and a change made from an older one is refused. */
  readonly set?: Updateable<DB['breaches']>;
  /** Columns nobody edits: what is added does not make another's page stale. */
  readonly mark?: Pick<Updateable<DB['breaches']>, 'unanswered' | 'unit' | 'manager_id' | 'mail' | 'on_behalf_of'>;
  readonly log: readonly LogEntry[];
  readonly tell?: readonly Planned[];
};

export type Open = { readonly tx: Tx; readonly row: CaseRow; readonly now: Date; readonly newId: () => string };

type Given = {
  readonly breachId: string;
  /** The version the change was made from; left out where the change adds and cannot overwrite. */
  readonly version?: number;
  readonly move?: Move;
  readonly once?: Once | undefined;
};

export type Changed = { readonly breachId: string; readonly version: number };

/** Writes a change of a locked case: columns, log, messages, and the version that others are measured against. */
export const writeChange = async (
  parts: Parts,
  actorId: string | null,
  { tx, row, now }: Open,
  change: Change,
): Promise<Changed> => {
  const version = change.set ? row.version + 1 : row.version;
  await tx
    .updateTable('breaches')
    .set({ ...change.set, ...change.mark, version })
    .where('tenant_id', '=', row.tenant_id)
    .where('breach_id', '=', row.breach_id)
    .execute();
  const about = { tenantId: row.tenant_id, subjectId: row.breach_id };
  const told = await tell(tx, { ...about, now, newId: parts.newId }, change.tell ?? []);
  const log = withFacts(change.log, planFacts(told));
  await appendLog(tx, { ...about, actorId, at: now }, log);
  return { breachId: row.breach_id, version };
};

/**
 * One change of one case in one transaction: lock, compare the version, ask the table of moves, do it, log it, tell it.
 * @throws Refusal `not-found`, `case-full`, `changed-meanwhile`, `move-not-allowed`, and those of `decide`
 */
export const changeCase = (
  parts: Parts,
  caller: Caller,
  { breachId, version, move, once }: Given,
  decide: (open: Open) => Change | Promise<Change>,
): Promise<Changed> => {
  const work = async (tx: Tx): Promise<Changed> => {
    const row = await lockCase(tx, caller.tenantId, breachId);
    await mayWriteMore(tx, row, caller);
    if (version !== undefined && version !== row.version) throw new Refusal('changed-meanwhile', { subject: breachId });
    if (move && !mayMove(move, row)) throw new Refusal('move-not-allowed', { subject: breachId });
    const open = { tx, row, now: parts.now(), newId: parts.newId };
    return writeChange(parts, caller.personId, open, await decide(open));
  };
  // What left the version as it was may be asked again from it, and then be a change.
  return inRequest(parts, caller, once, work, (changed) => version === undefined || changed.version > version);
};

/** Keeps a text somebody wrote in the case, a question with the reporter it is for; the log gets its id and digest. */
export const keepText = async (
  { tx, row, now, newId }: Open,
  author: Caller,
  kind: TextKind,
  body: string,
  addressee: string | null = null,
) => {
  const textId = newId();
  await tx
    .insertInto('breach_texts')
    .values({
      tenant_id: row.tenant_id,
      breach_id: row.breach_id,
      text_id: textId,
      kind,
      author_id: author.personId,
      addressee,
      at: now,
      body,
    })
    .execute();
  return { textId, digest: digestOf(textId, body) };
};
