import { guidOf } from '../municipality/ids.ts';
import type { Call, Route } from './call.ts';
import type { Row } from './filter.ts';
import { type Showing, showMany } from './rows.ts';
import { personAt } from './users.ts';

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

const installations = ({ given }: Call): Showing<string> => ({
  types: ['teamsAppInstallation'],
  usual: ['consentedPermissionSet'],
  filterable: ['teamsApp/externalId', 'teamsApp/id', 'teamsApp/displayName'],
  row: (id): Row => ({ id, teamsApp: app(given.municipality.ids.teamsAppId), consentedPermissionSet: null }),
  expands: {
    teamsApp: () => app(given.municipality.ids.teamsAppId),
    teamsAppDefinition: () => ({
      id: 'MQ==',
      teamsAppId: catalogId(given.municipality.ids.teamsAppId),
      displayName: 'GDPR-vagten',
      version: '1.0.0',
    }),
  },
});

/** An app of the organisation: `externalId` is the manifest's id, `id` the one of the organisation's catalogue. */
const app = (teamsAppId: string): Row => ({
  id: catalogId(teamsAppId),
  externalId: teamsAppId,
  displayName: 'GDPR-vagten',
  distributionMethod: 'organization',
});

const catalogId = (teamsAppId: string): string => guidOf('catalogue', teamsAppId);
