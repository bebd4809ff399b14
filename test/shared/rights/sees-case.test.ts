import type { Role } from '#shared/people/roles.ts';
import { lookIsLogged, type Sight, sightOf } from '#shared/rights/sees-case.ts';

const breach = { tenantId: 'here', reporterIds: ['maja', 'leo'], managerId: 'birgit' };
const who = (personId: string, roles: Role[] = [], tenantId = 'here') => ({ tenantId, personId, roles });

test.each<[string, ReturnType<typeof who>, Sight]>([
  ['the reporter', who('maja'), 'reporter'],
  ['a colleague who reported the same', who('leo'), 'reporter'],
  ["the unit's manager", who('birgit'), 'manager'],
  ['the team', who('sofie', ['Gdpr.Team']), 'case'],
  ['the DPO', who('dorte', ['Gdpr.Dpo']), 'case'],
  ['an administrator', who('adam', ['Gdpr.Admin']), 'nothing'],
  ['a stranger', who('stranger'), 'nothing'],
  ['a reporter who is of the team', who('maja', ['Gdpr.Team']), 'case'],
  ['the team of another municipality', who('nils', ['Gdpr.Team'], 'there'), 'nothing'],
  ["a person of another municipality with the reporter's id", who('maja', [], 'there'), 'nothing'],
])('%s sees what the table says', (_who, caller, sight) => {
  expect(sightOf(caller, breach)).toBe(sight);
});

test('a manager who reported it sees the own report', () => {
  expect(sightOf(who('birgit'), { ...breach, reporterIds: ['birgit'] })).toBe('reporter');
});

test('no person sees a case without manager as its manager', () => {
  expect(sightOf(who('stranger'), { ...breach, managerId: null })).toBe('nothing');
});

test.each<[Sight, boolean]>([
  ['case', true],
  ['manager', true],
  ['reporter', false],
  ['nothing', false],
])('a look as %s is logged: %s', (sight, logged) => {
  expect(lookIsLogged(sight)).toBe(logged);
});
