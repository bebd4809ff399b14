import type { Message } from '../teams/messages.ts';

/** A message as GET /stage/teams promises it. */
export function shownMessage({ id, conversation, thread, to, text, card, sentAt, updatedAt, revisions }: Message) {
  const place = thread ? `${conversation};messageid=${thread}` : conversation;
  return { id, conversation: place, to, text, card, sentAt, updatedAt, revisions };
}
