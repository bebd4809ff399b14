import { ranOut } from '#shared/deadlines/ran-out.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** While more than a day is left the card is changed every six hours, then every hour. */
const stepOf = (left: number): number => (left > day ? 6 * hour : hour);

/** The time on a card: whole hours that are left at most until the card is next changed; 0 when it has run out. */
export const hoursOnCard = (deadline: Date, now: Date): number => {
  const left = deadline.getTime() - now.getTime();
  return ranOut(deadline, now) ? 0 : (Math.ceil(left / stepOf(left)) * stepOf(left)) / hour;
};

/** When the card's time must be updated next; undefined once it has run out. */
export const cardChangesAt = (deadline: Date, now: Date): Date | undefined => {
  if (ranOut(deadline, now)) return undefined;
  const left = deadline.getTime() - now.getTime();
  const step = stepOf(left);
  return new Date(deadline.getTime() - (Math.ceil(left / step) - 1) * step);
};
