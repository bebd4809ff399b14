import type { PlaceName } from '../places.ts';

/** What waits at a place: red for urgent cases, for answers owed and for what is new to a manager, grey for open ones, or only a dot. */
export type Count =
  | { readonly sort: 'urgent' | 'asks' | 'unseen' | 'open'; readonly number: number }
  | { readonly sort: 'trouble' };
export type Counts = Partial<Record<PlaceName, Count>>;

const most = 99;

/** A count as it is shown: "99+" beyond 99, nothing for none. */
export const shownCount = (count: Count | undefined): string => {
  if (!count || count.sort === 'trouble' || count.number === 0) return '';
  return count.number > most ? `${most}+` : String(count.number);
};

/** Whether something is urgent. */
export const isRed = (count: Count | undefined): boolean => {
  if (!count) return false;
  return count.sort === 'trouble' || (count.sort !== 'open' && count.number > 0);
};
