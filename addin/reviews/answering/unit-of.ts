import type { Line } from './answer-keeper.ts';

/** The unit of more than half of the people that lines are about; undefined where there is none. */
export const unitOf = (lines: readonly Line[]): string | undefined => {
  const units = new Map(lines.map(({ memberId, facts }) => [memberId, facts.unit]));
  const [unit, people = []] =
    [...Map.groupBy(units.values(), (of) => of)].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  return unit && 2 * people.length > units.size ? unit : undefined;
};

/** What stands between a unit and what is in it, in names of groups. */
const between = /^\s*(?:[:/·–]|-\s)\s*(?=\S)/;

/** A group's name without the unit it begins with: "Center for Børn og Familie - Tandplejen" there is "Tandplejen". */
export const within = (unit: string | undefined, name: string): string => {
  if (unit === undefined || !name.startsWith(unit)) return name;
  const rest = name.slice(unit.length);
  return between.test(rest) ? rest.replace(between, '') : name;
};
