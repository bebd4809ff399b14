import type { Journal } from '../journal.ts';

export type StageClock = {
  /** The time all parts of the stage see. */
  now(): Date;
  /** The instant at which this stage began, in its first run. */
  first: Date;
  /** Stopped at an instant, while what is due then is done. */
  hold(at: Date): void;
  /** Ticks on in real time from where it is held. */
  release(): void;
};

type Setting = { at: string; real: string };

/**
 * The stage's clock: set apart from the real one, it ticks as fast. Settings are journaled, and while the stage was
 * down its time went on; `start` counts only when it is later than that, because time never goes back.
 */
export function openStageClock(
  journal: Journal,
  start: Date | undefined,
  fallback: () => Date,
  real = () => new Date(),
): StageClock {
  const settings = journal.read('clock') as Setting[];
  const last = settings.at(-1);
  const kept = last ? Math.max(readSetting(last, real()), Date.parse(last.at)) : undefined;
  const begin = Math.max(kept ?? Number.NEGATIVE_INFINITY, start?.getTime() ?? Number.NEGATIVE_INFINITY);
  let base = { at: Number.isFinite(begin) ? begin : fallback().getTime(), real: real().getTime() };
  let held: number | undefined;
  const write = () => {
    journal.append('clock', {
      at: new Date(base.at).toISOString(),
      real: new Date(base.real).toISOString(),
    } satisfies Setting);
  };
  write();
  return {
    // The real clock may be set back under us; ours is not.
    now: () => new Date(held ?? base.at + Math.max(0, real().getTime() - base.real)),
    first: new Date(settings[0]?.at ?? base.at),
    hold: (at) => {
      held = at.getTime();
      base = { at: held, real: real().getTime() };
      write();
    },
    release: () => {
      if (held !== undefined) base = { at: held, real: real().getTime() };
      held = undefined;
    },
  };
}

function readSetting({ at, real }: Setting, now: Date): number {
  return Date.parse(at) + (now.getTime() - Date.parse(real));
}
