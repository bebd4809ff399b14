import { within } from './microsoft/within.ts';

/** What was to be opened is not there (yet); `cause` says why. The next use tries again. */
export class NotOpen extends Error {
  constructor(cause: unknown) {
    super(`not open: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'NotOpen';
  }
}

export type OnFirstUse<T> = {
  /** Opens it, or waits for the opening under way, as long as that takes. Fails as the opening does. */
  readonly opened: () => Promise<T>;
  /** The same, bounded in time. @throws NotOpen */
  readonly open: () => Promise<T>;
  /** The opening under way or done; undefined where nobody has asked since the last failure. */
  readonly begun: () => Promise<T> | undefined;
  /** What was opened is of no more use: the next to ask begins anew. */
  readonly forget: () => void;
};

/**
 * Opens something when it is first asked for, once for all who ask meanwhile; after a failure the next to ask begins anew.
 * @param timeoutMs how long `open` waits. Milliseconds
 */
export const onFirstUse = <T>(open: () => Promise<T>, timeoutMs: number): OnFirstUse<T> => {
  let opening: Promise<T> | undefined;
  const opened = (): Promise<T> => {
    opening ??= open().catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
  return {
    opened,
    open: () =>
      within(timeoutMs, opened).catch((error: unknown) => {
        throw new NotOpen(error);
      }),
    begun: () => opening,
    forget: () => {
      opening = undefined;
    },
  };
};
