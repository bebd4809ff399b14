import type { FoundGap } from './gaps-of-people.ts';

/** Why nobody's last sign-in is known, where that is so: every line says so. */
export const gapsOfSigningIn = (signIns: 'known' | 'no-licence' | 'no-permission'): readonly FoundGap[] =>
  signIns === 'known'
    ? []
    : [{ kind: `sign-ins-${signIns}`, about: null, count: 0, lines: null, meanwhile: [], reviewer: null }];
