/** One look at whether the membership is still there after it was removed. */
export type Reading = { readonly at: Date; readonly isThere: boolean };

/**
 * How far a removal has come.
 * `reading`: not yet seen gone often enough. `gone`: seen gone, to be looked at once more the next day. `confirmed`: gone
 * the next day as well. `waiting`: the directory still does not agree after an hour. `stuck`: nor after seven days.
 */
export type ReadBack = {
  readonly state: 'reading' | 'gone' | 'confirmed' | 'waiting' | 'stuck';
  /** When to read next; undefined where the end is reached. */
  readonly next: Date | undefined;
};

const second = 1000;
const hour = 3_600 * second;
const day = 24 * hour;

const first = 30 * second;
const between = 45 * second;
/** So many readings must agree, the first and last so far apart. */
const agreeing = 3;
const spread = 2 * 60 * second;
const waitsAfter = hour;
const stuckAfter = 7 * day;

/**
 * What the readings after a removal prove, and when the next is due. Graph answers an application from replicas that catch
 * up at different times (Microsoft Entra architecture, "Directory consistency"): a member may be gone, back and gone again,
 * so one reading proves nothing. Three in a row over two minutes count, and one more the day after.
 * @param removedAt instant of the answer to the removal
 * @param readings in the order they were made
 */
export const readBack = (removedAt: Date, readings: readonly Reading[]): ReadBack => {
  const last = readings.at(-1);
  if (!last) return { state: 'reading', next: later(removedAt, first) };
  const run = gone(readings);
  const begun = run[0];
  if (!begun || run.length < agreeing || spanOf(run) < spread) return unsettled(removedAt, last, begun !== undefined);
  const settled = settledAt(run);
  return last.at.getTime() - settled.getTime() >= day
    ? { state: 'confirmed', next: undefined }
    : { state: 'gone', next: later(settled, day) };
};

const unsettled = (removedAt: Date, last: Reading, isGone: boolean): ReadBack => {
  const since = last.at.getTime() - removedAt.getTime();
  if (since >= stuckAfter) return { state: 'stuck', next: later(last.at, isGone ? between : day) };
  if (since >= waitsAfter) return { state: 'waiting', next: later(last.at, isGone ? between : hour) };
  return { state: 'reading', next: later(last.at, between) };
};

/** The readings since the member was last seen. */
const gone = (readings: readonly Reading[]): readonly Reading[] =>
  readings.slice(readings.findLastIndex(({ isThere }) => isThere) + 1);

const spanOf = (run: readonly Reading[]): number => (run.at(-1)?.at.getTime() ?? 0) - (run[0]?.at.getTime() ?? 0);

/** The first reading with which enough agreed, long enough. */
const settledAt = (run: readonly Reading[]): Date => {
  const begun = run[0]?.at.getTime() ?? 0;
  const enough = run.find(({ at }, place) => place + 1 >= agreeing && at.getTime() - begun >= spread);
  return enough?.at ?? new Date(begun);
};

const later = (at: Date, milliseconds: number): Date => new Date(at.getTime() + milliseconds);
