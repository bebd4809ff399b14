import type { ClientSettings } from './host.ts';

/**
 * Where the person signs in: at the tenant that is served; where several are, at the person's own, if the host says which
 * that is. An app never signs in at `organizations` for a person whose tenant is known: what is registered for one tenant
 * answers there only (AADSTS50194).
 */
export const authorityFor = (
  { authority }: Pick<ClientSettings, 'authority'>,
  personsTenant: string | undefined,
): string => (personsTenant ? authority.replace(/\/organizations$/, `/${personsTenant.toLowerCase()}`) : authority);
