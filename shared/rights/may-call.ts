import type { Caller } from '../people/caller.ts';
import type { Role } from '../people/roles.ts';
import type { Audience } from '../routes/route.ts';

const rolesOf: Readonly<Record<Audience, readonly Role[] | 'everybody'>> = {
  anybody: 'everybody',
  employee: 'everybody',
  team: ['Gdpr.Team'],
  'team-or-dpo': ['Gdpr.Team', 'Gdpr.Dpo'],
  admin: ['Gdpr.Admin'],
  desk: ['Gdpr.Team', 'Gdpr.Dpo', 'Gdpr.Admin'],
};

/** Whether somebody signed in may call a route for this audience at all. */
export const mayCall = (audience: Audience, caller: Pick<Caller, 'roles'>): boolean => {
  const allowed = rolesOf[audience];
  return allowed === 'everybody' || caller.roles.some((role) => allowed.includes(role));
};
