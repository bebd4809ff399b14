import type { Permissions } from '../../identity/check-token.ts';
import type { Person } from '../../municipality/person.ts';
import type { Call, Route } from '../call.ts';
import { requireProperty } from '../entities.ts';
import { type Showing, selected, showMany, showOne } from '../query/rows.ts';
import { badRequest, denied, GraphRefusal, notFound } from '../refusal.ts';
import { mayReadBasics, mayReadType } from './reading-rights.ts';
import { type DirectoryObject, objectOf, objectRow, personRow, usualOf } from './show-objects.ts';
import { usualOfUser } from './user-row.ts';

export const mayReadUsers: Permissions = {
  app: ['User.ReadBasic.All', 'User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
  delegated: ['User.Read', 'User.ReadBasic.All', 'User.Read.All'],
};

/** What a person is to others is more than a name and an address. */
const mayReadRelations: Permissions = {
  app: ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
  delegated: ['User.Read.All'],
};

const filterable = [
  'id',
  'accountEnabled',
  'companyName',
  'createdDateTime',
  'department',
  'displayName',
  'employeeId',
  'givenName',
  'jobTitle',
  'mail',
  'mailNickname',
  'officeLocation',
  'onPremisesSyncEnabled',
  'otherMails',
  'proxyAddresses',
  'surname',
  'userPrincipalName',
  'userType',
  'signInActivity/lastSignInDateTime',
  'signInActivity/lastSuccessfulSignInDateTime',
];

const users: Omit<Showing<Person>, 'row'> = {
  types: ['user'],
  usual: usualOfUser,
  filterable,
  orderable: ['displayName', 'userPrincipalName', 'createdDateTime'],
  searchable: ['displayName', 'mail', 'userPrincipalName'],
  directory: true,
};

export const userRoutes: Route[] = [
  {
    method: 'GET',
    path: 'users',
    needs: { app: mayReadUsers.app, delegated: ['User.ReadBasic.All', 'User.Read.All'] },
    takes: ['$select', '$filter', '$expand', '$top', '$count', '$orderby', '$search'],
    answer: (call) => showMany(call, { ...withManagers(call), page: pageFor(call) }, [...call.tenant.people.values()]),
  },
  {
    method: 'GET',
    path: 'users/{user}',
    needs: mayReadUsers,
    takes: ['$select', '$expand'],
    answer: (call) => {
      if (asksForSignIns(call) && !isGuid(call.at('user')))
        throw badRequest('Get By Key only supports UserId and the key has to be a valid Guid.');
      requireSignInRight(call);
      return showOne(call, withManagers(call), readablePerson(call));
    },
  },
  {
    method: 'GET',
    path: 'users/{user}/manager',
    needs: mayReadRelations,
    takes: ['$select'],
    answer: (call) => {
      const manager = managerOf(call, personAt(call));
      if (!manager) throw notFound('manager');
      return showOne(call, asDirectoryObject(call), manager);
    },
  },
  {
    method: 'GET',
    path: 'users/{user}/directReports',
    needs: mayReadRelations,
    takes: ['$select', '$top', '$filter', '$count'],
    answer: (call) => {
      const { id } = personAt(call);
      return showMany(
        call,
        asDirectoryObject(call),
        [...call.tenant.people.values()].filter(({ managerId }) => managerId === id),
      );
    },
  },
  {
    method: 'GET',
    path: 'users/{user}/sponsors',
    needs: mayReadRelations,
    takes: ['$select'],
    answer: (call) => showMany(call, asDirectoryObject(call), sponsorsOf(call, personAt(call))),
  },
];

/** Learn, "List sponsors": people and groups that answer for a guest. */
const sponsorsOf = ({ tenant }: Call, { sponsorIds = [] }: Person): DirectoryObject[] =>
  sponsorIds.map((id) => objectOf(tenant, id)).filter((object) => object !== undefined);

/** The person a path names by id or user principal name. Refuses (404) strangers, people of other tenants included. */
export const personAt = (call: Call): Person => {
  const wanted = call.at('user').toLowerCase();
  const byId = call.tenant.people.get(wanted);
  if (byId) return byId;
  for (const person of call.tenant.people.values()) if (person.upn === wanted) return person;
  throw notFound(wanted);
};

/** A signed-in person may read the own entry with User.Read, others' only with more. */
const readablePerson = (call: Call): Person => {
  const person = personAt(call);
  const { token } = call;
  const onlyOwn = token.kind === 'delegated' && !mayReadBasics(token) && !mayReadType(token, 'user');
  if (onlyOwn && token.objectId !== person.id) throw denied('Insufficient privileges to complete the operation.');
  return person;
};

const withManagers = (call: Call): Showing<Person> => ({
  ...users,
  row: (person) => personRow(call.token, person),
  expands: {
    sponsors: (person, select) =>
      sponsorsOf(call, person).map((object) =>
        selected(objectRow(call.token, call.tenant, object), select ?? usualOf(object)),
      ),
    manager: (person, select) => {
      for (const name of select ?? []) requireProperty(['user'], name);
      const manager = managerOf(call, person);
      return manager && selected(asDirectoryObject(call).row(manager), select ?? usualOfUser);
    },
  },
});

const asDirectoryObject = ({ token, tenant }: Call): Showing<DirectoryObject> => ({
  types: ['user', 'group', 'directoryObject'],
  row: (object) => objectRow(token, tenant, object),
  usual: usualOf,
  filterable: ['id', 'displayName', 'userPrincipalName'],
  context: 'directoryObjects',
  directory: true,
});

const managerOf = ({ tenant }: Call, { managerId }: Person): Person | undefined =>
  managerId === undefined ? undefined : tenant.people.get(managerId);

/** With sign-in dates a page has at most 500 rows, whatever $top says. */
const pageFor = (call: Call): { usual: number; most: number } => {
  if (!asksForSignIns(call)) return { usual: 100, most: 999 };
  requireSignInRight(call);
  call.query.top = Math.min(call.query.top ?? 100, 500);
  return { usual: 100, most: 500 };
};

const asksForSignIns = ({ query }: Call): boolean =>
  query.select?.includes('signInActivity') === true || query.filter?.includes('signInActivity/') === true;

const requireSignInRight = (call: Call): void => {
  if (!asksForSignIns(call)) return;
  if (!call.token.permissions.has('AuditLog.Read.All'))
    throw new GraphRefusal(
      403,
      'Authentication_MSGraphPermissionMissing',
      'Calling principal does not have required MSGraph permissions AuditLog.Read.All',
    );
  // The whole call is refused, not the one property.
  if (call.given.switches.get('entraLicence') === 'free')
    throw new GraphRefusal(
      403,
      'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
      "Neither tenant is B2C or tenant doesn't have premium license",
    );
};

const isGuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
