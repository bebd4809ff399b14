/** Words that stay in one line where a date or a time would read badly in two. */
export const unbroken = (words: string): string => words.replaceAll(' ', '\u00a0');
