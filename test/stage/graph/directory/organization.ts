import type { Tenant } from '../../municipality/municipality.ts';
import type { Route } from '../call.ts';
import { type Showing, showMany, showOne } from '../query/rows.ts';

const needs = {
  app: ['Organization.Read.All', 'Directory.Read.All'],
  delegated: ['User.Read', 'Organization.Read.All'],
};

export const organizationRoutes: Route[] = [
  {
    method: 'GET',
    path: 'organization',
    needs,
    takes: ['$select'],
    answer: (call) => showMany(call, organization, [call.tenant]),
  },
  {
    method: 'GET',
    path: 'organization/{organization}',
    needs,
    takes: ['$select'],
    answer: (call) => showOne(call, organization, call.tenant),
  },
];

const organization: Showing<Tenant> = {
  types: ['organization'],
  usual: ['displayName', 'countryLetterCode', 'verifiedDomains', 'tenantType', 'onPremisesSyncEnabled'],
  row: ({ id, name, domain }) => ({
    id,
    displayName: name,
    countryLetterCode: 'DK',
    preferredLanguage: 'da',
    onPremisesSyncEnabled: true,
    tenantType: 'AAD',
    verifiedDomains: [
      {
        capabilities: 'Email, OfficeCommunicationsOnline',
        isDefault: true,
        isInitial: false,
        name: domain,
        type: 'Managed',
      },
      {
        capabilities: 'Email',
        isDefault: false,
        isInitial: true,
        name: `${domain.split('.')[0]}.onmicrosoft.example`,
        type: 'Managed',
      },
    ],
  }),
};
