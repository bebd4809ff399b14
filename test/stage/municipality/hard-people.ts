import { makeChance } from './chance.ts';
import { guidOf } from './ids.ts';
import type { DeletedObject } from './municipality.ts';
import { givenNames, surnames } from './names.ts';
import type { Person } from './person.ts';
import { dayMs, type Populating } from './register.ts';
import { digitalUnit, familyUnit } from './units.ts';

/** Below that many employees nobody is left who could be made a hard case. */
const enough = 100;

/**
 * What a real directory has and nobody wants: people without a manager, their own manager, two who manage each other, and
 * managers who have left, are guests, mailboxes or deleted. The people one can be keep theirs.
 */
export const makeManagersHard = (people: readonly Person[], deleted: readonly DeletedObject[]): void => {
  const plain = people.filter(isPlain);
  const leaders = people.filter(({ signInName, isManager, unit, managerId }) =>
    Boolean(!signInName && isManager && managerId && unit !== familyUnit && unit !== digitalUnit),
  );
  if (plain.length < enough) return;
  const [own, one, other, leavers, guests, mailboxes, gone, ...without] = plain.filter((_, at) => at % 7 === 3);
  const give = (person: Person | undefined, manager: { id: string } | undefined) => {
    if (person && manager) person.managerId = manager.id;
  };
  give(own, own);
  give(one, other);
  give(other, one);
  give(
    leavers,
    people.find(({ leftOn }) => leftOn !== undefined),
  );
  give(
    guests,
    people.find(({ userType, signInName }) => userType === 'Guest' && !signInName),
  );
  give(
    mailboxes,
    people.find(({ isSharedMailbox }) => isSharedMailbox),
  );
  give(gone, deleted[0]?.object);
  for (const person of without.slice(0, 3)) delete person.managerId;
  // Leaders of offices who answer for each other: a ring above everybody in three offices.
  const [first, second, third] = leaders.filter(({ jobTitle }) => jobTitle === 'leder');
  give(first, second);
  give(second, third);
  give(third, first);
};

const isPlain = ({ signInName, isManager, accountEnabled, userType, isSharedMailbox, unit }: Person): boolean =>
  !signInName && !isManager && accountEnabled && userType === 'Member' && !isSharedMailbox && unit !== familyUnit;

/** Every second guest has a sponsor; one has a group, one somebody who has left. Some never took the invitation. */
export const makeGuestsHard = (people: readonly Person[], groupId: string | undefined): void => {
  const managers = people.filter(({ isManager }) => isManager);
  const left = people.find(({ leftOn }) => leftOn !== undefined);
  const guests = people.filter(({ userType, signInName }) => userType === 'Guest' && !signInName);
  for (const [at, guest] of guests.entries()) {
    const sponsor = at === 3 ? groupId : at === 5 ? left?.id : managers[at % managers.length]?.id;
    if (at % 2 === 1 && sponsor) guest.sponsorIds = [sponsor];
    if (at % 6 === 0) delete guest.lastSignIn;
  }
};

/** Some people were last seen before Microsoft began to keep successes apart, on 1 December 2023. */
export const makeSignInsHard = (people: readonly Person[]): void => {
  const plain = people.filter(isPlain);
  if (plain.length < enough) return;
  for (const [at, person] of plain.entries())
    if (at % 97 === 5) {
      person.createdDateTime = '2019-03-01T07:00:00.000Z';
      person.lastSignIn = '2023-10-02T06:30:00.000Z';
    }
};

/** People deleted three, ten and twenty-nine days ago, whose memberships stand until they are purged. */
export const makeDeletedPeople = ({ seed, tenant, now, employees }: Populating): DeletedObject[] => {
  const chance = makeChance(`${seed}/${tenant.key}/deleted`);
  return [3, 10, 29].map((daysAgo, count) => {
    const givenName = chance.pick(givenNames);
    const surname = chance.pick(surnames);
    const upn = `slettet${count + 1}@${tenant.domain}`;
    const at = new Date(now.getTime() - daysAgo * dayMs);
    const left = new Date(at.getTime() - 7 * dayMs).toISOString();
    const object: Person = {
      id: guidOf(seed, `${tenant.key}/deleted/${count}`),
      tenantId: tenant.id,
      displayName: `${givenName} ${surname}`,
      givenName,
      surname,
      upn,
      mail: upn,
      aliases: [],
      jobTitle: count === 0 ? 'leder' : 'sagsbehandler',
      unit: familyUnit,
      office: 'Ledelsen',
      isManager: count === 0,
      userType: 'Member',
      accountEnabled: false,
      isSharedMailbox: false,
      hasTeams: false,
      employeeId: String(100_000 + employees + 900_000 + count),
      companyName: tenant.name,
      createdDateTime: '2020-01-01T07:00:00.000Z',
      lastSignIn: left,
      leftOn: left,
      onPremisesSynced: false,
    };
    return { object, at };
  });
};
