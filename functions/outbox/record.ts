import type { Core } from '../database/core.ts';
import { appendLog, appendNote, lockChain } from '../database/log.ts';
import { inTenant, type Tx } from '../database/transaction.ts';
import { untilAnswered } from '../database/until-answered.ts';
import { Trouble } from '../microsoft/trouble.ts';
import { backOff, mostTries } from './back-off.ts';
import { type Claimed, uncertainMark } from './claim.ts';
import type { AnyPlanned } from './messages.ts';
import type { Outcome } from './outcome.ts';
import { planAny } from './plan-messages.ts';

/**
 * Records the outcome of a row, with all that goes with it, in one transaction. It retries for a while where the database
 * does not answer: a delivery that is not recorded would be repeated.
 */
export const recordOutcome = (parts: Core, row: Claimed, outcome: Outcome<AnyPlanned>): Promise<void> =>
  untilAnswered((isAgain) => recordOnce(parts, row, outcome, isAgain));

const recordOnce = (
  parts: Core,
  row: Claimed,
  { end, log = [], note = [], also, plan: next = [] }: Outcome<AnyPlanned>,
  isAgain: boolean,
): Promise<void> =>
  inTenant(parts.db, row.tenantId, async (tx) => {
    const now = parts.now();
    if (log.length > 0) await lockChain(tx, row);
    // The first try may have been recorded, and only its answer lost.
    if (isAgain && (await stateOf(tx, row)) === end) return;
    // First, for it locks the chain.
    if (note.length > 0) await appendNote(tx, { ...row, actorId: null, at: now }, note);
    await also?.(tx, now);
    await planAny(tx, { ...row, now, newId: parts.newId }, next);
    if (log.length > 0) await appendLog(tx, { ...row, actorId: null, at: now }, log);
    await finish(tx, row, end, now);
  });

const stateOf = async (tx: Tx, { tenantId, outboxId }: Claimed): Promise<string | undefined> => {
  const row = await tx
    .selectFrom('outbox')
    .select('state')
    .where('tenant_id', '=', tenantId)
    .where('outbox_id', '=', outboxId)
    .executeTakeFirst();
  return row?.state;
};

// A row may have been dropped during its delivery. It was sent all the same, and the rows planned in its place must know.
const finish = async (tx: Tx, row: Claimed, state: Outcome['end'], now: Date): Promise<void> => {
  await tx
    .updateTable('outbox')
    .set({ state, finished_at: now, trouble: null })
    .where('tenant_id', '=', row.tenantId)
    .where('outbox_id', '=', row.outboxId)
    .where('state', 'in', state === 'done' ? ['open', 'dropped'] : ['open'])
    .execute();
};

/** Keeps in the row that one step of it is done. Codes and ids only. */
export const keepSteps = (parts: Core, row: Claimed, steps: ReadonlySet<string>): Promise<void> =>
  untilAnswered(() =>
    inTenant(parts.db, row.tenantId, async (tx) => {
      const payload = { ...JSON.parse(row.payload), steps: [...steps] };
      await tx
        .updateTable('outbox')
        .set({ payload: JSON.stringify(payload) })
        .where('tenant_id', '=', row.tenantId)
        .where('outbox_id', '=', row.outboxId)
        .execute();
    }),
  );

/**
 * Puts a failed row back with a pause, or gives it up after the last try. A newer claim, made because the lease ran out,
 * is not disturbed.
 * @returns whether it was given up
 */
export const recordFailure = (parts: Core, row: Claimed, error: unknown): Promise<'later' | 'given-up'> =>
  inTenant(parts.db, row.tenantId, async (tx) => {
    const now = parts.now();
    const trouble = codeOf(error);
    const isLast = row.attempts >= mostTries;
    const wait = backOff(row.attempts, row.outboxId, error instanceof Trouble ? error.retryAfter : undefined);
    const { numUpdatedRows } = await tx
      .updateTable('outbox')
      .set(
        isLast
          ? { state: 'given-up', finished_at: now, trouble }
          : { due: new Date(now.getTime() + wait * 1000), trouble },
      )
      .where('tenant_id', '=', row.tenantId)
      .where('outbox_id', '=', row.outboxId)
      .where('state', '=', 'open')
      .where('attempts', '=', row.attempts)
      .executeTakeFirst();
    return isLast && numUpdatedRows > 0n ? 'given-up' : 'later';
  });

// After a bug the effect is uncertain.
const codeOf = (error: unknown): string =>
  error instanceof Trouble
    ? `${error.uncertain ? uncertainMark : ''}${error.part}:${error.code}`.slice(0, 100)
    : `${uncertainMark}bug`;
