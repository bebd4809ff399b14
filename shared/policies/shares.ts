/** Of fewer people nothing is said: one could be known by it. */
export const fewest = 5;
