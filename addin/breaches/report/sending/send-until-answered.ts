import { CallFailed } from '../../../api.ts';

/** Milliseconds until the next try; quick first, since most gaps in a network are short. */
export const pauseBefore = (attempt: number): number => Math.min(60_000, 3_000 * 2 ** attempt);

type Sending<T> = {
  /** One try; the same key every time. */
  readonly send: () => Promise<T>;
  /** Waits until it is worth trying again: the network is back, or the pause is over; `retryAfter` seconds at least. */
  readonly wait: (attempt: number, retryAfter: number | undefined) => Promise<void>;
  readonly onTrouble: (failed: CallFailed) => void;
};

/** Retries until the desk has answered. A lost connection and a busy desk are retried; any other failure is thrown. */
export const sendUntilAnswered = async <T>({ send, wait, onTrouble }: Sending<T>): Promise<T> => {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await send();
    } catch (failed) {
      if (!(failed instanceof CallFailed) || (failed.kind !== 'offline' && failed.kind !== 'busy')) throw failed;
      onTrouble(failed);
      await wait(attempt, failed.retryAfter);
    }
  }
};

/** Settles when the browser says that the network is back, the person asks for a try now, or the pause is over. */
export const networkOrPause = (attempt: number, now: EventTarget, retryAfter = 0): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      now.removeEventListener('now', done);
      resolve();
    };
    const timer = setTimeout(done, Math.max(pauseBefore(attempt), retryAfter * 1000));
    window.addEventListener('online', done);
    now.addEventListener('now', done);
  });
