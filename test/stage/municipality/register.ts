import type { Chance } from './chance.ts';
import { guidOf } from './ids.ts';
import { addressPart, givenNames, surnames } from './names.ts';
import type { Person } from './person.ts';

export type Populating = {
  seed: string;
  tenant: { key: 'a' | 'b'; id: string; name: string; domain: string };
  employees: number;
  now: Date;
  chance: Chance;
};

export type Draft = Partial<Person> &
  Pick<Person, 'givenName' | 'surname' | 'jobTitle' | 'unit' | 'office'> & { initials?: string | undefined };

export type Register = {
  how: Populating;
  people: Person[];
  /** Gives out id, address, employee number and last sign-in. */
  add(draft: Draft): Person;
  /** The first manager registered in a unit is its head. */
  headOf(unit: string): Person | undefined;
  anybody(): { givenName: string; surname: string };
};

export const dayMs = 86_400_000;

export const makeRegister = (how: Populating): Register => {
  const { seed, tenant, now, chance } = how;
  const people: Person[] = [];
  const heads = new Map<string, Person>();
  const addressFor = makeAddresses(tenant.domain);
  const add = (draft: Draft): Person => {
    const { initials, ...given } = draft;
    const address = draft.mail ?? draft.upn ?? addressFor(draft);
    const upn = draft.upn ?? (initials ? `${initials}@${tenant.domain}` : address);
    const lastSignIn = signedInLast(draft, how);
    const person: Person = {
      id: guidOf(seed, `${tenant.key}/person/${initials ? address : upn}`),
      tenantId: tenant.id,
      displayName: `${draft.givenName} ${draft.surname}`.trim(),
      upn,
      mail: address,
      aliases: initials ? [`${initials}@post.${tenant.domain}`] : [],
      isManager: false,
      userType: 'Member',
      accountEnabled: true,
      isSharedMailbox: false,
      hasTeams: true,
      employeeId: String(100_000 + people.length),
      companyName: tenant.name,
      createdDateTime: new Date(now.getTime() - (30 + chance.below(9000)) * dayMs).toISOString(),
      ...(lastSignIn ? { lastSignIn } : {}),
      onPremisesSynced: true,
      ...given,
    };
    people.push(person);
    if (person.isManager && !heads.has(person.unit)) heads.set(person.unit, person);
    return person;
  };
  const anybody = () => ({ givenName: chance.pick(givenNames), surname: chance.pick(surnames) });
  return { how, people, add, headOf: (unit) => heads.get(unit), anybody };
};

/** Two people of the same name get different addresses, as in any large town hall. */
const makeAddresses = (domain: string) => {
  const taken = new Map<string, number>();
  return ({ givenName, surname }: Draft): string => {
    const local = `${addressPart(givenName)}.${addressPart(surname)}`;
    const times = (taken.get(local) ?? 0) + 1;
    taken.set(local, times);
    return `${local}${times > 1 ? times : ''}@${domain}`;
  };
};

/** Most signed in within a fortnight, some not for months, a few never. */
const signedInLast = ({ signInName, isSharedMailbox }: Draft, { chance, now }: Populating): string | undefined => {
  const dice = chance.next();
  if (isSharedMailbox || (dice > 0.96 && !signInName)) return undefined;
  const daysAgo = dice < 0.88 || signInName ? 14 * chance.next() : 30 + 400 * chance.next();
  return new Date(now.getTime() - daysAgo * dayMs).toISOString();
};
