import type { Permissions } from '../identity/check-token.ts';
import type { Person } from '../municipality/person.ts';
import type { Call, Route } from './call.ts';
import { requireProperty } from './entities.ts';
import { type Showing, selected, showMany, showOne } from './query/rows.ts';
import { badRequest, denied, GraphRefusal, notFound } from './refusal.ts';
import { userRow, usualOfUser } from './show-people.ts';

const mayReadUsers: Permissions = {
  app: ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All'],
  delegated: ['User.Read', 'User.ReadBasic.All', 'User.Read.All'],
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

const users: Showing<Person> = {
  types: ['user'],
  row: userRow,
  usual: usualOfUser,
  filterable,
  orderable: ['displayName', 'userPrincipalName', 'createdDateTime'],
  directory: true,
};

export const userRoutes: Route[] = [
  {
    method: 'GET',
    path: 'users',
    needs: { app: mayReadUsers.app, delegated: ['User.ReadBasic.All', 'User.Read.All'] },
    takes: ['$select', '$filter', '$expand', '$top', '$count', '$orderby'],
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
    needs: { app: mayReadUsers.app, delegated: ['User.Read.All'] },
    takes: ['$select'],
    answer: (call) => {
      const manager = managerOf(call, personAt(call));
      if (!manager) throw notFound('manager');
      return showOne(call, asDirectoryObject, manager);
    },
  },
  {
    method: 'GET',
    path: 'users/{user}/directReports',
    needs: { app: mayReadUsers.app, delegated: ['User.Read.All'] },
    takes: ['$select', '$top', '$filter', '$count'],
    answer: (call) => {
      const { id } = personAt(call);
      return showMany(
        call,
        asDirectoryObject,
        [...call.tenant.people.values()].filter(({ managerId }) => managerId === id),
      );
    },
  },
];

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
  const onlyOwn =
    token.kind === 'delegated' &&
    !token.permissions.has('User.ReadBasic.All') &&
    !token.permissions.has('User.Read.All');
  if (onlyOwn && token.objectId !== person.id) throw denied('Insufficient privileges to complete the operation.');
  return person;
};

const withManagers = (call: Call): Showing<Person> => ({
  ...users,
  expands: {
    manager: (person, select) => {
      for (const name of select ?? []) requireProperty(['user'], name);
      const manager = managerOf(call, person);
      return manager && selected(asDirectoryObject.row(manager), select ?? usualOfUser);
    },
  },
});

const asDirectoryObject: Showing<Person> = {
  ...users,
  row: (person) => ({ '@odata.type': '#microsoft.graph.user', ...userRow(person) }),
};

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
  if (asksForSignIns(call) && !call.token.permissions.has('AuditLog.Read.All'))
    throw new GraphRefusal(
      403,
      'Authentication_MSGraphPermissionMissing',
      'Calling principal does not have required MSGraph permissions AuditLog.Read.All',
    );
};

const isGuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
