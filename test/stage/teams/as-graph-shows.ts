import type { ChannelMessage } from '../graph/told.ts';
import type { Message } from './messages.ts';

/** A channel's message as Graph is to show it: a card is an attachment that the body refers to. */
export function asGraphShows({ id, thread, sentAt, updatedAt, deletedAt, from, text, card }: Message): ChannelMessage {
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
      ? [{ id: attachment, contentType: 'application/vnd.microsoft.card.adaptive', content: JSON.stringify(card) }]
      : [],
  };
}
