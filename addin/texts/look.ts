/** The small shapes every page is made of: times, people, fields for dates, what is loading, and what was just done. */
export const da = {
  toasts: { undo: 'Fortryd', tryAgain: 'Prøv igen', close: 'Luk beskeden' },
};

export const en: typeof da = {
  toasts: { undo: 'Undo', tryAgain: 'Try again', close: 'Close the message' },
};
