/** Of fewer people nothing is said: one could be known by it. */
export const fewest = 5;

/** How many are asked, and how many of them have confirmed. */
export type Share = { readonly of: number; readonly confirmed: number };

/** A unit by its name; null: people without one. */
export type UnitShare = Share & { readonly unit: string | null };

type Shares = {
  /** The units that are large enough to be shown, the one with least confirmed first. */
  readonly shown: readonly UnitShare[];
  /** The others together; null: there are none. Their numbers are null where they are too few even so. */
  readonly others: { readonly units: number; readonly share: Share | null } | null;
};

/**
 * What may be said of units: of small ones only what they are together. Where that would tell of few people, or of one unit
 * alone by what is missing from the whole, the next larger one is among them.
 */
export const sharesOf = (units: readonly UnitShare[]): Shares => {
  const rising = units.filter(({ of }) => of > 0).toSorted((a, b) => a.of - b.of);
  const isEnough = (count: number) => sumOf(rising.slice(0, count)).of >= fewest;
  let hidden = rising.filter(({ of }) => of < fewest).length;
  while (hidden > 0 && hidden < rising.length && !isEnough(hidden)) hidden += 1;
  const together = sumOf(rising.slice(0, hidden));
  return {
    shown: rising.slice(hidden).toSorted((a, b) => partOf(a) - partOf(b) || b.of - a.of),
    others: hidden > 0 ? { units: hidden, share: together.of >= fewest ? together : null } : null,
  };
};

const partOf = ({ of, confirmed }: Share): number => confirmed / of;

const sumOf = (shares: readonly Share[]): Share => ({
  of: shares.reduce((sum, { of }) => sum + of, 0),
  confirmed: shares.reduce((sum, { confirmed }) => sum + confirmed, 0),
});
