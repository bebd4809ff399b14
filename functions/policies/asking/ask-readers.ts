import { concerns, dueFor, isIntroducedAnew } from '#shared/policies/concerns.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { appendNotes } from '../../database/log.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { DeliverIn } from '../../deliveries/delivery.ts';
import { dropped } from '../../outbox/outcome.ts';
import { outboxRows } from '../../outbox/plan-messages.ts';
import type { Parts } from '../../parts.ts';
import { readTenant } from '../../tenant.ts';
import type { policyMessages, readerMessages } from '../messages.ts';
import { readerRef } from '../reader-ref.ts';
import { keepAsked, moveDue, release } from './keep-asked.ts';
import { type PublishedPolicy, readPublished } from './published.ts';
import { readSeen, type SeenReader } from './seen-readers.ts';
import { whenAwake } from './when-awake.ts';
import { lastRead } from './when-read.ts';

/** So many people a step looks at; it is a transaction of its own. */
const atOnce = 500;

/** How long it waits for the first reading of the directory. Milliseconds. */
const untilRead = 60_000;

/**
 * One step: of some people, in the order of their ids, those whom the policy concerns are asked, and those whom it no longer
 * concerns are released; then the next step. A step that is repeated asks nobody twice.
 */
export const deliverAskReaders: DeliverIn<typeof policyMessages, 'ask-readers'> = async ({ parts, row, message }) => {
  const { tenantId, subjectId: policyId } = row;
  const next = await inTenant(parts.db, tenantId, async (tx) => {
    const [policy] = await readPublished(tx, tenantId, policyId);
    if (!policy) return undefined;
    if (!(await lastRead(tx, tenantId))) return { due: new Date(parts.now().getTime() + untilRead) };
    const behind = await askSome(tx, parts, { tenantId, policy, behind: message.behind });
    return behind && { behind };
  });
  if (next === undefined) return dropped;
  return { end: 'done', ...(next && { plan: [{ kind: 'ask-readers', ...next }] }) };
};

type Step = { readonly tenantId: string; readonly policy: PublishedPolicy; readonly behind: string | undefined };

/** @returns the last of them, where others are behind; else null */
const askSome = async (tx: Tx, parts: Pick<Parts, 'now' | 'newId'>, step: Step): Promise<string | null> => {
  const { tenantId, policy } = step;
  const { policyId, requiredEdition, asks } = policy;
  const { settings } = await readTenant(tx, tenantId);
  const now = parts.now();
  const today = dayInCopenhagen(now);
  const people = await readSeen(tx, { ...step, most: atOnce });
  const { introductionDays } = settings;
  const isFor = (one: SeenReader) => !one.isGone && concerns(asks, one, today, introductionDays);
  const isAnew = ({ confirmedOn, ...one }: SeenReader) =>
    confirmedOn !== null && isIntroducedAnew(asks, one, confirmedOn, introductionDays);
  const released = people.filter((one) => one.isReader && !isFor(one)).map(({ personId }) => personId);
  // A closed account may be that of one on leave, or of one who left: nobody is asked by it for the first time.
  const asked = people.filter((one) => one.canSignIn && isFor(one) && (!one.isAsked || isAnew(one)));
  const askedNow = asked.map((one) => ({
    personId: one.personId,
    due: dueFor(asks, one, today, introductionDays),
    startedOn: one.startedOn,
    isAnew: isAnew(one),
  }));
  await keepAsked(tx, { tenantId, policyId, requiredEdition, now }, askedNow);
  const moved = people.flatMap((one) =>
    one.askedOn !== null && isFor(one) && one.isAsked && !isAnew(one) && one.startedOn !== one.reckonedFrom
      ? [{ personId: one.personId, due: dueFor(asks, one, one.askedOn, introductionDays), startedOn: one.startedOn }]
      : [],
  );
  await moveDue(tx, { tenantId, policyId }, moved);
  await release(tx, { tenantId, policyId, now }, released);
  const toTell = asked.filter((one) => one.confirmed < requiredEdition || isAnew(one));
  await tellLater(tx, parts, {
    tenantId,
    policyId,
    edition: requiredEdition,
    personIds: toTell.map(({ personId }) => personId),
  });
  return people.length === atOnce ? (people.at(-1)?.personId ?? null) : null;
};

type ToTell = {
  readonly tenantId: string;
  readonly policyId: string;
  readonly edition: number;
  readonly personIds: readonly string[];
};

/** The first that is kept of a reader, or the next, is that they were asked. */
const tellLater = async (
  tx: Tx,
  { now, newId }: Pick<Parts, 'now' | 'newId'>,
  { tenantId, policyId, edition, personIds }: ToTell,
): Promise<void> => {
  const at = now();
  const due = whenAwake(at);
  const rows = personIds.flatMap((personId) =>
    outboxRows<typeof readerMessages>({ ...readerRef(tenantId, personId), now: at, newId }, [
      { kind: 'tell-reader', personId, due },
    ]),
  );
  if (rows.length === 0) return;
  await tx.insertInto('outbox').values(rows).execute();
  const entry = { verb: 'policy-asked', facts: { policyId, edition } };
  const entries = personIds.map((personId) => ({ ...readerRef(tenantId, personId), entry }));
  await appendNotes(tx, { tenantId, subject: 'policy-reader', at }, entries);
};
