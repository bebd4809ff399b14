import type { ReviewPlan } from '#shared/reviews/review-plan.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';

export type Preview = AnswerOf<Routes['previewPlan']>;

/** What of a plan is changed by itself. */
export const planParts = ['name', 'groups', 'who', 'people', 'days', 'silence', 'removal', 'repeats'] as const;
export type PlanPart = (typeof planParts)[number];

/** A form of one part: it shows the plan as it is being changed. */
export type PartProps = {
  readonly plan: ReviewPlan;
  readonly set: (changed: Partial<ReviewPlan>) => void;
  readonly preview: Preview;
  /** What is not right, in words; only after an attempt to save. */
  readonly fault: string | undefined;
};

/** `understood`: the red sentence of silence that removes has been ticked. */
export type ChoiceProps = PartProps & {
  readonly understood: boolean;
  readonly onUnderstood: (understood: boolean) => void;
};
