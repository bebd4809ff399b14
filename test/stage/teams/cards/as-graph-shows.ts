import type { ChannelMessage } from '../../graph/told.ts';
import type { Message } from '../messages.ts';

/** A channel's message as Graph is to show it: a card is an attachment that the body refers to. */
export function asGraphShows(
  { id, thread, sentAt, updatedAt, deletedAt, from, text, card }: Message,
  form: 'own-form' | 'as-posted' = 'as-posted',
): ChannelMessage {
  const attachment = `card-${id}`;
  return {
    id,
    ...(thread && { replyToId: thread }),
    createdDateTime: sentAt,
    ...(updatedAt && { lastModifiedDateTime: updatedAt }),
    ...(deletedAt && { deletedDateTime: deletedAt }),
    from: from === 'bot' ? { kind: 'bot', name: 'GDPR-vagten' } : { kind: 'person', personId: from },
    contentType: card ? 'html' : 'text',
    content: card ? `<attachment id="${attachment}"></attachment>` : (text ?? ''),
    attachments: card
      ? [
          {
            id: attachment,
            contentType: 'application/vnd.microsoft.card.adaptive',
            content: JSON.stringify(form === 'own-form' ? inOwnForm(card) : card),
          },
        ]
      : [],
  };
}

/** A card as Teams keeps it: what is not needed to draw it is gone, and its members come in an order of their own. */
function inOwnForm(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOwnForm);
  if (typeof value !== 'object' || value === null) return value;
  const isInput = String(Reflect.get(value, 'type')).startsWith('Input.');
  const kept = Object.entries(value).filter(([name]) => name !== '$schema' && (name !== 'id' || isInput));
  return Object.fromEntries(
    kept.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([name, inner]) => [name, inOwnForm(inner)]),
  );
}
