import type { DataGap } from '#shared/reviews/data-gaps.ts';

/** Why nobody's last sign-in is known, where that is so: every line says so. */
export const gapsOfSigningIn = (signIns: 'known' | 'no-licence' | 'no-permission'): readonly DataGap[] =>
  signIns === 'known'
    ? []
    : [{ kind: `sign-ins-${signIns}`, about: null, count: 0, lines: null, meanwhile: [], reviewer: null }];
