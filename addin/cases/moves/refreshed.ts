import type { RouteName } from '#shared/routes/all.ts';

/** What is read again when a case has changed. */
export const refreshed: readonly RouteName[] = ['readBreach', 'listBreaches'];
