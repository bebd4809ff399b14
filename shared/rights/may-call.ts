import type { Caller } from '../people/caller.ts';
import type { Role } from '../people/roles.ts';
import type { Audience } from '../routes/route.ts';

const rolesOf: Readonly<Record<Audience, readonly Role[] | 'all'>> = {
  public: 'all',
  employee: 'all',
  team: ['Gdpr.Team'],
  'team-or-dpo': ['Gdpr.Team', 'Gdpr.Dpo'],
  'team-or-admin': ['Gdpr.Team', 'Gdpr.Admin'],
  admin: ['Gdpr.Admin'],
  desk: ['Gdpr.Team', 'Gdpr.Dpo', 'Gdpr.Admin'],
};

/** Whether a signed-in caller may call a route for this audience at all. */
export const mayCall = (audience: Audience, caller: Pick<Caller, 'roles'>): boolean => {
  const allowed = rolesOf[audience];
  return allowed === 'all' || caller.roles.some((role) => allowed.includes(role));
};
