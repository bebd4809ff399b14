import type { QueueRow } from '#shared/breaches/views.ts';

/** What the table and the cards are given alike. `onTake` is missing for whoever may only look. */
export type QueueShown = {
  readonly rows: readonly QueueRow[];
  /** The case being taken right now. */
  readonly taking: string | undefined;
  readonly onTake: ((row: QueueRow) => void) | undefined;
};
