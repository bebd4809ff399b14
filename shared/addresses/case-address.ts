/** The team's list of cases: that of the only subject there is. */
export const listOfCases = '/breaches';

/** The page of a breach, for the team and the DPO: by its number; by its id in links that were written before. */
export const breachAddress = (reference: string): string => `/breaches/${reference}`;

/** The page of a case of one's own. */
export const mineAddress = (reference: string): string => `/mine/${reference}`;
