import { createHash } from 'node:crypto';

/** A GUID that is the same for the same seed and name, in the form of a version 4 GUID. */
export const guidOf = (seed: string, name: string): string => {
  const hex = createHash('sha256').update(`${seed}/${name}`).digest('hex');
  const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) % 4];
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
};

/** By what id a municipality's catalogue knows our app: another in each, and never the manifest's. */
export const catalogAppId = ({ teamsAppId }: Pick<StageIds, 'teamsAppId'>, tenantId: string): string =>
  guidOf('catalogue', `${tenantId}/${teamsAppId}`);

export const defaultSeed = 'eksempel';

export type StageIds = {
  /** Our own Entra app: audience of user tokens, client of Graph, and the bot. */
  apiClientId: string;
  botClientId: string;
  /** The app that takes people out of groups, and may do nothing else. */
  removalClientId: string;
  teamsAppId: string;
  /** The user-assigned managed identity of the function app; it lives in tenant A. */
  managedIdentityClientId: string;
  /** The one that owns the tables of the database, and migrates them. */
  migrationIdentityClientId: string;
  tenantA: string;
  tenantB: string;
  /** A tenant that exists in Entra but has not bought the desk. */
  unservedTenant: string;
};

export const idsOf = (seed: string = defaultSeed): StageIds => ({
  apiClientId: guidOf(seed, 'app'),
  botClientId: guidOf(seed, 'app'),
  removalClientId: guidOf(seed, 'removal-app'),
  teamsAppId: guidOf(seed, 'teams-app'),
  managedIdentityClientId: guidOf(seed, 'managed-identity'),
  migrationIdentityClientId: guidOf(seed, 'migration-identity'),
  tenantA: guidOf(seed, 'tenant-a'),
  tenantB: guidOf(seed, 'tenant-b'),
  unservedTenant: guidOf(seed, 'tenant-unserved'),
});
