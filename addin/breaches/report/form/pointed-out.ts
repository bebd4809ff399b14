/** Somebody among the recipients who stands first with a word of why; `who` as marks name people. */
export type PointedOut = { readonly who: string; readonly as: 'answered' | 'self' };
