import type { Route } from '../call.ts';
import { auditRoutes } from './audits.ts';
import { linkRoutes } from './change-links.ts';
import { deletionRoutes } from './delete-objects.ts';
import { groupRoutes } from './groups.ts';
import { memberRoutes } from './members.ts';
import { membershipRoutes } from './memberships.ts';
import { objectRoutes } from './objects.ts';
import { organizationRoutes } from './organization.ts';
import { otherRoutes } from './others.ts';
import { roleRoutes } from './roles.ts';
import { rosterRoutes } from './team-rosters.ts';
import { userRoutes } from './users.ts';

/** People, groups and what they are to each other. */
export const directoryRoutes: readonly Route[] = [
  ...userRoutes,
  ...groupRoutes,
  ...memberRoutes,
  ...membershipRoutes,
  ...linkRoutes,
  ...deletionRoutes,
  ...auditRoutes,
  ...rosterRoutes,
  ...objectRoutes,
  ...otherRoutes,
  ...roleRoutes,
  ...organizationRoutes,
];
