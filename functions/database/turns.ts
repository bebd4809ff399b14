/** Who wants a connection: requests, whose callers wait, or deliveries. */
export type Share = 'requests' | 'deliveries';

export type Turns = {
  /** Settles when it is this share's turn; what it gives must be called when the turn is over. */
  readonly take: (share: Share) => Promise<() => void>;
};

type Waiting = { readonly begin: () => void };

const other: Readonly<Record<Share, Share>> = { requests: 'deliveries', deliveries: 'requests' };

/**
 * So many turns at a time. When both shares wait they alternate, however many wait in each: a flood of reports must not
 * hold up the messages to the team, nor a flood of messages hold up a request.
 * @param most turns at a time
 * @param timeoutMs how long a caller waits for a turn. Milliseconds
 */
export const makeTurns = (most: number, timeoutMs: number): Turns => {
  const waiting: Readonly<Record<Share, Waiting[]>> = { requests: [], deliveries: [] };
  let free = most;
  let next: Share = 'deliveries';

  const over = () => {
    const share = waiting[next].length > 0 ? next : other[next];
    const first = waiting[share].shift();
    if (!first) {
      free += 1;
      return;
    }
    next = other[share];
    first.begin();
  };
  const turn = () => {
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      over();
    };
  };
  const wait = (share: Share): Promise<() => void> =>
    new Promise((resolve, reject) => {
      const one: Waiting = {
        begin: () => {
          clearTimeout(timer);
          resolve(turn());
        },
      };
      const timer = setTimeout(() => {
        waiting[share].splice(waiting[share].indexOf(one), 1);
        // The message of `pg` for the same timeout, so that both are handled alike.
        reject(new Error('timeout exceeded when trying to connect'));
      }, timeoutMs);
      waiting[share].push(one);
    });
  return {
    take: async (share) => {
      if (free === 0) return wait(share);
      free -= 1;
      return turn();
    },
  };
};
