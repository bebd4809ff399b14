import { type Role, roles } from '#shared/people/roles.ts';
import { mayCall } from '#shared/rights/may-call.ts';
import { type Audience, audiences } from '#shared/routes/route.ts';

const table: Record<Audience, { readonly employee: boolean } & Record<Role, boolean>> = {
  public: { employee: true, 'Gdpr.Team': true, 'Gdpr.Dpo': true, 'Gdpr.Admin': true },
  employee: { employee: true, 'Gdpr.Team': true, 'Gdpr.Dpo': true, 'Gdpr.Admin': true },
  team: { employee: false, 'Gdpr.Team': true, 'Gdpr.Dpo': false, 'Gdpr.Admin': false },
  'team-or-dpo': { employee: false, 'Gdpr.Team': true, 'Gdpr.Dpo': true, 'Gdpr.Admin': false },
  'team-or-admin': { employee: false, 'Gdpr.Team': true, 'Gdpr.Dpo': false, 'Gdpr.Admin': true },
  admin: { employee: false, 'Gdpr.Team': false, 'Gdpr.Dpo': false, 'Gdpr.Admin': true },
  desk: { employee: false, 'Gdpr.Team': true, 'Gdpr.Dpo': true, 'Gdpr.Admin': true },
};

test.each(audiences)('what is for %s may be called by those of the table', (audience) => {
  const byRole = Object.fromEntries(roles.map((role) => [role, mayCall(audience, { roles: [role] })]));
  expect({ employee: mayCall(audience, { roles: [] }), ...byRole }).toEqual(table[audience]);
});

test('who has two roles may what either may', () => {
  expect(mayCall('admin', { roles: ['Gdpr.Team', 'Gdpr.Admin'] })).toBe(true);
});
