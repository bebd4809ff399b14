/** The id that marks a card, so that it can be found again in the channel before it is posted a second time. */
export const ledgerKey = (id: string): string => `desk-${id}`;

/** Whether a card, as JSON text, bears that mark. */
export const bearsKey = (card: string, key: string): boolean => card.includes(`"${key}"`);
