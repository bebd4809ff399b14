import type { TextKind } from '#shared/cases/texts.ts';
import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import { appendLog, digestOf, type LogEntry, withFacts } from '../database/log.ts';
import { inRequest, type Once } from '../database/once.ts';
import type { Tx } from '../database/transaction.ts';
import type { Planned } from '../outbox/messages.ts';
import { planFacts, planMessages } from '../outbox/plan-messages.ts';
import type { Parts } from '../parts.ts';
import type { CaseRow, CaseSet } from '../subject/case-row.ts';
import type { Locked, Move } from '../subject/subject.ts';
import { standsInChats } from './chat/cards-in-chats.ts';
import { endDraft } from './end-draft.ts';
import { lockCase, refOf } from './lock-case.ts';
import { mayWriteMore } from './own-limits.ts';

/** What a verb does to a case: the columns that change, what the log says, which messages are planned. */
export type Change = {
  /** Columns people decide: the version rises, and a change made from an older one is refused. `{}` where only the subject's do. */
  readonly set?: CaseSet;
  /** Columns that are only added to: a change of them makes no open page stale. */
  readonly mark?: Pick<CaseSet, 'unanswered' | 'on_behalf_of'>;
  /** Writes what the subject keeps beside the case. */
  readonly own?: (tx: Tx) => Promise<void>;
  readonly log: readonly LogEntry[];
  readonly plan?: readonly Planned[];
};

type Asked = {
  readonly caseId: string;
  /** The version the change was made from; left out where the change adds and cannot overwrite. */
  readonly version?: number;
  readonly move?: Move;
  /** What was typed in the form of the move, where it was kept: it has been sent. */
  readonly draftIds?: readonly string[] | undefined;
  /** The move in whose form it was typed, where another sends it, too. */
  readonly typedFor?: Move;
  readonly once?: Once | undefined;
};

export type Changed = { readonly caseId: string; readonly version: number };

/**
 * Writes a change of a locked case: columns, deadline, messages, log, and the version that others are measured against. The
 * log comes last, because it seals what the rows say.
 */
export const writeChange = async (
  { subjects, newId }: Pick<Parts, 'subjects' | 'newId'>,
  actorId: string | null,
  { tx, row, own, now }: Pick<Locked, 'tx' | 'row' | 'own' | 'now'>,
  change: Change,
): Promise<Changed> => {
  const version = change.set ? row.version + 1 : row.version;
  await change.own?.(tx);
  const after: CaseRow = { ...row, ...change.set, ...change.mark };
  const { due } = change.own || change.set ? await subjects[after.subject].read(tx, after) : own;
  await tx
    .updateTable('cases')
    .set({ ...change.set, ...change.mark, version, due_at: due })
    .where('tenant_id', '=', row.tenant_id)
    .where('case_id', '=', row.case_id)
    .execute();
  const about = refOf(row);
  const shown: Planned[] = (await standsInChats(tx, row)) ? [{ kind: 'chat-cards' }] : [];
  const planned = await planMessages(tx, { ...about, now, newId }, [...(change.plan ?? []), ...shown]);
  const log = withFacts(change.log, planFacts(planned));
  await appendLog(tx, { ...about, actorId, at: now }, log);
  return { caseId: row.case_id, version };
};

/** The case locked, with its own as its subject reads it. @throws Refusal `not-found` */
export const lock = async (
  { subjects, now, newId }: Pick<Parts, 'subjects' | 'now' | 'newId'>,
  tx: Tx,
  tenantId: string,
  caseId: string,
): Promise<Locked> => {
  const row = await lockCase(tx, tenantId, caseId);
  return { tx, row, own: await subjects[row.subject].read(tx, row), now: now(), newId };
};

/**
 * One change of one case in one transaction: lock, compare the version, ask the subject for its moves, do it, log it,
 * plan its messages.
 * @throws Refusal `not-found`, `case-full`, `changed-meanwhile`, `move-not-allowed`, and those of `decide`
 */
export const changeCase = (
  parts: Parts,
  caller: Caller,
  { caseId, version, move, draftIds, typedFor = move, once }: Asked,
  decide: (locked: Locked) => Change | Promise<Change>,
): Promise<Changed> => {
  const work = async (tx: Tx): Promise<Changed> => {
    const locked = await lock(parts, tx, caller.tenantId, caseId);
    await mayWriteMore(tx, locked.row, caller);
    if (version !== undefined && version !== locked.row.version)
      throw new Refusal('changed-meanwhile', { subject: caseId });
    if (move && !locked.own.moves.includes(move)) throw new Refusal('move-not-allowed', { subject: caseId });
    const changed = await writeChange(parts, caller.personId, locked, await decide(locked));
    const { row, now } = locked;
    if (typedFor) await endDraft(tx, caller, caseId, { form: typedFor, draftIds, from: row.version, at: now });
    return changed;
  };
  // A request that left the version as it was may be repeated from it, and then be a change.
  return inRequest(parts, caller, once, work, (changed) => version === undefined || changed.version > version);
};

/** Keeps a text written in the case, an enquiry or a reply with the reporter it is for; the log gets its id and digest. */
export const keepText = async (
  { tx, row, now, newId }: Pick<Locked, 'tx' | 'row' | 'now' | 'newId'>,
  author: Caller,
  kind: TextKind,
  body: string,
  addressee: string | null = null,
) => {
  const textId = newId();
  await tx
    .insertInto('case_texts')
    .values({
      tenant_id: row.tenant_id,
      case_id: row.case_id,
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
