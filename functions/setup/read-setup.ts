import { sql } from 'kysely';
import type { Routes } from '#shared/routes/all.ts';
import { setupParts } from '#shared/routes/settings.ts';
import { inTenant, type Tx } from '../database/transaction.ts';
import type { UseCase } from '../http/use-case.ts';

type Part = Awaited<ReturnType<UseCase<Routes['readSetup']>>>['parts'][number];

/** What is in place and what is wrong: the latest word of each part, and how much waits to be told. */
export const readSetup: UseCase<Routes['readSetup']> = (parts, caller) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const heard = await tx.selectFrom('part_states').selectAll().where('tenant_id', '=', caller.tenantId).execute();
    const known = new Map(heard.map((row) => [row.part, row]));
    const counted = await holders(tx, caller.tenantId);
    const waiting = await tx
      .selectFrom('outbox')
      .select(({ fn }) => [messages.as('messages'), fn.min('planned_at').as('oldest')])
      .where('tenant_id', '=', caller.tenantId)
      .where('state', '=', 'open')
      .where('planned_at', '<=', parts.now())
      .executeTakeFirstOrThrow();
    const stateOf = (part: Part['part']): Part => {
      if (part === 'database' || part === 'sign-in') return { part, state: 'works', since: null, code: null };
      if (part === 'team-members')
        return { part, state: counted.team > 0 ? 'works' : 'missing', since: null, code: null };
      if (part === 'dpo') return { part, state: counted.dpo > 0 ? 'works' : 'missing', since: null, code: null };
      const row = known.get(part);
      return { part, state: row?.state ?? 'untried', since: row?.since.toISOString() ?? null, code: row?.code ?? null };
    };
    return {
      parts: setupParts.map(stateOf),
      waiting: Number(waiting.messages),
      oldestWaiting: waiting.oldest?.toISOString() ?? null,
    };
  });

// Several rows about one case's card are merged when it is written: they are one message to whoever waits for it.
const messages = sql<string>`count(distinct case when kind = 'card' then subject_id else outbox_id end)`;

const holders = async (tx: Tx, tenantId: string) => {
  const rows = await tx.selectFrom('role_holders').select('role').where('tenant_id', '=', tenantId).execute();
  return {
    team: rows.filter(({ role }) => role === 'Gdpr.Team').length,
    dpo: rows.filter(({ role }) => role === 'Gdpr.Dpo').length,
  };
};
