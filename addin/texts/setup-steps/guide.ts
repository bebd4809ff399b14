import type { Mend } from '#shared/setup/cause.ts';

/** What is wrong, and what to do, step by step. Between stars: what to press. In brackets: an address to open. */
export type Guide = { readonly says: string; readonly steps: readonly string[] };

export type Guides = { readonly [M in Mend]?: Guide };
