import type { Placement } from './recipient.ts';

/**
 * Whether an address is of the municipality: by its domain, which is one of the municipality's own or below one. Letters'
 * case does not matter. Unknown when there is no address (a list without one) or no domain is known: never guessed.
 */
export const placementOf = (address: string, insideDomains: readonly string[]): Placement => {
  const domain = /@([^@\s]+)$/.exec(address.trim().toLowerCase())?.[1];
  if (!domain || insideDomains.length === 0) return 'unknown';
  const isInside = (inside: string) => domain === inside || domain.endsWith(`.${inside}`);
  return insideDomains.some((inside) => isInside(inside.toLowerCase())) ? 'inside' : 'outside';
};
