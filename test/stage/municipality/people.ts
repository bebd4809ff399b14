import { type CastMember, cast } from './cast.ts';
import { addressPart } from './names.ts';
import type { Person } from './person.ts';
import { type Draft, dayMs, makeRegister, type Populating, type Register } from './register.ts';
import { digitalUnit, familyOffice, familyUnit, officesOf, topUnit, type Unit, units } from './units.ts';

/** The mailbox that a whole office answers from; its account has another name than its address, and nobody signs in to it. */
export const familyMailboxOf = (domain: string): string => `familieraadgivningen@${domain}`;

export const deskMailboxOf = (domain: string): string => `gdpr-vagten@${domain}`;

/** Everybody in a tenant: `employees` who work there, and on top guests, people who left and the desk's mailbox. */
export const makePeople = (how: Populating): Person[] => {
  const register = makeRegister(how);
  const { employees, tenant } = how;
  const director = register.add({
    ...register.anybody(),
    jobTitle: 'kommunaldirektør',
    unit: topUnit,
    office: topUnit,
    isManager: true,
  });
  addCast(register, director);
  if (register.people.length > employees)
    throw new Error(`a municipality needs at least ${register.people.length} employees`);
  for (const unit of units) fillUnit(register, unit, director);
  while (register.people.length < employees)
    register.add({
      ...register.anybody(),
      jobTitle: 'vikar',
      unit: units[0].name,
      office: 'Vikarkorpset',
      managerId: director.id,
    });
  addLeavers(register, Math.ceil(employees * 0.03));
  for (const member of cast.filter(({ tenant, hasLeft }) => tenant === register.how.tenant.key && hasLeft))
    register.add({ ...draftOf(member, register.how), ...leftSome(register, 12) });
  addGuests(register, Math.ceil(employees * 0.02));
  register.add({
    givenName: 'GDPR-vagten',
    surname: '',
    jobTitle: '',
    unit: digitalUnit,
    office: 'GDPR-team',
    accountEnabled: false,
    isSharedMailbox: true,
    hasTeams: false,
    upn: deskMailboxOf(tenant.domain),
    mail: deskMailboxOf(tenant.domain),
  });
  register.add({
    givenName: familyOffice,
    surname: '',
    jobTitle: '',
    unit: familyUnit,
    office: familyOffice,
    accountEnabled: false,
    isSharedMailbox: true,
    upn: `faelles-fr@${tenant.domain}`,
    mail: familyMailboxOf(tenant.domain),
  });
  return register.people;
};

const addCast = (register: Register, director: Person): void => {
  addHead(register, digitalUnit, director);
  const members = cast.filter(({ tenant, hasLeft }) => tenant === register.how.tenant.key && !hasLeft);
  for (const member of members) {
    const manager = register.headOf(member.unit) ?? director;
    register.add({ ...draftOf(member, register.how), ...(member.isGuest ? {} : { managerId: manager.id }) });
  }
};

const draftOf = (
  { signInName, givenName, surname, jobTitle, unit, office, initials, isManager, isGuest, withoutTeams }: CastMember,
  how: Populating,
): Draft => ({
  signInName,
  givenName,
  surname,
  jobTitle,
  unit,
  office,
  ...(initials && { initials }),
  isManager: isManager ?? false,
  hasTeams: !withoutTeams,
  ...(isGuest ? guestOf(`${addressPart(givenName)}@konsulenthuset.example`, how.tenant.domain) : {}),
});

const guestOf = (mail: string, domain: string): Partial<Person> => ({
  userType: 'Guest',
  mail,
  upn: `${mail.replace('@', '_')}#ext#@${domain}`,
  companyName: 'Konsulenthuset',
  onPremisesSynced: false,
});

const addHead = (register: Register, unit: string, director: Person): Person =>
  register.add({
    ...register.anybody(),
    jobTitle: 'centerchef',
    unit,
    office: 'Ledelsen',
    isManager: true,
    managerId: director.id,
  });

const fillUnit = (register: Register, unit: Unit, director: Person): void => {
  const { chance, employees } = register.how;
  const room = () => register.people.length < employees;
  const headCount = Math.floor((employees * unit.share) / 100);
  const offices = officesOf(unit, headCount, chance);
  const perOffice = Math.floor((headCount - 1) / offices.length);
  if (perOffice < 2 || !room()) return;
  const head = register.headOf(unit.name) ?? addHead(register, unit.name, director);
  for (const office of offices) {
    if (!room()) return;
    const leader = register.add({
      ...register.anybody(),
      jobTitle: 'leder',
      unit: unit.name,
      office,
      isManager: true,
      managerId: head.id,
    });
    for (let count = 1; count < perOffice && room(); count += 1)
      register.add({
        ...register.anybody(),
        jobTitle: chance.pick(unit.titles),
        unit: unit.name,
        office,
        managerId: leader.id,
      });
  }
};

/** People who left keep their memberships until somebody reviews them: that is what a review is for. */
const addLeavers = (register: Register, count: number): void => {
  const { chance } = register.how;
  for (let at = 0; at < count; at += 1) {
    const unit = units[at % units.length] ?? units[0];
    const left = leftSome(register, 3 + chance.below(300));
    register.add({
      ...register.anybody(),
      jobTitle: chance.pick(unit.titles),
      unit: unit.name,
      office: unit.offices[0] ?? unit.name,
      ...left,
    });
  }
};

const leftSome = ({ how }: Register, daysAgo: number): Partial<Person> => {
  const leftOn = new Date(how.now.getTime() - daysAgo * dayMs).toISOString();
  return { accountEnabled: false, leftOn, lastSignIn: leftOn };
};

const addGuests = (register: Register, count: number): void => {
  for (let at = 0; at < count; at += 1) {
    const name = register.anybody();
    const mail = `${addressPart(name.givenName)}.${addressPart(name.surname)}${at}@leverandoer.example`;
    register.add({
      ...name,
      jobTitle: 'konsulent',
      unit: 'Ekstern',
      office: 'Ekstern',
      ...guestOf(mail, register.how.tenant.domain),
    });
  }
};
