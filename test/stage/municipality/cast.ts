import type { NamedPerson } from './person.ts';
import { digitalUnit, familyOffice, familyUnit } from './units.ts';

export type Role = 'Gdpr.Team' | 'Gdpr.Dpo' | 'Gdpr.Admin';

export type CastMember = {
  signInName: NamedPerson;
  tenant: 'a' | 'b';
  givenName: string;
  surname: string;
  jobTitle: string;
  unit: string;
  office: string;
  /** Many municipalities sign people in by initials, so that the user principal name is no mail address. */
  initials?: string;
  manager?: NamedPerson;
  isManager?: true;
  isGuest?: true;
  /** No Teams licence: the app cannot be installed for the person. */
  withoutTeams?: true;
  /** Left some days ago: the account is disabled, everything given to it stays. */
  hasLeft?: true;
  role?: Role;
};

/**
 * The people one can be on the stage. Jonas has his role through the group "GDPR-team", the others their own. Nete sits in a
 * group inside that group, which gives her none; Lars has left and nobody has taken his role away.
 */
export const cast: readonly CastMember[] = [
  {
    signInName: 'birgit',
    tenant: 'a',
    givenName: 'Birgit',
    surname: 'Dam',
    jobTitle: 'centerchef',
    unit: familyUnit,
    office: 'Ledelsen',
    isManager: true,
  },
  {
    signInName: 'maja',
    tenant: 'a',
    givenName: 'Maja',
    surname: 'Holm',
    initials: 'maho',
    jobTitle: 'socialrådgiver',
    unit: familyUnit,
    office: familyOffice,
    manager: 'birgit',
  },
  {
    signInName: 'leo',
    tenant: 'a',
    givenName: 'Leo',
    surname: 'Kruse',
    initials: 'lekr',
    jobTitle: 'familiekonsulent',
    unit: familyUnit,
    office: familyOffice,
    manager: 'birgit',
  },
  {
    signInName: 'sofie',
    tenant: 'a',
    givenName: 'Sofie',
    surname: 'Lauritsen',
    jobTitle: 'informationssikkerhedskoordinator',
    unit: digitalUnit,
    office: 'GDPR-team',
    role: 'Gdpr.Team',
  },
  {
    signInName: 'jonas',
    tenant: 'a',
    givenName: 'Jonas',
    surname: 'Ravnsborg',
    jobTitle: 'GDPR-jurist',
    unit: digitalUnit,
    office: 'GDPR-team',
  },
  {
    signInName: 'dorte',
    tenant: 'a',
    givenName: 'Dorte',
    surname: 'Ågren',
    jobTitle: 'databeskyttelsesrådgiver',
    unit: digitalUnit,
    office: 'GDPR-team',
    role: 'Gdpr.Dpo',
  },
  {
    signInName: 'adam',
    tenant: 'a',
    givenName: 'Adam',
    surname: 'Bertelsen',
    jobTitle: 'systemadministrator',
    unit: digitalUnit,
    office: 'It-drift',
    role: 'Gdpr.Admin',
  },
  {
    signInName: 'gaest',
    tenant: 'a',
    givenName: 'Gerda',
    surname: 'Gæst',
    jobTitle: 'konsulent',
    unit: 'Ekstern',
    office: 'Ekstern',
    isGuest: true,
  },
  {
    signInName: 'nete',
    tenant: 'a',
    givenName: 'Nete',
    surname: 'Indergaard',
    jobTitle: 'jurist',
    unit: digitalUnit,
    office: 'Jura',
  },
  {
    signInName: 'ulla',
    tenant: 'a',
    givenName: 'Ulla',
    surname: 'Udlicens',
    jobTitle: 'pedel',
    unit: familyUnit,
    office: familyOffice,
    manager: 'birgit',
    withoutTeams: true,
  },
  {
    signInName: 'lars',
    tenant: 'a',
    givenName: 'Lars',
    surname: 'Forladt',
    jobTitle: 'GDPR-konsulent',
    unit: digitalUnit,
    office: 'GDPR-team',
    role: 'Gdpr.Team',
    hasLeft: true,
  },
  {
    signInName: 'nora',
    tenant: 'b',
    givenName: 'Nora',
    surname: 'Nabo',
    jobTitle: 'sagsbehandler',
    unit: familyUnit,
    office: familyOffice,
  },
  {
    signInName: 'nils',
    tenant: 'b',
    givenName: 'Nils',
    surname: 'Thygesen',
    jobTitle: 'GDPR-konsulent',
    unit: digitalUnit,
    office: 'GDPR-team',
    role: 'Gdpr.Team',
  },
];
