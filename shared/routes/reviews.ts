import { z } from 'zod';
import { personRef } from '../cases/person-ref.ts';
import { answers, decision, mostDecisions } from '../reviews/answers.ts';
import { plannedRemoval } from '../reviews/removals.ts';
import { reviewPlan } from '../reviews/review-plan.ts';
import { planPreview, planView, reviewView, sheetOf, sheetProgress, sheetView } from '../reviews/views.ts';
import { route } from './route.ts';
import { rowVersion } from './row-version.ts';

const planId = z.strictObject({ planId: z.uuid() });
const reviewId = z.strictObject({ reviewId: z.uuid() });
const day = z.iso.date();

export const createPlan = route({
  name: 'createPlan',
  method: 'POST',
  path: '/reviews/plans',
  who: 'team-or-admin',
  summary: 'Keep a plan of access reviews as a draft; the directory is read for it',
  body: reviewPlan,
  answer: z.object({ planId: z.uuid(), version: z.int() }),
  status: 201,
  key: 'required',
});

export const listReviews = route({
  name: 'listReviews',
  method: 'GET',
  path: '/reviews',
  who: 'desk',
  summary: 'The plans of access reviews, and the newest reviews with how far they are',
  answer: z.object({ plans: z.array(planView), reviews: z.array(reviewView) }),
});

export const previewPlan = route({
  name: 'previewPlan',
  method: 'GET',
  path: '/reviews/plans/{planId}/preview',
  who: 'team-or-admin',
  summary: 'How many groups, members and reviewers a review by the plan would have, and who would get how much',
  params: planId,
  answer: planPreview,
});

export const startReview = route({
  name: 'startReview',
  method: 'POST',
  path: '/reviews/plans/{planId}/start',
  who: 'team-or-admin',
  summary: 'Begin a review by the plan today',
  params: planId,
  body: z.strictObject({ version: rowVersion }),
  answer: z.object({ reviewId: z.uuid(), starts: day, ends: day }),
});

export const readReview = route({
  name: 'readReview',
  method: 'GET',
  path: '/reviews/{reviewId}',
  who: 'team-or-dpo',
  summary: 'How far a review is',
  params: reviewId,
  answer: reviewView.extend({ groups: z.int(), sheets: z.array(sheetProgress) }),
});

export const listMyLines = route({
  name: 'listMyLines',
  method: 'GET',
  path: '/my/review-lines',
  who: 'employee',
  summary: 'The memberships the caller is asked about, by review',
  answer: z.object({ sheets: z.array(sheetView) }),
});

export const decideLines = route({
  name: 'decideLines',
  method: 'POST',
  path: '/reviews/{reviewId}/decisions',
  who: 'employee',
  summary: "Answer the caller's lines, or take answers back; a line that was answered meanwhile is left as it is",
  params: reviewId,
  body: z.strictObject({ decisions: z.array(decision).min(1).max(mostDecisions) }),
  answer: z.object({
    saved: z.array(z.object({ lineId: z.uuid(), version: z.int() })),
    /** Lines answered by another since: as they are now. */
    conflicts: z.array(
      z.object({
        lineId: z.uuid(),
        version: z.int(),
        answer: z.enum(answers).nullable(),
        by: personRef.nullable(),
        at: z.iso.datetime().nullable(),
      }),
    ),
  }),
});

export const sendAnswers = route({
  name: 'sendAnswers',
  method: 'POST',
  path: '/reviews/{reviewId}/send',
  who: 'employee',
  summary: "Send the caller's answers, or the GDPR team's: from now on they hold",
  params: reviewId,
  body: z.strictObject({ of: z.enum(sheetOf).default('me') }),
  answer: z.object({ sentAt: z.iso.datetime(), kept: z.int(), removals: z.int() }),
});

export const dryRunRemovals = route({
  name: 'dryRunRemovals',
  method: 'GET',
  path: '/reviews/{reviewId}/removals',
  who: 'team-or-dpo',
  summary: 'What would become of each access that was refused, if it were removed now; nothing is changed',
  params: reviewId,
  answer: z.object({
    /** When the directory was last read. */
    readAt: z.iso.datetime().nullable(),
    removals: z.array(plannedRemoval),
  }),
});
