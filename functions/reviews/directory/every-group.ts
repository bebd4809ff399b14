import { scope } from '#shared/reviews/review-plan.ts';

/** A choice that leaves no group out. */
export const everyGroup = scope.parse({ all: true });
