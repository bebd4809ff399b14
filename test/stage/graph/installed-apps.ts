import { catalogAppId } from '../municipality/ids.ts';
import type { Call, Route } from './call.ts';
import { personAt } from './directory/users.ts';
import type { Row } from './query/filter.ts';
import { type Showing, showMany } from './query/rows.ts';

export const installedAppRoutes: Route[] = [
  {
    method: 'GET',
    path: 'users/{user}/teamwork/installedApps',
    needs: { app: ['TeamsAppInstallation.ReadForUser.All'], delegated: ['TeamsAppInstallation.ReadForUser'] },
    takes: ['$expand', '$filter', '$select'],
    answer: (call) => {
      const id = call.tenant.installs.get(personAt(call).id);
      return showMany(call, installations(call), id === undefined ? [] : [id]);
    },
  },
];

const installations = ({ given, tenant }: Call): Showing<string> => {
  const { ids } = given.municipality;
  const catalogId = catalogAppId(ids, tenant.id);
  // An app of the organisation: `externalId` is the manifest's id, `id` the one of the organisation's catalogue.
  const app: Row = {
    id: catalogId,
    externalId: ids.teamsAppId,
    displayName: 'GDPR-vagten',
    distributionMethod: 'organization',
  };
  return {
    types: ['teamsAppInstallation'],
    usual: ['consentedPermissionSet'],
    filterable: ['teamsApp/externalId', 'teamsApp/id', 'teamsApp/displayName'],
    row: (id): Row => ({ id, teamsApp: app, consentedPermissionSet: null }),
    expands: {
      teamsApp: () => app,
      teamsAppDefinition: () => ({
        id: 'MQ==',
        teamsAppId: catalogId,
        displayName: 'GDPR-vagten',
        version: '1.0.0',
      }),
    },
  };
};
