import { z } from 'zod';
import { GraphTrouble } from '../../microsoft/trouble.ts';
import type { AskGraph } from '../client.ts';
import type { DirectoryGraph } from './directory-graph.ts';
import { readPage } from './page.ts';
import { personFields, personSeen, user, whyNoSignIns } from './people-pages.ts';
import type { PersonChange } from './seen.ts';

const removed = z.object({ reason: z.string() }).nullish();
const manager = z.object({ id: z.uuid(), '@removed': removed });
const changed = user.extend({ '@removed': removed, 'manager@delta': z.array(manager).nullish() });
const signedIn = user.pick({ id: true, signInActivity: true });

/**
 * What has changed of people (User.Read.All; Learn, "user: delta"), with their managers where these have changed. Sign-ins are
 * not followed there (microsoft-graph-explorer issue 3189), so those since an instant are asked for (AuditLog.Read.All; Learn,
 * "user resource type": `signInActivity` is filtered by `ge`, but with nothing else).
 */
export const peopleChangesOf = (ask: AskGraph): Pick<DirectoryGraph, 'peopleChanges' | 'signIns'> => ({
  peopleChanges: async (tenantId, at) => {
    const fromNow = `/users/delta?$select=${personFields},manager&$deltatoken=latest`;
    try {
      const page = await readPage(ask, tenantId, at ?? fromNow, changed, isNotFollowed);
      if (page.next === undefined && page.changes === undefined)
        throw new GraphTrouble({ part: 'graph', code: 'unexpected-answer', uncertain: true });
      return { ...page, rows: page.rows.map(changeSeen) };
    } catch (error) {
      if (at === undefined && error instanceof GraphTrouble && isNotFollowed(error)) return nothing;
      throw error;
    }
  },
  signIns: async (tenantId, at, since) => {
    const filter = since ? `&$filter=signInActivity/lastSuccessfulSignInDateTime ge ${since.toISOString()}` : '';
    const first = `/users?$select=id,signInActivity${filter}&$top=500`;
    const page = await readPage(ask, tenantId, at ?? first, signedIn, (trouble) => whyNoSignIns(trouble) !== undefined);
    const rows = page.rows.map((row) => personSeen(row, 'enabled'));
    return { ...page, rows: rows.map(({ personId, signedInAt }) => ({ personId, signedInAt })) };
  },
});

const nothing = { rows: [], unreadable: 0, next: undefined, changes: undefined };

/** Some directories tell no changes ("Change enumeration is not supported for requested tenant"), or not of these properties. */
const isNotFollowed = ({ code }: GraphTrouble): boolean => /^(?:Request_)?(?:BadRequest|UnsupportedQuery)$/i.test(code);

/**
 * "changed" can be restored, "deleted" is gone for good (Learn, "Use delta query": resource representation). What is absent was
 * not changed or never set; what was emptied is null.
 */
const changeSeen = (row: z.infer<typeof changed>): PersonChange => {
  const gone = row['@removed'];
  const { personId, ...seen } = personSeen(row, row.accountEnabled ? 'enabled' : 'disabled');
  if (gone) return { personId, isGone: true, isRestorable: gone.reason === 'changed' };
  const managers = row['manager@delta'];
  const told = {
    ...(row.displayName !== undefined && { name: seen.name }),
    ...(row.jobTitle !== undefined && { title: seen.title }),
    ...(row.department !== undefined && { unit: seen.unit }),
    ...(row.userType !== undefined && { isGuest: seen.isGuest }),
    ...(row.accountEnabled !== undefined && { account: seen.account }),
    ...(row.employeeLeaveDateTime !== undefined && { leavesOn: seen.leavesOn }),
    ...(row.employeeHireDate !== undefined && { hiredOn: seen.hiredOn }),
    ...(managers && { managerId: managers.find((one) => !one['@removed'])?.id.toLowerCase() ?? null }),
  };
  return { personId, isGone: false, told };
};
