import { granted } from '../identity/granted-permissions.ts';
import type { Call } from './call.ts';
import { GraphRefusal } from './refusal.ts';

/**
 * Refuses an app whose manifest does not ask for a resource-specific permission, or to whose manifest nobody has consented;
 * people bring theirs in the token.
 */
export const requireResourceSpecific = ({ token, given }: Call, permission: string): void => {
  const names = given.resourceSpecific ?? granted.resourceSpecific;
  const consented = given.switches.get('teamsAppConsent') === 'given';
  if (token.kind !== 'app' || (consented && names.includes(permission))) return;
  throw new GraphRefusal(
    403,
    'Forbidden',
    `Missing role permissions on the request. API requires '${permission}'. The app's manifest does not ask for it, or nobody has consented.`,
  );
};
