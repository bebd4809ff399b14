import { sql } from 'kysely';
import type { Routes } from '#shared/routes/all.ts';
import { setupParts } from '#shared/routes/settings.ts';
import { inTenant, type Tx } from '../database/transaction.ts';
import { readSigns } from '../outbox/signs-of-life.ts';
import type { UseCase } from '../use-case.ts';
import { readLogCheck, shownLogCheck } from './log-check.ts';
import { lookAgain } from './look-again.ts';
import { readStatuses } from './service-status.ts';

/**
 * The status of each service, and how many messages wait. A silent service is re-checked first, so that the page shows a
 * recovery.
 */
export const readSetup: UseCase<Routes['readSetup']> = async (parts, caller) => {
  await lookAgain(parts, caller.tenantId);
  const signs = await readSigns(parts.db);
  return inTenant(parts.db, caller.tenantId, async (tx) => {
    const words = await readStatuses(tx, caller.tenantId, { settings: parts.settings, signs, now: parts.now() });
    const { messages, oldest } = await countWaiting(tx, caller.tenantId, parts.now());
    return {
      parts: setupParts.map((part) => ({ part, ...words[part] })),
      waiting: Number(messages),
      oldestWaiting: oldest?.toISOString() ?? null,
      lastDrain: signs['last-drain']?.toISOString() ?? null,
      log: shownLogCheck(await readLogCheck(tx, caller.tenantId)),
    };
  });
};

// Several rows about one case's card are merged when it is written: to the reader they are one message.
const messages = sql<string>`count(distinct case when kind = 'card' then subject_id else outbox_id end)`;

const countWaiting = (tx: Tx, tenantId: string, now: Date) =>
  tx
    .selectFrom('outbox')
    .select(({ fn }) => [messages.as('messages'), fn.min('planned_at').as('oldest')])
    .where('tenant_id', '=', tenantId)
    .where('state', '=', 'open')
    .where('planned_at', '<=', now)
    .executeTakeFirstOrThrow();
