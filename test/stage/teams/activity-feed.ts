import type { ActivityNotification } from '../graph/told.ts';
import type { Messages } from './messages.ts';

const activityFeed = 'activity-feed';

/** Puts a notification into the person's feed; a later one of the same chain takes the place of the earlier. */
export function putInFeed(
  messages: Messages,
  { tenantId, personId, text, previewText, link, chainId }: ActivityNotification,
): void {
  const shown = [text, previewText].filter((words) => words !== '').join('\n');
  const earlier =
    chainId === undefined
      ? undefined
      : messages
          .all()
          .find(({ conversation, to, chain }) => conversation === activityFeed && to === personId && chain === chainId);
  if (earlier) {
    messages.change(earlier, { text: shown, card: null });
    return;
  }
  messages.add({
    tenantId,
    conversation: activityFeed,
    thread: undefined,
    to: personId,
    from: 'bot',
    text: shown,
    card: null,
    link,
    chain: chainId,
  });
}
