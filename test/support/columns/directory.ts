import { of } from '../type-of-shared.ts';

/** What the mirror of the directory holds. */
export const columns = {
  'directory_groups.kind': of('reviews/group-facts.ts', 'GroupKind'),
  'directory_memberships.kind': of('reviews/expand-members.ts', 'MemberKind'),
  'directory_memberships.relation': "'member' | 'owner'",
  'directory_people.account': "'enabled' | 'disabled' | 'deleted'",
  'directory_readings.phase':
    "Generated<'rest' | 'people' | 'guests' | 'deleted' | 'groups' | 'programs' | 'devices' | 'contacts'>",
  'directory_readings.sign_ins': "Generated<'known' | 'no-licence' | 'no-permission'>",
};
