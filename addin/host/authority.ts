import type { ClientSettings } from './host.ts';

/** Whether the person's own tenant is another than the one that is served; false where several are, or the host does not say. */
export const isElsewhere = (
  { authority }: Pick<ClientSettings, 'authority'>,
  personsTenant: string | undefined,
): boolean => {
  const served = /\/([0-9a-f-]{36})$/i.exec(authority)?.[1];
  return served !== undefined && personsTenant !== undefined && served.toLowerCase() !== personsTenant.toLowerCase();
};

/**
 * Where the person signs in: at the tenant that is served; where several are, at the person's own, if the host says which
 * that is. An app never signs in at `organizations` for a person whose tenant is known: what is registered for one tenant
 * answers there only (AADSTS50194).
 */
export const authorityFor = (
  { authority }: Pick<ClientSettings, 'authority'>,
  personsTenant: string | undefined,
): string => (personsTenant ? authority.replace(/\/organizations$/, `/${personsTenant.toLowerCase()}`) : authority);
