import type { Group } from '../municipality/group.ts';
import type { OtherObject, Tenant } from '../municipality/municipality.ts';
import type { Person } from '../municipality/person.ts';
import type { Row } from './query/filter.ts';

export type DirectoryObject = Person | Group | OtherObject;

export const isPerson = (object: DirectoryObject): object is Person => 'upn' in object;
export const isGroup = (object: DirectoryObject): object is Group => 'memberIds' in object;

export const objectOf = (tenant: Tenant, id: string): DirectoryObject | undefined =>
  tenant.people.get(id) ?? tenant.groups.get(id) ?? tenant.others.get(id);

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
  employeeHireDate: null,
  employeeId: person.employeeId,
  employeeLeaveDateTime: person.leftOn ?? null,
  employeeType: null,
  externalUserState: person.userType === 'Guest' ? 'Accepted' : null,
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

export const groupRow = (group: Group): Row => ({
  id: group.id,
  classification: null,
  createdDateTime: group.createdDateTime,
  deletedDateTime: null,
  description: group.description || null,
  displayName: group.displayName,
  expirationDateTime: null,
  groupTypes: [
    ...(group.kind === 'microsoft365' ? ['Unified'] : []),
    ...(group.kind === 'dynamic' ? ['DynamicMembership'] : []),
  ],
  isAssignableToRole: group.kind === 'role-assignable' ? true : null,
  isManagementRestricted: group.kind === 'management-restricted' ? true : null,
  mail: hasMail(group) ? `${group.mailNickname}@eksempel-kommune.example` : null,
  mailEnabled: hasMail(group),
  mailNickname: group.mailNickname,
  membershipRule: group.membershipRule ?? null,
  membershipRuleProcessingState: group.membershipRule ? 'On' : null,
  onPremisesSyncEnabled: group.kind === 'on-prem-synced' ? true : null,
  onPremisesSamAccountName: group.kind === 'on-prem-synced' ? group.mailNickname : null,
  proxyAddresses: [],
  renewedDateTime: group.createdDateTime,
  resourceBehaviorOptions: [],
  resourceProvisioningOptions: group.hasTeam ? ['Team'] : [],
  securityEnabled: group.kind !== 'microsoft365' && group.kind !== 'distribution',
  visibility: group.visibility,
});

/** A member of a group; all but the id and type are null for a caller who may not read users. */
export const objectRow = (object: DirectoryObject, mayReadUsers: boolean): Row => {
  if (isPerson(object))
    return { '@odata.type': '#microsoft.graph.user', ...(mayReadUsers ? userRow(object) : { id: object.id }) };
  if (isGroup(object)) return { '@odata.type': '#microsoft.graph.group', ...groupRow(object) };
  const { kind, id, displayName, mail, appId } = object;
  return { '@odata.type': `#microsoft.graph.${kind}`, id, displayName, mail: mail ?? null, appId: appId ?? null };
};

const hasMail = ({ kind }: Group): boolean =>
  kind === 'microsoft365' || kind === 'distribution' || kind === 'mail-enabled-security';

const signInsOf = (lastSignIn: string, id: string): Row => ({
  lastSignInDateTime: lastSignIn,
  lastSignInRequestId: id,
  lastNonInteractiveSignInDateTime: lastSignIn,
  lastNonInteractiveSignInRequestId: id,
  lastSuccessfulSignInDateTime: lastSignIn,
  lastSuccessfulSignInRequestId: id,
});
