import type { Reading, ReadingSet } from './reading.ts';

type Followed = Pick<Reading, 'next_link' | 'marked_link' | 'pages'>;

/** Whether a link leads where the reading has been: groups by their changes once went in circles (microsoft-graph-docs issue 4263). */
export const isRoundabout = ({ next_link, marked_link }: Followed, next: string): boolean =>
  next === next_link || next === marked_link;

/** Marks a link at ever longer distances, so that one is met again whatever the length of the circle (R. P. Brent, 1980). */
export const markOf = ({ pages }: Followed, next: string): ReadingSet =>
  isPowerOfTwo(pages + 1) ? { marked_link: next } : {};

const isPowerOfTwo = (number: number): boolean => (number & (number - 1)) === 0;
