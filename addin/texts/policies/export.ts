/** The file of who has confirmed what. */
export const da = { save: 'Hent som Excel', file: 'laest-og-bekraeftet' };

export const en: typeof da = { save: 'Save as Excel', file: 'read-and-confirmed' };
