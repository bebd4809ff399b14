import { CallFailed } from '../../../api.ts';
import type { Kept } from '../../../look/frame/KeptLine.tsx';

/** What is typed in a form, by field: only what differs from what the form began with. */
export type Typed = Readonly<Record<string, string | string[]>>;

/** Milliseconds from a keystroke to its keeping, and from a failed try to the next. */
export const keptEvery = 2_000;
const triedAgainAfter = 10_000;

/**
 * Keeps what is typed at the desk: the newest after 2 seconds, one request at a time, and again until it is kept or refused;
 * then not before something else is typed. While the form is being sent nothing is kept: a request under way is broken off, and
 * made again only where the sending failed.
 * @param put keeps it and answers when; nothing typed: nothing is kept any more
 * @param tell hears what became of each try
 */
export const draftKeeper = (
  put: (typed: Typed, signal: AbortSignal) => Promise<Date | undefined>,
  tell: (kept: Kept | undefined) => void,
) => {
  let waiting: Typed | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay = new AbortController();
  let sending: PromiseWithResolvers<void> | undefined;
  let pending = 0;
  let over = false;
  let left = false;
  let last = Promise.resolve(true);

  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const later = (wait: number) => {
    if (!sending) timer ??= setTimeout(() => void flush(), wait);
  };
  const send = async (typed: Typed): Promise<boolean> => {
    underWay = new AbortController();
    const { signal } = underWay;
    try {
      const at = await put(typed, signal);
      if (!signal.aborted) tell(at && { kind: 'kept', at });
      return true;
    } catch (failed) {
      const refused = isRefused(failed) ? failed : undefined;
      if (!signal.aborted) tell(refused ? { kind: 'refused', failed: refused } : { kind: 'not-kept' });
      if (over) return false;
      waiting ??= typed;
      if (!left && !refused) later(triedAgainAfter);
      return false;
    }
  };
  const next = async (kept: boolean): Promise<boolean> => {
    await sending?.promise;
    if (!waiting) return kept;
    const typed = waiting;
    waiting = undefined;
    return send(typed);
  };
  /** Sends what waits at once. @returns whether the desk has everything that was typed */
  const flush = (): Promise<boolean> => {
    stop();
    pending += 1;
    last = last.then(next).finally(() => {
      pending -= 1;
    });
    return last;
  };
  /** Nothing is kept from here on. */
  const end = () => {
    over = true;
    stop();
    underWay.abort();
    waiting = undefined;
    sending?.resolve();
  };
  return {
    typed: (typed: Typed): void => {
      if (over) return;
      left = false;
      waiting = typed;
      later(keptEvery);
    },
    flush,
    /** What was typed last came from the desk. */
    restored: (): void => {
      stop();
      waiting = undefined;
    },
    /** Whether the desk has everything that was typed. */
    hasAll: (): boolean => waiting === undefined && pending === 0,
    /** The page of the form is left: what waits is tried once more. */
    leave: (): void => {
      left = true;
      if (waiting) void flush();
    },
    /** The window may go: what waits goes out now, in place of what is under way. */
    leaveWindow: (): void => {
      if (waiting) underWay.abort();
      void flush();
    },
    /** It was thrown away. @returns whether the desk has, too */
    discard: (): Promise<boolean> => {
      end();
      waiting = {};
      return flush();
    },
    /** It is being sent; what comes of it is said by `sent` or `notSent`. */
    sending: (): void => {
      sending ??= Promise.withResolvers();
      stop();
      underWay.abort();
    },
    /** It was sent, and the desk refuses what of it comes late. */
    sent: end,
    notSent: (): void => {
      sending?.resolve();
      sending = undefined;
      if (waiting) later(keptEvery);
    },
  };
};

/** The same would be refused again. */
const isRefused = (failed: unknown): failed is CallFailed =>
  failed instanceof CallFailed && !failed.maybeDone && failed.kind !== 'signed-out';
