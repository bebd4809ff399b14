import { readOn } from '../directory/mirror/read-on.ts';
import { fetchAhead } from '../graph/directory/fetch-ahead.ts';
import type { tenantMessages } from '../outbox/messages.ts';
import type { DeliverIn } from './delivery.ts';

/** As long as one delivery reads, well within the lease of its row. Milliseconds. */
const atATime = 20_000;

/** Reads the directory for some seconds, and goes on in the next delivery: other messages come between. */
export const deliverReadDirectory: DeliverIn<typeof tenantMessages, 'read-directory'> = async ({ parts, row }) => {
  const until = new Date(parts.now().getTime() + atATime);
  const isDone = await readOn({ ...parts, directory: fetchAhead(parts.graph.directory) }, row.tenantId, until);
  return { end: 'done', ...(isDone ? {} : { plan: [{ kind: 'read-directory' }] }) };
};
