import { within } from './microsoft/within.ts';

/** It could not be opened (yet); `cause` says why. The next use tries again. */
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
  /** The opening under way or done; undefined where there was no use since the last failure. */
  readonly begun: () => Promise<T> | undefined;
  /** Discards what was opened: the next use opens again. */
  readonly forget: () => void;
};

/**
 * Opens a resource at its first use, once for all concurrent callers; after a failure the next use opens again.
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
