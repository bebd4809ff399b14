/** An Adaptive Card as JSON. */
export type Card = { readonly type: 'AdaptiveCard'; readonly [part: string]: unknown };
