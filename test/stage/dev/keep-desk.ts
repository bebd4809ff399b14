import type { RunningDesk } from './start-desk.ts';

/** What became of a start: up, not up and why, or overtaken by the next one. */
export type Outcome =
  | { readonly is: 'up' }
  | { readonly is: 'down'; readonly why: string }
  | { readonly is: 'overtaken' };

export type KeptDesk = {
  /** What became of the first start. */
  readonly begun: Promise<Outcome>;
  /** Where the desk listens, as soon as it does; while it starts anew one waits. Undefined where it does not start. */
  readonly address: () => Promise<string | undefined>;
  /** Where it listens at this moment, if it does. */
  readonly addressNow: () => string | undefined;
  /** Ends it and starts it anew. */
  readonly restart: () => Promise<Outcome>;
  readonly close: () => Promise<void>;
};

/**
 * Keeps one desk running over as many lives as are wanted, never two at a time: they have one data folder.
 * @param fell told why, in words, when it ended by itself after it was up
 */
export const keepDesk = (start: () => RunningDesk, fell: (why: string) => void): KeptDesk => {
  let now: string | undefined;
  let life = 0;
  const begin = (): RunningDesk => {
    const mine = life;
    const desk = start();
    void desk.opened.then((address) => {
      if (mine === life) now = address;
    });
    void desk.ready.then(async (failed) => {
      const why = await desk.ended;
      if (mine !== life) return;
      now = undefined;
      if (failed === undefined) fell(why);
    });
    return desk;
  };
  let current = Promise.resolve(begin());
  const outcome = async (desk: RunningDesk, mine: number): Promise<Outcome> => {
    const why = await desk.ready;
    if (mine !== life) return { is: 'overtaken' };
    return why === undefined ? { is: 'up' } : { is: 'down', why };
  };
  const endLife = (): Promise<RunningDesk> => {
    life += 1;
    now = undefined;
    return current.then(async (desk) => {
      await desk.end();
      return desk;
    });
  };
  return {
    begun: current.then((desk) => outcome(desk, 0)),
    address: async () => {
      for (;;) {
        const asked = life;
        await (await current).opened;
        if (asked === life) return now;
      }
    },
    addressNow: () => now,
    restart: async () => {
      const ended = endLife();
      const mine = life;
      current = ended.then(begin);
      return outcome(await current, mine);
    },
    close: async () => void (await endLife()),
  };
};
