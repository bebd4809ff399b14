import type { Core } from '../database/core.ts';
import { inTenant } from '../database/transaction.ts';
import { readOn } from '../directory/mirror/read-on.ts';
import { fetchAhead } from '../graph/directory/fetch-ahead.ts';
import { Trouble } from '../microsoft/trouble.ts';
import type { tenantMessages } from '../outbox/messages.ts';
import type { DeliverIn } from './delivery.ts';

/** As long as one delivery reads, well within the lease of its row. Milliseconds. */
const atATime = 20_000;
/** How long Graph is left alone where it does not say. Seconds. */
const pause = 5;

/**
 * Reads the directory for some seconds, and goes on in the next delivery: other messages come between. A trouble after some
 * pages is waited for as Graph asks and not as one that comes again and again: a long reading meets many.
 */
export const deliverReadDirectory: DeliverIn<typeof tenantMessages, 'read-directory'> = async ({ parts, row }) => {
  const until = new Date(parts.now().getTime() + atATime);
  const before = await placeOf(parts, row.tenantId);
  try {
    const directory = fetchAhead(parts.graph.directory);
    const isDone = await readOn({ ...parts, directory }, row.tenantId, until);
    return { end: 'done', ...(isDone ? {} : { plan: [{ kind: 'read-directory' }] }) };
  } catch (error) {
    if (!(error instanceof Trouble) || error.permanent || (await placeOf(parts, row.tenantId)) === before) throw error;
    const due = new Date(parts.now().getTime() + 1000 * (error.retryAfter ?? pause));
    return { end: 'done', plan: [{ kind: 'read-directory', due }] };
  }
};

/** Where the reading is, to tell whether it goes on. */
const placeOf = ({ db }: Pick<Core, 'db'>, tenantId: string): Promise<string> =>
  inTenant(db, tenantId, async (tx) => {
    const reading = await tx
      .selectFrom('directory_readings')
      .select(['round', 'phase', 'pages'])
      .where('tenant_id', '=', tenantId)
      .executeTakeFirst();
    // One that begins anew has not gone on.
    return reading && reading.phase !== 'rest' ? `${reading.round} ${reading.phase} ${reading.pages}` : '';
  });
