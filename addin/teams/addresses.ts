import { mineAddress } from '#shared/addresses/mine-address.ts';
import { listOfCases } from '../subject-places.ts';

// Until there were others, every case was of the first subject.
const before: readonly (readonly [RegExp, (rest: string) => string])[] = [
  [/^\/queue$/, () => listOfCases],
  [/^\/cases?\/([^/]+)$/, (number) => `${listOfCases}/${number}`],
  [/^\/reports$/, () => '/mine'],
  [/^\/reports?\/([0-9a-f-]{36})$/i, mineAddress],
  [/^\/front$/, () => '/home'],
  [/^\/report\/([a-z-]+)$/, (kind) => `/home/${kind}`],
];

/** Where an address of before leads now; undefined for one that was never given out. */
export const movedTo = (path: string): string | undefined => {
  for (const [pattern, to] of before) {
    const found = pattern.exec(path);
    if (found) return to(found[1] ?? '');
  }
  return undefined;
};

// An address of ours: up to four words or numbers, and a query. What a link asks for beyond that is not read.
const ours = /^[a-z]+(\/[\w-]+){0,3}(\?[\w=&%.~+-]*)?$/i;

/** The address a deep link asks for, those of before included; undefined for none, or one that can be none of ours. */
export const addressAsked = (asked: string | undefined): string | undefined => {
  if (!asked || !ours.test(asked)) return undefined;
  const [path = '', query] = `/${asked}`.split('?');
  const now = movedTo(path) ?? path;
  return query ? `${now}?${query}` : now;
};
