/** The team's list of breaches. */
export const breachList = '/breaches';

/** The page of a breach, for the team and the DPO: by its number; by its id in links that were written before. */
export const breachAddress = (reference: string): string => `${breachList}/${reference}`;
