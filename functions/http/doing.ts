import { type RouteName, routes } from '#shared/routes/all.ts';
import { changes } from '#shared/routes/route.ts';
import type { Doing } from '../texts/database-away.ts';

/** What the caller was doing, for the message that the database does not answer. */
export const doingOf = (name: RouteName | 'botMessages'): Doing => {
  if (name === 'registerBreach') return 'reporting';
  return name === 'botMessages' || changes(routes[name]) ? 'changing' : 'reading';
};
