import type { Tx } from '../database/transaction.ts';

/** Whether a person is of the GDPR team by the last reading of the directory. */
export const isOfTeam = async (tx: Tx, tenantId: string, personId: string): Promise<boolean> =>
  (await teamOf(tx, tenantId)).includes(personId);

/** Whether a person is no longer of the team; false before the directory was ever read. */
export const hasLeftTeam = async (tx: Tx, tenantId: string, personId: string): Promise<boolean> => {
  const team = await teamOf(tx, tenantId);
  return team.length > 0 && !team.includes(personId);
};

const teamOf = async (tx: Tx, tenantId: string): Promise<readonly string[]> => {
  const members = await tx
    .selectFrom('role_holders')
    .select('person_id')
    .where('tenant_id', '=', tenantId)
    .where('role', '=', 'Gdpr.Team')
    .execute();
  return members.map(({ person_id }) => person_id);
};
