import type { Planned } from '../../outbox/messages.ts';

/** How long the messages of a move that can be undone wait: twice as long as its toast is shown. Milliseconds. */
export const undoable = 10_000;

/** The messages of a move that can be undone, due when it no longer can. */
export const whenDone = (news: readonly Planned[], now: Date): readonly Planned[] =>
  news.map((one) => ({ ...one, due: new Date(now.getTime() + undoable) }));
