import type { Group } from '../../municipality/group.ts';
import { guidOf } from '../../municipality/ids.ts';
import type { Tenant } from '../../municipality/municipality.ts';
import type { Row } from '../query/filter.ts';

/** What a group has without $select. */
export const usualOfGroup = [
  'deletedDateTime',
  'classification',
  'createdDateTime',
  'description',
  'displayName',
  'expirationDateTime',
  'groupTypes',
  'mail',
  'mailEnabled',
  'mailNickname',
  'membershipRule',
  'membershipRuleProcessingState',
  'onPremisesSyncEnabled',
  'proxyAddresses',
  'renewedDateTime',
  'resourceBehaviorOptions',
  'resourceProvisioningOptions',
  'securityEnabled',
  'visibility',
] as const;

export const groupRow = ({ domain }: Pick<Tenant, 'domain'>, group: Group): Row => ({
  id: group.id,
  assignedLabels: group.label ? [{ labelId: guidOf('label', group.label), displayName: group.label }] : [],
  assignedLicenses: group.licence ? [{ disabledPlans: [], skuId: group.licence }] : [],
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
  mail: hasMail(group) ? `${group.mailNickname}@${domain}` : null,
  mailEnabled: hasMail(group),
  mailNickname: group.mailNickname,
  membershipRule: group.membershipRule ?? null,
  membershipRuleProcessingState: group.membershipRule ? (group.rulePaused ? 'Paused' : 'On') : null,
  // Null once a group has moved to the cloud (Learn, "Configure Group Source of Authority": status of attributes).
  onPremisesSyncEnabled: group.kind === 'on-prem-synced' && !group.cloudManaged ? true : null,
  onPremisesSamAccountName: group.kind === 'on-prem-synced' ? group.mailNickname : null,
  proxyAddresses: [],
  renewedDateTime: group.createdDateTime,
  resourceBehaviorOptions: [],
  resourceProvisioningOptions: group.hasTeam ? ['Team'] : [],
  securityEnabled: group.kind !== 'microsoft365' && group.kind !== 'distribution',
  visibility: group.visibility,
});

const hasMail = ({ kind }: Group): boolean =>
  kind === 'microsoft365' || kind === 'distribution' || kind === 'mail-enabled-security';
