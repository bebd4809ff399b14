import type { Group } from '../municipality/group.ts';
import type { Tenant } from '../municipality/municipality.ts';
import type { Person } from '../municipality/person.ts';
import type { Writer } from './history.ts';
import { putLink } from './links.ts';
import { readRule } from './membership-rule.ts';

/** Whoever processes the rules of dynamic groups. */
const processor: Writer = { kind: 'app', objectId: 'dynamic-membership', name: 'Microsoft Azure AD Group Membership' };

/** Puts into a dynamic group whom its rule names and takes out all others, unless the rule is paused. */
export const followRules = (tenant: Tenant, group: Group, at: number): void => {
  for (const person of tenant.people.values()) follow(tenant, group, person, at);
};

/** The same for one person whose properties have changed. */
export const followRulesFor = (tenant: Tenant, person: Person, at: number): void => {
  for (const group of tenant.groups.values()) follow(tenant, group, person, at);
};

const follow = (tenant: Tenant, group: Group, person: Person, at: number): void => {
  if (group.kind !== 'dynamic' || group.rulePaused || group.membershipRule === undefined) return;
  const matches = readRule(group.membershipRule);
  if (!matches) return;
  const link = { list: 'members', group: group.id, object: person.id, holds: matches(person) } as const;
  putLink(tenant, link, { at, by: processor, settled: true });
};
