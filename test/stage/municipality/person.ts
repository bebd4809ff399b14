export const namedPeople = [
  'maja',
  'leo',
  'birgit',
  'sofie',
  'jonas',
  'dorte',
  'adam',
  'gaest',
  'nete',
  'ulla',
  'lars',
  'nora',
  'nils',
] as const;

/** The people of the stage one can be; the name is what one signs in with. */
export type NamedPerson = (typeof namedPeople)[number];

export type Person = {
  id: string;
  tenantId: string;
  signInName?: NamedPerson;
  displayName: string;
  givenName: string;
  surname: string;
  /** User principal name, always lower case. */
  upn: string;
  /** Lower case. A guest's is at home, outside the tenant's domain. */
  mail: string;
  /** Other addresses of the same mailbox. Lower case. */
  aliases: string[];
  jobTitle: string;
  /** The unit: a centre, or the top of the administration. */
  unit: string;
  /** The place inside the unit: a team, a school, a day-care centre. */
  office: string;
  managerId?: string;
  /** Who answers for a guest: people or groups. */
  sponsorIds?: string[];
  isManager: boolean;
  userType: 'Member' | 'Guest';
  accountEnabled: boolean;
  /** A mailbox nobody signs in to. */
  isSharedMailbox: boolean;
  /** Has Teams at all: a licence for it, or guest access. */
  hasTeams: boolean;
  employeeId: string;
  companyName: string;
  /** Instants, ISO 8601 in UTC. */
  createdDateTime: string;
  /** Missing for people who never signed in. */
  lastSignIn?: string;
  leftOn?: string;
  /** As the staff system writes it; missing where it says nothing. */
  hiredOn?: string;
  onPremisesSynced: boolean;
};
