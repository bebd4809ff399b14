/** A refusal in words: what it is, and the way out. */
export type RefusalText = { readonly title: string; readonly detail: string };
