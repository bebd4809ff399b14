import type { Writer } from '../../directory/history.ts';
import type { Call } from '../call.ts';

/** Who writes, as the audit log names it: the app itself, or the person in whose name it calls. */
export const writerOf = ({ token, tenant, given }: Call): Writer => {
  if (token.kind === 'delegated')
    return {
      kind: 'user',
      objectId: token.objectId,
      name: tenant.people.get(token.objectId)?.displayName ?? token.objectId,
    };
  const isRemoval = token.clientId === given.municipality.ids.removalClientId;
  return { kind: 'app', objectId: token.objectId, name: isRemoval ? 'GDPR-vagten - medlemskaber' : 'GDPR-vagten' };
};
