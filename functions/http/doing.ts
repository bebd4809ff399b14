import { type RouteName, routes } from '#shared/routes/all.ts';
import type { Doing } from '../texts/database-away.ts';

/** What a person was doing who is told that the database does not answer. */
export const doingOf = (name: RouteName | 'botMessages'): Doing => {
  if (name === 'registerBreach') return 'reporting';
  return name !== 'botMessages' && routes[name].method === 'GET' ? 'reading' : 'changing';
};
