import type { Recipient } from '#shared/breaches/mail.ts';

/**
 * Whether an address is of the municipality, by its domain and the municipality's own domains. Unknown when there is no
 * address (a distribution list without one) or the domains are not known yet: never guessed.
 */
export const placementOf = (address: string, insideDomains: readonly string[]): Recipient['placement'] => {
  const domain = /@([^@\s]+)$/.exec(address)?.[1]?.toLowerCase();
  if (!domain || insideDomains.length === 0) return 'unknown';
  return insideDomains.some((inside) => domain === inside.toLowerCase() || domain.endsWith(`.${inside.toLowerCase()}`))
    ? 'inside'
    : 'outside';
};
