import { z } from 'zod';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import type { AskGraph } from '../client.ts';
import type { DirectoryGraph } from './directory-graph.ts';
import { name, readPage } from './page.ts';
import type { PersonSeen } from './seen.ts';

// What cannot be read is not known; the person is there all the same.
const instant = z.iso.datetime({ offset: true }).nullish().catch(null);

export const user = z.object({
  id: z.uuid(),
  displayName: name,
  userPrincipalName: name,
  jobTitle: name,
  department: name,
  accountEnabled: z.boolean().nullish(),
  userType: z.string().nullish(),
  employeeLeaveDateTime: instant,
  employeeHireDate: instant,
  signInActivity: z.object({ lastSuccessfulSignInDateTime: instant }).nullish(),
  manager: z.object({ id: z.uuid() }).nullish(),
});
type User = z.infer<typeof user>;
export const personFields =
  'id,displayName,userPrincipalName,jobTitle,department,accountEnabled,userType,employeeLeaveDateTime,employeeHireDate';

const sponsor = z.object({ id: z.uuid(), '@odata.type': z.string().nullish() });
const guest = z.object({ id: z.uuid(), sponsors: z.array(sponsor).nullish() });

/**
 * The directory's people (User.Read.All; with the last sign-in also AuditLog.Read.All and a licence for it: without them
 * Graph refuses the whole list), the sponsors of its guests, and the accounts of the last 30 days that were deleted.
 */
export const peoplePagesOf = (ask: AskGraph): Pick<DirectoryGraph, 'people' | 'guests' | 'deletedPeople'> => ({
  people: async (tenantId, at, withSignIns) => {
    // Graph gives at most 500 people with their sign-ins on a page.
    const [more, most] = withSignIns ? [',signInActivity', 500] : ['', 999];
    const first = `/users?$select=${personFields}${more}&$expand=manager($select=id)&$top=${most}`;
    const page = await readPage(ask, tenantId, at ?? first, user, (trouble) => whyNoSignIns(trouble) !== undefined);
    return { ...page, rows: page.rows.map((row) => personSeen(row, row.accountEnabled ? 'enabled' : 'disabled')) };
  },
  guests: async (tenantId, at) => {
    const first = `/users?$filter=userType eq 'Guest'&$select=id&$expand=sponsors($select=id)&$top=999`;
    const page = await readPage(ask, tenantId, at ?? first, guest);
    // A group may be a sponsor, too: that is nobody in particular.
    const idsOf = (sponsors: readonly z.infer<typeof sponsor>[]) =>
      sponsors.flatMap((one) => (isGroup(one['@odata.type']) ? [] : [one.id.toLowerCase()]));
    const rows = page.rows.map(({ id, sponsors }) => ({
      personId: id.toLowerCase(),
      sponsorIds: idsOf(sponsors ?? []),
    }));
    return { ...page, rows };
  },
  deletedPeople: async (tenantId, at) => {
    const first = `/directory/deletedItems/microsoft.graph.user?$select=${personFields}&$top=999`;
    const page = await readPage(ask, tenantId, at ?? first, user);
    return { ...page, rows: page.rows.map((row) => personSeen(row, 'deleted')) };
  },
});

const isGroup = (type: string | null | undefined): boolean => type === '#microsoft.graph.group';

/** Why Graph refused a list of people with their sign-ins (Learn, "signInActivity resource type"); undefined for another reason. */
export const whyNoSignIns = ({ code }: { readonly code: string }): 'no-licence' | 'no-permission' | undefined => {
  if (code === 'Authentication_RequestFromNonPremiumTenantOrB2CTenant') return 'no-licence';
  return code === 'Authentication_MSGraphPermissionMissing' ? 'no-permission' : undefined;
};

export const personSeen = (row: User, account: PersonSeen['account']): PersonSeen => {
  const signedIn = row.signInActivity?.lastSuccessfulSignInDateTime;
  return {
    personId: row.id.toLowerCase(),
    name: row.displayName || row.userPrincipalName || '',
    title: row.jobTitle || null,
    unit: row.department || null,
    isGuest: row.userType === 'Guest',
    account,
    managerId: row.manager?.id.toLowerCase() ?? null,
    leavesOn: dayOf(row.employeeLeaveDateTime),
    hiredOn: dayOf(row.employeeHireDate),
    signedInAt: signedIn ? new Date(signedIn) : null,
  };
};

/**
 * The day an instant of the staff system means. Entra keeps both in UTC (Learn, "user resource type"): some systems write the
 * day as midnight in UTC, others as midnight where people work, which is the evening before in UTC; in Copenhagen both are that day.
 */
const dayOf = (instant: string | null | undefined): string | null =>
  instant ? dayInCopenhagen(new Date(instant)) : null;
