import type { Person } from '../municipality/person.ts';
import type { Switches } from '../tenant/switches.ts';
import type { Identity } from './identity.ts';
import { issueUserToken } from './user-token.ts';

/**
 * Teams' getAuthToken and Outlook's getAccessToken: the host's own client asks for our API by the address in the manifest.
 * Throws in words where the tenant's switch says that it fails.
 */
export const signInByHost = (
  identity: Identity,
  switches: Switches,
  person: Person,
  claims: string | undefined,
): Promise<string> => {
  if (switches.get('hostSignIn') === 'fails') throw new Error('13012');
  if (claims) identity.challenges.meet(person.id, claims);
  return issueUserToken(identity, person);
};
