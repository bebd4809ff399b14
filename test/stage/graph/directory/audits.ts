import type { AuditEntry } from '../../directory/history.ts';
import { lagOfAudit } from '../../directory/lags.ts';
import { guidOf } from '../../municipality/ids.ts';
import type { Call, Route } from '../call.ts';
import type { Row } from '../query/filter.ts';
import { type Showing, showMany } from '../query/rows.ts';
import { GraphRefusal } from '../refusal.ts';

/** Learn, "List directoryAudits": both are needed. */
const needed = ['AuditLog.Read.All', 'Directory.Read.All'] as const;

export const auditRoutes: Route[] = [
  {
    method: 'GET',
    path: 'auditLogs/directoryAudits',
    needs: { app: [...needed], delegated: [...needed] },
    takes: ['$filter', '$top', '$orderby'],
    answer: (call) => {
      const missing = needed.find((right) => !call.token.permissions.has(right));
      if (missing)
        throw new GraphRefusal(
          403,
          'Authentication_MSGraphPermissionMissing',
          `Calling principal does not have required MSGraph permissions ${missing}`,
        );
      return showMany(call, audits(call), entriesOf(call));
    },
  },
];

/** The newest first; what has just happened is not among them yet. */
const entriesOf = ({ tenant, given }: Call): AuditEntry[] => {
  const seen = given.clock().getTime() - (given.switches.get('directoryLag') === 'none' ? 0 : lagOfAudit);
  return tenant.history.audit.filter(({ at }) => at <= seen).reverse();
};

const audits = (call: Call): Showing<AuditEntry> => ({
  types: ['directoryAudit'],
  usual: [
    'activityDateTime',
    'activityDisplayName',
    'additionalDetails',
    'category',
    'correlationId',
    'initiatedBy',
    'loggedByService',
    'operationType',
    'result',
    'resultReason',
    'targetResources',
  ],
  filterable: [
    'activityDateTime',
    'activityDisplayName',
    'category',
    'initiatedBy/app/servicePrincipalId',
    'initiatedBy/user/id',
    'targetResources',
  ],
  orderable: ['activityDateTime'],
  page: { usual: 100, most: 1000 },
  row: (entry) => rowOf(call, entry),
});

const rowOf = ({ tenant }: Call, { at, activity, category, by, groupId, objectId }: AuditEntry): Row => {
  const group = groupId ? tenant.groups.get(groupId) : undefined;
  const person = objectId ? tenant.people.get(objectId) : undefined;
  const isLink = groupId !== undefined && objectId !== undefined;
  const id = guidOf('audit', `${at}/${activity}/${groupId}/${objectId}`);
  const side = activity.startsWith('Remove') ? 'oldValue' : 'newValue';
  const changed = { oldValue: null, newValue: null };
  return {
    id: `Directory_${id}`,
    activityDateTime: new Date(at).toISOString(),
    activityDisplayName: activity,
    additionalDetails: [],
    category,
    correlationId: id,
    initiatedBy: {
      app: by.kind === 'app' ? { appId: null, displayName: by.name, servicePrincipalId: by.objectId } : null,
      user: by.kind === 'user' ? { id: by.objectId, displayName: by.name, userPrincipalName: null } : null,
    },
    loggedByService: 'Core Directory',
    operationType: activity.split(' ')[0] === 'Remove' ? 'Unassign' : 'Update',
    result: 'success',
    resultReason: '',
    targetResources: [
      ...(objectId
        ? [
            {
              id: objectId,
              displayName: person?.displayName ?? null,
              type: person ? 'User' : 'Other',
              userPrincipalName: person?.upn ?? null,
              modifiedProperties: isLink
                ? [
                    { displayName: 'Group.ObjectID', ...changed, [side]: JSON.stringify(groupId) },
                    { displayName: 'Group.DisplayName', ...changed, [side]: JSON.stringify(group?.displayName ?? '') },
                  ]
                : [],
            },
          ]
        : []),
      ...(groupId
        ? [{ id: groupId, displayName: group?.displayName ?? null, type: 'Group', modifiedProperties: [] }]
        : []),
    ],
  };
};
