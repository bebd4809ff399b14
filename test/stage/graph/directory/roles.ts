import type { AppRoleAssignment, Tenant } from '../../municipality/municipality.ts';
import type { Call, Route } from '../call.ts';
import type { Row } from '../query/filter.ts';
import { type Showing, showMany, showOne } from '../query/rows.ts';
import { notFound } from '../refusal.ts';
import { personAt } from './users.ts';

const mayReadApps = { app: ['Application.Read.All', 'Directory.Read.All'], delegated: ['Application.Read.All'] };

export const roleRoutes: Route[] = [
  {
    method: 'GET',
    path: 'servicePrincipals',
    needs: mayReadApps,
    takes: ['$select', '$filter', '$top'],
    answer: (call) => showMany(call, principals(call), [call.tenant]),
  },
  {
    method: 'GET',
    path: 'servicePrincipals/{principal}',
    needs: mayReadApps,
    takes: ['$select'],
    answer: (call) => showOne(call, principals(call), ownPrincipal(call)),
  },
  {
    method: 'GET',
    path: 'servicePrincipals/{principal}/appRoleAssignedTo',
    needs: mayReadApps,
    takes: ['$select', '$top'],
    answer: (call) => showMany(call, assignments(call), shownOf(call, ownPrincipal(call))),
  },
  {
    method: 'GET',
    path: 'users/{user}/appRoleAssignments',
    needs: { app: ['Directory.Read.All', 'User.Read.All', 'Application.Read.All'], delegated: ['Directory.Read.All'] },
    takes: ['$select', '$top'],
    answer: (call) => showMany(call, assignments(call), assignmentsOf(call, personAt(call).id)),
  },
];

/** Own ones and those of groups the person is directly in, as Graph lists them. */
const assignmentsOf = (call: Call, personId: string): AppRoleAssignment[] =>
  shownOf(call, call.tenant).filter(
    ({ principalId }) => principalId === personId || call.tenant.groups.get(principalId)?.memberIds.has(personId),
  );

const lag = 5 * 60_000;

/** Graph's index follows what an administrator changed minutes later, and begins empty. */
const shownOf = ({ given }: Call, { appRoleAssignments }: Tenant): AppRoleAssignment[] => {
  if (given.switches.get('roleAssignments') === 'not-yet') return [];
  const seen = given.clock().getTime() - (given.switches.get('directoryLag') === 'minutes' ? lag : 0);
  const isSeen = (at: string) => new Date(at).getTime() <= seen;
  return appRoleAssignments.filter(
    ({ assignedAt, withdrawnAt }) =>
      (assignedAt === undefined || isSeen(assignedAt)) && !(withdrawnAt !== undefined && isSeen(withdrawnAt)),
  );
};

/** The tenant knows one app, ours: by object id, or as `servicePrincipals(appId='...')`. */
const ownPrincipal = (call: Call): Tenant => {
  const { apiClientId } = call.given.municipality.ids;
  const wanted = call.at('principal').toLowerCase();
  if (wanted === call.tenant.servicePrincipalId || wanted === `appid='${apiClientId}'`) return call.tenant;
  throw notFound(call.at('principal'));
};

const principals = ({ given }: Call): Showing<Tenant> => ({
  types: ['servicePrincipal'],
  usual: [
    'accountEnabled',
    'appDisplayName',
    'appId',
    'appRoleAssignmentRequired',
    'appRoles',
    'displayName',
    'servicePrincipalType',
  ],
  filterable: ['appId', 'displayName', 'id'],
  directory: true,
  row: ({ servicePrincipalId, appRoles }): Row => ({
    id: servicePrincipalId,
    accountEnabled: true,
    appDisplayName: 'GDPR-vagten',
    appId: given.municipality.ids.apiClientId,
    appRoleAssignmentRequired: false,
    appRoles: appRoles.map((role) => ({
      ...role,
      allowedMemberTypes: ['User'],
      description: role.displayName,
      isEnabled: true,
      origin: 'Application',
    })),
    displayName: 'GDPR-vagten',
    servicePrincipalType: 'Application',
  }),
});

const assignments = ({ tenant }: Call): Showing<AppRoleAssignment> => ({
  types: ['appRoleAssignment'],
  usual: [
    'deletedDateTime',
    'appRoleId',
    'createdDateTime',
    'principalDisplayName',
    'principalId',
    'principalType',
    'resourceDisplayName',
    'resourceId',
  ],
  row: ({ assignedAt: _, withdrawnAt: __, ...assignment }): Row => ({
    ...assignment,
    deletedDateTime: null,
    principalDisplayName:
      (tenant.people.get(assignment.principalId) ?? tenant.groups.get(assignment.principalId))?.displayName ?? null,
    resourceDisplayName: 'GDPR-vagten',
    resourceId: tenant.servicePrincipalId,
  }),
});
