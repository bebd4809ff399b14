import type { CallFailed } from '../../api.ts';

/** An address that leads nowhere, or not for this person: both look the same. */
export const isNotThere = (failed: CallFailed | null): boolean =>
  failed !== null && ['not-found', 'forbidden', 'refused'].includes(failed.kind);
