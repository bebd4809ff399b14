import type { Section } from './section-of.ts';

type Share = { readonly people: number; readonly lines: number };

/** Seconds, reckoned: for a line that is read with what it gives access to, and for a name whose accesses are as before. */
const [aLine, aName] = [4, 3];
/** Of the lines of a later round so many are new or stand out. */
const read = 0.1;

/** How long a reviewer will need, in whole minutes: everything is read the first time, later what has changed. */
export const reckonMinutes = ({ people, lines }: Share, isFirst: boolean): number => {
  const seconds = isFirst ? aLine * lines : aName * people + aLine * read * lines;
  return Math.max(1, Math.round(seconds / 60));
};

/** What a sheet asks: lines by section, and people among those that are unchanged. */
type Asked = Readonly<Record<Section, number>> & { readonly unchangedPeople: number };

/** How long a sheet takes once it is known what it asks, in whole minutes: lines are read, unchanged ones by name. */
export const minutesOf = ({ 'stands-out': standsOut, new: added, unchangedPeople }: Asked): number =>
  Math.max(1, Math.ceil((aLine * (standsOut + added) + aName * unchangedPeople) / 60));

/** From so many minutes on it is worth to share. */
export const muchMinutes = 9;

/** The middle one; 0 of none. */
export const medianOf = (minutes: readonly number[]): number =>
  [...minutes].sort((a, b) => a - b)[Math.floor(minutes.length / 2)] ?? 0;
