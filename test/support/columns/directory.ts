import { of } from '../type-of-shared.ts';

/** What the mirror of the directory holds. */
export const columns = {
  'directory_groups.kind': of('reviews/group-facts.ts', 'GroupKind'),
  'directory_member_lists.kinds': `${of('reviews/expand-members.ts', 'MemberKind')}[]`,
  'directory_member_lists.relation': "'member' | 'owner'",
  'directory_memberships.group_id': 'string',
  'directory_memberships.holds_groups': 'boolean',
  'directory_memberships.holds_things': 'boolean',
  'directory_memberships.kind': of('reviews/expand-members.ts', 'MemberKind'),
  'directory_memberships.listed': 'string[]',
  'directory_memberships.object_id': 'string',
  'directory_memberships.relation': "'member' | 'owner'",
  'directory_memberships.round': 'number',
  'directory_memberships.tenant_id': 'string',
  'directory_people.account': "'enabled' | 'disabled' | 'deleted'",
  'directory_readings.phase':
    "Generated<'rest' | 'people' | 'sign-ins' | 'guests' | 'deleted' | 'groups' | 'programs' | 'devices' | 'contacts'>",
  'directory_readings.sign_ins': "Generated<'known' | 'no-licence' | 'no-permission'>",
  'directory_readings.sign_ins_done': "'known' | 'no-licence' | 'no-permission' | null",
};
