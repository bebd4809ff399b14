import { useMemo, useRef, useState } from 'react';
import { type Row, stopsOf } from './rows-of.ts';

/** Where a stop is drawn; null while it is out of sight. */
export const placeOf = (stop: string): HTMLElement | null => document.querySelector(`[data-stop="${stop}"]`);
/** The stop the focus is in. */
export const stopAt = (): string | undefined =>
  document.activeElement?.closest<HTMLElement>('[data-stop]')?.dataset.stop;

export type Stops = {
  /** Moves the focus to a stop, also to one that is not drawn yet. */
  readonly go: (stop: string | undefined) => void;
  /** The one so many further on, or back. */
  readonly from: (stop: string, by: number) => string | undefined;
  /** The first behind it that fits, else the first of all. */
  readonly next: (behind: string | undefined, fits: (stop: string) => boolean) => string | undefined;
  /** After drawing: a stop that was waited for takes the focus. */
  readonly drawn: () => void;
};

/**
 * Where the arrow keys stop, in reading order.
 * @param first stops above the rows
 * @param show draws the row at an index that is out of sight
 */
export const useStops = (rows: readonly Row[], first: readonly string[], show: (index: number) => void): Stops => {
  const order = useMemo(
    () => [
      ...first.map((stop) => ({ stop, index: 0 })),
      ...rows.flatMap((row, index) => stopsOf(row).map((stop) => ({ stop, index }))),
    ],
    [rows, first],
  );
  const latest = useRef({ order, show });
  latest.current = { order, show };
  const wanted = useRef<string>(undefined);
  const [stops] = useState(() => ({
    go: (stop: string | undefined) => {
      if (stop === undefined) return;
      const place = placeOf(stop);
      wanted.current = place ? undefined : stop;
      if (place) place.focus();
      const at = latest.current.order.find((one) => one.stop === stop);
      if (!place && at) latest.current.show(at.index);
    },
    from: (stop: string, by: number) => {
      const all = latest.current.order;
      const at = all.findIndex((one) => one.stop === stop);
      return at < 0 ? undefined : all[at + by]?.stop;
    },
    next: (behind: string | undefined, fits: (stop: string) => boolean) => {
      const all = latest.current.order.map(({ stop }) => stop);
      const at = behind === undefined ? -1 : all.indexOf(behind);
      return all.slice(at + 1).find(fits) ?? all.find(fits);
    },
    drawn: () => {
      const place = wanted.current === undefined ? null : placeOf(wanted.current);
      if (!place) return;
      wanted.current = undefined;
      place.focus();
    },
  }));
  return stops;
};
