import { Trouble } from '../microsoft/trouble.ts';
import { bearsKey, ledgerKey } from '../teams/cards/ledger-key.ts';
import type { DeskChannel } from '../teams/channel.ts';
import type { Claimed } from './claim.ts';
import type { Senders } from './delivery.ts';

/** After so many tries a message is sent without having looked: better twice than never. */
const patientTries = 8;

/**
 * Looks in the channel for a message that an earlier try may have sent; its id, or undefined. While Graph does not answer
 * the whole delivery waits, for a while; where the look is not allowed at all, nothing can be found.
 * @param since no try was made before it; however much was written after it is looked through
 */
export const lookFirst = async (
  parts: Senders,
  row: Claimed,
  { tenantId, groupId, conversationId }: DeskChannel,
  { key, under, since }: { readonly key: string; readonly under?: string; readonly since: Date },
): Promise<string | undefined> => {
  if (groupId === null) return undefined;
  const place = { groupId, channelId: conversationId, since, ...(under === undefined ? {} : { under }) };
  try {
    const messages = await parts.graph.channelMessages(tenantId, place);
    return messages.find(({ cards }) => cards.some((card) => bearsKey(card, ledgerKey(key))))?.id;
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    if (error.permanent || row.attempts > patientTries) return undefined;
    throw new Trouble(
      { part: 'channel', code: error.code, uncertain: true, retryAfter: error.retryAfter },
      { cause: error },
    );
  }
};
