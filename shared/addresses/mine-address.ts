/** The page of a case of one's own, of whatever subject. */
export const mineAddress = (reference: string): string => `/mine/${reference}`;
