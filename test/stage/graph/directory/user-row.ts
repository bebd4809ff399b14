import type { Person } from '../../municipality/person.ts';
import type { Row } from '../query/filter.ts';

/** What a user has without $select. */
export const usualOfUser = [
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
] as const;

export const basicsOfUser = ({ displayName, givenName, surname, mail, upn }: Person): Row => ({
  displayName,
  givenName,
  surname,
  mail,
  userPrincipalName: upn,
});

export const userRow = (person: Person): Row => ({
  id: person.id,
  accountEnabled: person.accountEnabled,
  ageGroup: null,
  assignedLicenses: person.accountEnabled ? [{ disabledPlans: [], skuId: '05e9a617-0261-4cee-bb44-138d3ef5d965' }] : [],
  assignedPlans: [],
  businessPhones: [],
  city: null,
  companyName: person.companyName,
  country: 'Danmark',
  createdDateTime: person.createdDateTime,
  creationType: person.userType === 'Guest' ? 'Invitation' : null,
  department: person.unit,
  displayName: person.displayName,
  employeeHireDate: person.hiredOn ?? null,
  deletedDateTime: null,
  employeeId: person.employeeId,
  employeeLeaveDateTime: person.leftOn ?? null,
  employeeType: null,
  externalUserState: person.userType === 'Guest' ? (person.lastSignIn ? 'Accepted' : 'PendingAcceptance') : null,
  givenName: person.givenName,
  identities: [],
  isResourceAccount: false,
  jobTitle: person.jobTitle,
  mail: person.mail,
  mailNickname: person.upn.split('@')[0],
  mobilePhone: null,
  officeLocation: person.office,
  onPremisesSyncEnabled: person.onPremisesSynced ? true : null,
  otherMails: [],
  postalCode: null,
  preferredLanguage: 'da-DK',
  proxyAddresses: [`SMTP:${person.mail}`, ...person.aliases.map((alias) => `smtp:${alias}`)],
  showInAddressList: person.accountEnabled,
  surname: person.surname,
  usageLocation: 'DK',
  userPrincipalName: person.upn,
  userType: person.userType,
  ...(person.lastSignIn ? { signInActivity: signInsOf(person.lastSignIn, person.id) } : {}),
});

/** Successes are kept apart since that day, and nothing was filled in afterwards (Learn, "signInActivity resource type"). */
const successesSince = '2023-12-01';

const signInsOf = (lastSignIn: string, id: string): Row => ({
  lastSignInDateTime: lastSignIn,
  lastSignInRequestId: id,
  lastNonInteractiveSignInDateTime: lastSignIn,
  lastNonInteractiveSignInRequestId: id,
  ...(lastSignIn >= successesSince && {
    lastSuccessfulSignInDateTime: lastSignIn,
    lastSuccessfulSignInRequestId: id,
  }),
});
