import type { Role } from '#shared/people/roles.ts';
import { inTenant } from '../../database/transaction.ts';
import { refreshDirectory } from '../../directory/refresh.ts';
import { Trouble } from '../../microsoft/trouble.ts';
import { holdersOf, isDirectoryKnown } from '../../people/holders.ts';
import type { Senders } from '../delivery.ts';

/** The holders of a role. A directory that was never read is read now; without Graph the list is empty. */
export const readTeam = async (parts: Senders, tenantId: string, role: Role) => {
  if (!(await isDirectoryKnown(parts, tenantId, Number.POSITIVE_INFINITY))) {
    await refreshDirectory(parts, tenantId).catch((error: unknown) => {
      if (!(error instanceof Trouble)) throw error;
    });
  }
  return inTenant(parts.db, tenantId, (tx) => holdersOf(tx, tenantId, role));
};

/** The recipients of news for the whole team: its members, or the DPO where it has none. */
export const readTeamElseDpo = async (parts: Senders, tenantId: string) => {
  const team = await readTeam(parts, tenantId, 'Gdpr.Team');
  return team.length > 0 ? team : readTeam(parts, tenantId, 'Gdpr.Dpo');
};
