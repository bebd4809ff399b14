/**
 * A look that is logged is not made again by itself: not after a while, not when the window comes back. Nor is it
 * remembered: who comes back to the page looks again.
 */
export const once = { staleTime: Number.POSITIVE_INFINITY, gcTime: 0 } as const;
