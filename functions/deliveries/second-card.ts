import { forgetLeft, isSame, noteRefused, type Place, readOwn } from '../cards/left-cards.ts';
import { isReachable } from '../cards/remove-left.ts';
import type { SubjectRef } from '../database/subject-kind.ts';
import { inTenant, type Tx } from '../database/transaction.ts';
import { Trouble } from '../microsoft/trouble.ts';
import { dropped, type Outcome } from '../outbox/outcome.ts';
import type { Delivering } from './delivery.ts';

/**
 * Deletes a card that is not the subject's own: Teams' answer to the first was lost, so it was posted again, or a case's
 * card stands in another channel now. Rows of one subject are delivered one after another, so a card that is just being
 * posted is known by now. A card that cannot be reached stays among the left cards until its channel is back.
 */
export const deliverSecondCard = async ({
  parts,
  row,
  message,
}: Delivering<'second-card'>): Promise<Outcome<never>> => {
  const { tenantId } = row;
  const found = await inTenant(parts.db, tenantId, (tx) => read(tx, row, message));
  const gone = (tx: Tx) => forgetLeft(tx, tenantId, message);
  if (found.isOwn) return { ...dropped, also: gone };
  if (found.serviceUrl === undefined) return dropped;
  const channel = { tenantId, conversationId: message.conversationId, serviceUrl: found.serviceUrl };
  try {
    await parts.teams.remove(channel, message.activityId);
  } catch (error) {
    // A channel that is closed to the bot is no alarm of its own.
    if (error instanceof Trouble && error.permanent)
      return { ...dropped, also: (tx, now) => noteRefused(tx, tenantId, message, now) };
    throw error;
  }
  const letIn = async (tx: Tx) => {
    await gone(tx);
    await noteRefused(tx, tenantId, message, null);
  };
  return { end: 'done', also: letIn };
};

const read = async (tx: Tx, of: SubjectRef, second: Place) => {
  const own = await readOwn(tx, of);
  const channel = await tx
    .selectFrom('conversations as c')
    .select('c.service_url')
    .where('c.tenant_id', '=', of.tenantId)
    .where('c.conversation_id', '=', second.conversationId)
    .where(isReachable)
    .executeTakeFirst();
  return { isOwn: own.some((one) => isSame(one, second)), serviceUrl: channel?.service_url };
};
