import { sql } from 'kysely';
import type { Core } from '../database/core.ts';
import { inTenant, type Tx } from '../database/transaction.ts';
import { planMessages } from '../outbox/plan-messages.ts';
import { readChannel } from './channel.ts';
import { most, openWithoutCard } from './missing-cards.ts';

/**
 * Plans again the cards that ran out of retries: the channel accepted them only after their last try. Teams announces a
 * removal, but not everything that shuts a bot out of a channel, and never that it is let in again. So while access is
 * uncertain, one such card tests it; once it succeeds, the others follow.
 * @returns whether any was planned
 */
export const planGivenUpCards = ({ db, now, newId }: Core, tenantId: string): Promise<boolean> =>
  inTenant(db, tenantId, async (tx) => {
    if (!(await readChannel(tx, tenantId))) return false;
    const isLetIn = await isBotLetIn(tx, tenantId);
    if (!isLetIn && (await isTried(tx, tenantId))) return false;
    const given = await readGivenUp(tx, { tenantId, now: now() }, isLetIn ? most : 1);
    for (const { case_id } of given)
      await planMessages(tx, { tenantId, subject: 'case', subjectId: case_id, now: now(), newId }, [{ kind: 'card' }]);
    return given.length > 0;
  });

const isBotLetIn = async (tx: Tx, tenantId: string): Promise<boolean> => {
  const row = await tx
    .selectFrom('service_states')
    .select('state')
    .where('tenant_id', '=', tenantId)
    .where('service', '=', 'bot-in-team')
    .executeTakeFirst();
  return row === undefined || row.state === 'works';
};

/** Whether a failed card has a retry soon: it tests the channel as well. */
const isTried = async (tx: Tx, tenantId: string): Promise<boolean> => {
  const row = await tx
    .selectFrom('outbox')
    .select('outbox_id')
    .where('tenant_id', '=', tenantId)
    .where('kind', '=', 'card')
    .where('state', '=', 'open')
    .where('attempts', '>', 0)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
};

type At = { readonly tenantId: string; readonly now: Date };

/** Open cases without a card, the most urgent first; else cases whose card is out of date. */
const readGivenUp = async (tx: Tx, at: At, limit: number) => {
  const missing = await openWithoutCard(tx, at.tenantId)
    .where(isNotPlanned(at, 'b.case_id'))
    .orderBy('b.due_at')
    .limit(limit)
    .execute();
  return missing.length > 0 ? missing : await readStale(tx, at, limit);
};

const readStale = (tx: Tx, at: At, limit: number) =>
  tx
    .selectFrom('outbox as given')
    .innerJoin('cards as k', (join) =>
      join.onRef('k.tenant_id', '=', 'given.tenant_id').onRef('k.subject_id', '=', 'given.subject_id'),
    )
    .innerJoin('conversations as c', (join) =>
      join.onRef('c.tenant_id', '=', 'k.tenant_id').onRef('c.conversation_id', '=', 'k.conversation_id'),
    )
    .select('k.subject_id as case_id')
    .distinct()
    .where('given.tenant_id', '=', at.tenantId)
    .where('given.kind', '=', 'card')
    .where('k.subject', '=', 'case')
    .where('given.state', '=', 'given-up')
    .where('c.removed_at', 'is', null)
    .where(isNotPlanned(at, 'k.subject_id'))
    .limit(limit)
    .execute();

/** The card's update as time runs is planned hours ahead, and is no retry. Milliseconds. */
const soon = 3_600_000;

const isNotPlanned = ({ tenantId, now }: At, subject: string) => sql<boolean>`
  not exists (
    select from outbox as o where o.tenant_id = ${tenantId} and o.subject_id = ${sql.ref(subject)}
      and o.kind = 'card' and o.state = 'open' and o.due <= ${new Date(now.getTime() + soon)})`;
