import { z } from 'zod';
import { faultyTokens } from '../identity/faulty-token.ts';
import { type Municipality, managerOf, rolesOf, tenantOf } from '../municipality/municipality.ts';
import type { Person } from '../municipality/person.ts';
import { traitsOf } from '../municipality/traits.ts';
import { bodyOf, personOf, type StageCall, StageRefusal } from './stage-call.ts';

const tokenBody = z.strictObject({ person: z.string(), as: z.enum(faultyTokens).optional() });

export const peopleCalls: StageCall[] = [
  {
    method: 'GET',
    path: '/stage/people',
    does: 'the people one can be, and the shared mailboxes: [{id, name, upn, mail, unit, manager, roles, signInName, tenant, title, guest, traits}]; ?all=true gives everyone of both municipalities',
    run: ({ municipality }, { query }) => {
      const everyone = [...municipality.tenants.values()].flatMap(({ people }) => [...people.values()]);
      const named = [...municipality.named.values(), ...everyone.filter(({ isSharedMailbox }) => isSharedMailbox)];
      const asked = query.get('all') === 'true' ? [...named, ...everyone] : named;
      return [...new Set(asked)].map((person) => describe(municipality, person));
    },
  },
  {
    method: 'POST',
    path: '/stage/token',
    does: `{person, as?} -> {accessToken} for /api; as makes a faulty one: ${faultyTokens.join(', ')}`,
    run: async (parts, came) => {
      const { person, as } = bodyOf(tokenBody, came);
      try {
        return { accessToken: await parts.issuer.issueUserToken(personOf(parts, person), { as }) };
      } catch (error) {
        if (error instanceof StageRefusal) throw error;
        throw new StageRefusal(400, error instanceof Error ? error.message : String(error));
      }
    },
  },
];

function describe(municipality: Municipality, person: Person) {
  return {
    id: person.id,
    name: person.displayName,
    upn: person.upn,
    mail: person.mail,
    unit: person.unit,
    manager: managerOf(municipality, person)?.id ?? null,
    roles: rolesOf(municipality, person),
    signInName: person.signInName ?? person.upn,
    tenant: tenantOf(municipality, person.tenantId).id,
    municipality: tenantOf(municipality, person.tenantId).name,
    title: person.jobTitle,
    guest: person.userType === 'Guest',
    traits: traitsOf(municipality, person),
  };
}
