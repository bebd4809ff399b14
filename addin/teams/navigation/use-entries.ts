import { useLocation } from 'react-router';
import type { Me } from '../../me.ts';
import * as frame from '../../texts/frame.ts';
import { useTexts } from '../../texts/language.ts';
import { type Place, type PlaceName, placeAt, placesOf } from '../places.ts';
import { usePlaceTitle } from '../use-place-title.ts';
import { type Count, type Counts, isRed, shownCount } from './count.ts';
import { type Icons, iconsOf } from './place-icons.tsx';

/** One line of the navigation, ready to be shown. `within`: the lines it folds out to. */
export type Entry = {
  readonly name: PlaceName;
  readonly to: string;
  readonly title: string;
  readonly icons: Icons;
  readonly foot: boolean;
  readonly here: boolean;
  /** Of a group: its own page is shown, and not one of those within. */
  readonly isAt?: boolean;
  readonly count: Count | undefined;
  readonly within: readonly Entry[];
};

/** What waits at a place in words; empty where nothing waits. */
export const useCountWords = () => {
  const t = useTexts(frame);
  return (count: Count | undefined): string => {
    if (!count) return '';
    if (count.sort === 'trouble') return t.trouble;
    const number = shownCount(count);
    return number && t[count.sort](number);
  };
};

/** The lines of a person's navigation. A group of one line is shown as that line. */
export const useEntries = (me: Me, counts: Counts): readonly Entry[] => {
  const titleOf = usePlaceTitle();
  const here = placeAt(useLocation().pathname);
  const entryOf = (place: Place): Entry => ({
    name: place.name,
    to: place.to,
    title: titleOf(place),
    icons: iconsOf(place),
    foot: place.foot ?? false,
    here: place.name === here,
    count: counts[place.name],
    within: [],
  });
  return folded(placesOf(me), entryOf);
};

/** Lines that belong to one subject under the line of their own list. */
export const folded = (places: readonly Place[], entryOf: (place: Place) => Entry): readonly Entry[] => {
  const shown: Entry[] = [];
  for (const place of places) {
    const within = places.filter((one) => one.within === place.name);
    const head = places.find(({ name }) => name === place.within);
    if (within.length > 0) shown.push(groupOf(entryOf(place), within.map(entryOf)));
    else if (!head) shown.push(entryOf(place));
  }
  return shown;
};

const groupOf = (head: Entry, within: readonly Entry[]): Entry => ({
  ...head,
  isAt: head.here,
  here: head.here || within.some(({ here }) => here),
  count: within.find(({ count }) => isRed(count))?.count,
  within,
});
