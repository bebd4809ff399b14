import { appendLog, type LogEntry, lockChain } from '#functions/database/log.ts';
import type { SubjectKind, SubjectRef } from '#functions/database/subject-kind.ts';
import { inTenant, type Tx } from '#functions/database/transaction.ts';
import { planFacts, planMessages } from '#functions/outbox/plan-messages.ts';
import type { Parts } from '#functions/parts.ts';
import type { Caller } from '#shared/people/caller.ts';
import type { noticeMessages } from './deliver-notice.ts';
import { ofNotice } from './pretended.ts';

type OfNotice = { readonly tenant_id: string; readonly notice_id: string; readonly edition: number };
type Tables = {
  readonly notices: OfNotice & { readonly title: string };
  readonly notice_readers: OfNotice & { readonly person_id: string };
};

/** The transaction, with the tables that only tests have. */
const noticesIn = (tx: Tx) => tx.withTables<Tables>();

export const noticeRef = (tenantId: string, subjectId: string): SubjectRef => ({
  tenantId,
  subject: ofNotice<SubjectKind>('notice'),
  subjectId,
});

/** Reminds of it a day later, and a week later. */
const remindAfter = [24, 168] as const;
const hour = 3_600_000;

/** Somebody puts up a notice: its row, its messages, its log. */
export const putUp = (parts: Parts, { tenantId, personId }: Caller, title = 'Husk at låse skærmen'): Promise<string> =>
  inTenant(parts.db, tenantId, async (tx) => {
    const now = parts.now();
    const of = noticeRef(tenantId, parts.newId());
    await noticesIn(tx)
      .insertInto('notices')
      .values({ tenant_id: tenantId, notice_id: of.subjectId, title, edition: 1 })
      .execute();
    const planned = await planMessages<typeof noticeMessages>(tx, { ...of, now, newId: parts.newId }, [
      { kind: 'card' },
      ...remindAfter.map((hours) => ({
        kind: 'reminder' as const,
        hours,
        due: new Date(now.getTime() + hours * hour),
      })),
    ]);
    await appendLog(tx, { ...of, actorId: personId, at: now }, [{ verb: 'put-up', facts: planFacts(planned) }]);
    return of.subjectId;
  });

type Change = { readonly log: readonly LogEntry[]; readonly isOnCard?: true };

const change = (parts: Parts, caller: Caller, noticeId: string, act: (tx: Tx) => Promise<Change>): Promise<void> =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const now = parts.now();
    const of = noticeRef(caller.tenantId, noticeId);
    await lockChain(tx, of);
    const { log, isOnCard } = await act(tx);
    if (isOnCard) await planMessages<typeof noticeMessages>(tx, { ...of, now, newId: parts.newId }, [{ kind: 'card' }]);
    await appendLog(tx, { ...of, actorId: caller.personId, at: now }, log);
  });

/** A colleague has read it. */
export const markRead = (parts: Parts, caller: Caller, noticeId: string): Promise<void> =>
  change(parts, caller, noticeId, async (tx) => {
    await noticesIn(tx)
      .insertInto('notice_readers')
      .values({ tenant_id: caller.tenantId, notice_id: noticeId, edition: 1, person_id: caller.personId })
      .execute();
    return { log: [{ verb: 'read' }] };
  });

/** It says something else now. */
export const reword = (parts: Parts, caller: Caller, noticeId: string, title: string): Promise<void> =>
  change(parts, caller, noticeId, async (tx) => {
    await noticesIn(tx)
      .updateTable('notices')
      .set((row) => ({ title, edition: row('edition', '+', 1) }))
      .where('tenant_id', '=', caller.tenantId)
      .where('notice_id', '=', noticeId)
      .execute();
    return { log: [{ verb: 'reworded' }], isOnCard: true };
  });

export const readNotice = (tx: Tx, { tenantId, subjectId }: SubjectRef) =>
  noticesIn(tx)
    .selectFrom('notices')
    .select(['title', 'edition'])
    .where('tenant_id', '=', tenantId)
    .where('notice_id', '=', subjectId)
    .executeTakeFirst();
