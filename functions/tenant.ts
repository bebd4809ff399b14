import type { DeskSettings } from '#shared/settings/desk-settings.ts';
import { keptSettings } from '#shared/settings/kept-settings.ts';
import type { Tx } from './database/transaction.ts';

export type Tenant = {
  readonly name: string;
  readonly insideDomains: readonly string[];
  readonly settings: DeskSettings;
  readonly settingsVersion: number;
};

/** The municipality of this transaction, its settings filled with the defaults. */
export const readTenant = async (tx: Tx, tenantId: string): Promise<Tenant> => {
  const row = await tx
    .selectFrom('tenants')
    .select(['name', 'inside_domains', 'settings', 'settings_version'])
    .where('tenant_id', '=', tenantId)
    .executeTakeFirstOrThrow();
  return {
    name: row.name,
    insideDomains: row.inside_domains,
    settings: keptSettings(JSON.parse(row.settings)),
    settingsVersion: row.settings_version,
  };
};
