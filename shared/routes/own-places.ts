/** The places of what is no case, which a person has only where something is to be done there. A new one is one line here. */
export const ownPlaces = ['reviews'] as const;
export type OwnPlaceName = (typeof ownPlaces)[number];

/** The same for each of them. */
export const ofOwnPlaces = <T>(one: T) => byName(ownPlaces.map((name) => [name, one]));

/** What is answered for each of them. */
export const askOwnPlaces = async <T>(ask: (name: OwnPlaceName) => Promise<T>) =>
  byName(await Promise.all(ownPlaces.map(async (name): Promise<[OwnPlaceName, T]> => [name, await ask(name)])));

// Each name is in it, which TypeScript does not see of a list.
const byName = <T>(all: readonly [OwnPlaceName, T][]) => Object.fromEntries(all) as Readonly<Record<OwnPlaceName, T>>;
