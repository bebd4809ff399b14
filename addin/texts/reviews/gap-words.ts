import type { DataGapKind } from '#shared/reviews/data-gaps.ts';

type GapWords = {
  /** What lacks; `name` of the person or group, or how many there are. */
  readonly what: (name: string, count: number) => string;
  /** The exact step, in the system where it is taken. */
  readonly fix: string;
  readonly who: string;
};

export const number = (count: number): string => count.toLocaleString('da-DK');
export const groupsIn = (count: number): string => (count === 1 ? '1 gruppe' : `${number(count)} grupper`);
export const numberInEnglish = (count: number): string => count.toLocaleString('en-GB');
export const groupsInEnglish = (count: number): string =>
  count === 1 ? '1 group' : `${numberInEnglish(count)} groups`;

/** Each thing that may lack in the directory, in words. */
export const gapsInDanish: Readonly<Record<DataGapKind, GapWords>> = {
  'manager-left': {
    what: (name) => (name ? `Lederen ${name} er fratrådt` : 'Lederen er fratrådt'),
    fix: 'Sæt den nye leder i løn- og personalesystemet. Den er i Entra næste morgen',
    who: 'HR',
  },
  'manager-is-guest': {
    what: (name) => `Lederen ${name} er gæst og kan ikke svare`,
    fix: 'Sæt en leder, der er ansat, i løn- og personalesystemet. Den er i Entra næste morgen',
    who: 'HR',
  },
  'no-manager': {
    what: (name) => `${name} har ingen leder`,
    fix: 'Sæt leder i løn- og personalesystemet. Den er i Entra næste morgen',
    who: 'HR',
  },
  'manager-is-self': {
    what: (name) => `${name} er sin egen leder`,
    fix: 'Ret leder i løn- og personalesystemet',
    who: 'HR',
  },
  'guest-without-sponsor': {
    what: (name) => `Gæsten ${name} har ingen vært`,
    fix: 'Entra › Brugere › gæsten › Egenskaber › Sponsorer: tilføj den, der inviterede',
    who: 'IT-support',
  },
  'sponsor-left': {
    what: (name) => `Værten for gæsten ${name} er fratrådt eller selv gæst`,
    fix: 'Entra › Brugere › gæsten › Egenskaber › Sponsorer: skift til en, der er ansat',
    who: 'IT-support',
  },
  'no-owner': {
    what: (name) => `${name} har ingen ejer`,
    fix: 'Entra › Grupper › gruppen › Ejere: tilføj en ejer',
    who: 'IT-support',
  },
  'owner-left': {
    what: (name) => `Ejerne af ${name} er fratrådt eller gæster`,
    fix: 'Entra › Grupper › gruppen › Ejere: tilføj en, der er ansat',
    who: 'IT-support',
  },
  'owner-leaves': {
    what: (name) => `${name} mister sin eneste ejer`,
    fix: 'Entra › Grupper › gruppen › Ejere: tilføj en ny ejer',
    who: 'IT-support',
  },
  'hidden-members': {
    what: (name) => `${name} skjuler sine medlemmer`,
    fix: 'Giv appen lov i Entra: Member.Read.Hidden. Er gruppen tom, kan den slettes',
    who: 'Administrator',
  },
  'no-description': {
    what: (_name, count) => `${groupsIn(count)} uden forklaring`,
    fix: 'Entra › Grupper › gruppen › Egenskaber › Beskrivelse: skriv, hvad den giver adgang til',
    who: 'Gruppens ejer',
  },
  'nameless-members': {
    what: (_name, count) => `${groupsIn(count)} har enheder, kontakter eller programmer uden navn`,
    fix: 'Giv appen lov i Entra: Device.Read.All til enheder, OrgContact.Read.All til kontakter',
    who: 'Administrator',
  },
  'perhaps-programs': {
    what: (_name, count) => `${groupsIn(count)} kan have programmer som medlemmer`,
    fix: 'Entra › Grupper › gruppen › Medlemmer: filtrér på virksomhedsapplikation. Graph viser dem ikke i grupper med over 20 medlemmer',
    who: 'IT-support',
  },
  'sign-ins-no-licence': {
    what: () => 'Seneste log-in kendes ikke',
    fix: 'Kræver Entra ID P1-licens. Alt andet virker uden',
    who: 'Administrator',
  },
  'sign-ins-no-permission': {
    what: () => 'Seneste log-in kendes ikke',
    fix: 'Giv appen lov i Entra: AuditLog.Read.All. Alt andet virker uden',
    who: 'Administrator',
  },
};

export const gapsInEnglish: Readonly<Record<DataGapKind, GapWords>> = {
  'manager-left': {
    what: (name) => (name ? `The manager ${name} has left` : 'The manager has left'),
    fix: 'Enter the new manager in the HR system. It is in Entra next morning',
    who: 'HR',
  },
  'manager-is-guest': {
    what: (name) => `The manager ${name} is a guest and cannot answer`,
    fix: 'Enter a manager who is employed in the HR system. It is in Entra next morning',
    who: 'HR',
  },
  'no-manager': {
    what: (name) => `${name} has no manager`,
    fix: 'Enter the manager in the HR system. It is in Entra next morning',
    who: 'HR',
  },
  'manager-is-self': {
    what: (name) => `${name} is their own manager`,
    fix: 'Correct the manager in the HR system',
    who: 'HR',
  },
  'guest-without-sponsor': {
    what: (name) => `The guest ${name} has no sponsor`,
    fix: 'Entra › Users › the guest › Properties › Sponsors: add the one who invited',
    who: 'IT support',
  },
  'sponsor-left': {
    what: (name) => `The sponsor of the guest ${name} has left or is a guest too`,
    fix: 'Entra › Users › the guest › Properties › Sponsors: change to one who is employed',
    who: 'IT support',
  },
  'no-owner': {
    what: (name) => `${name} has no owner`,
    fix: 'Entra › Groups › the group › Owners: add an owner',
    who: 'IT support',
  },
  'owner-left': {
    what: (name) => `The owners of ${name} have left or are guests`,
    fix: 'Entra › Groups › the group › Owners: add one who is employed',
    who: 'IT support',
  },
  'owner-leaves': {
    what: (name) => `${name} loses its only owner`,
    fix: 'Entra › Groups › the group › Owners: add a new owner',
    who: 'IT support',
  },
  'hidden-members': {
    what: (name) => `${name} hides its members`,
    fix: 'Grant the app in Entra: Member.Read.Hidden. If the group is empty, it can be deleted',
    who: 'Administrator',
  },
  'no-description': {
    what: (_name, count) => `${groupsInEnglish(count)} without an explanation`,
    fix: 'Entra › Groups › the group › Properties › Description: write what it gives access to',
    who: 'The group’s owner',
  },
  'nameless-members': {
    what: (_name, count) => `${groupsInEnglish(count)} with devices, contacts or programs without a name`,
    fix: 'Grant the app in Entra: Device.Read.All for devices, OrgContact.Read.All for contacts',
    who: 'Administrator',
  },
  'perhaps-programs': {
    what: (_name, count) => `${groupsInEnglish(count)} may have programs as members`,
    fix: 'Entra › Groups › the group › Members: filter by enterprise application. Graph does not list them in groups of more than 20 members',
    who: 'IT support',
  },
  'sign-ins-no-licence': {
    what: () => 'The latest sign-in is unknown',
    fix: 'Needs an Entra ID P1 licence. All else works without',
    who: 'Administrator',
  },
  'sign-ins-no-permission': {
    what: () => 'The latest sign-in is unknown',
    fix: 'Grant the app in Entra: AuditLog.Read.All. All else works without',
    who: 'Administrator',
  },
};
