/** What the desk has of what is written in a form: all of it since then, or not the newest. */
export type Kept = { readonly kind: 'kept'; readonly at: Date } | { readonly kind: 'not-kept' };
