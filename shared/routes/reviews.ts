import { z } from 'zod';
import { personRef } from '../cases/person-ref.ts';
import { standInView } from '../reviews/answering/stand-ins.ts';
import { answers, decision, eachLineOnce, lineId, mostDecisions } from '../reviews/answers.ts';
import { dataGap } from '../reviews/data-gaps.ts';
import { mostRemovals, plannedRemoval, removalState, removalTimes, removalView } from '../reviews/removals/removals.ts';
import { reviewPlan } from '../reviews/review-plan.ts';
import {
  listedPlan,
  planPreview,
  reviewView,
  sheetOf,
  sheetProgress,
  sheetView,
  unansweredSheet,
} from '../reviews/views.ts';
import { route } from './route.ts';
import { rowVersion } from './row-version.ts';

const planId = z.strictObject({ planId: z.uuid() });
const reviewId = z.strictObject({ reviewId: z.uuid() });
const day = z.iso.date();
/** How long the caller took since the last call: shown to the caller alone. Milliseconds. */
const spentMs = z.int().min(0).max(86_400_000);

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
  answer: z.object({ plans: z.array(listedPlan), reviews: z.array(reviewView) }),
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
  answer: z.object({
    sheets: z.array(sheetView),
    /** Who stands in for the caller, now, before or later. */
    standIn: standInView.nullable(),
    /** The first day of the next review of any plan, where nothing is left to answer; null: none is planned. */
    next: day.nullable(),
  }),
});

export const decideLines = route({
  name: 'decideLines',
  method: 'POST',
  path: '/reviews/{reviewId}/decisions',
  who: 'employee',
  summary: "Answer the caller's lines, or take answers back; a line that was answered meanwhile is left as it is",
  params: reviewId,
  body: z.strictObject({
    decisions: z
      .array(decision)
      .min(1)
      .max(mostDecisions)
      .refine(eachLineOnce, { params: { code: 'twice' } }),
    spentMs: spentMs.optional(),
  }),
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
  body: z.strictObject({
    of: z.enum(sheetOf).default('me'),
    /** Where the caller has several. */
    sheetId: z.uuid().optional(),
    spentMs: spentMs.optional(),
    /** How long the unchanged lines were in sight until they were kept. */
    unchangedMs: spentMs.optional(),
  }),
  /** `sentAt` null: three lines are asked again first. */
  answer: z.object({ sentAt: z.iso.datetime().nullable(), kept: z.int(), removals: z.int() }),
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

export const remindReviewers = route({
  name: 'remindReviewers',
  method: 'POST',
  path: '/reviews/{reviewId}/reminders',
  who: 'team',
  summary:
    'Remind these reviewers that their answers are missing; those who have sent, and who were told something today, are left alone',
  params: reviewId,
  body: z.strictObject({ sheetIds: z.array(z.uuid()).min(1).max(5000) }),
  answer: z.object({ reminded: z.array(z.uuid()), at: z.iso.datetime() }),
});

const sheetId = reviewId.extend({ sheetId: z.uuid() });

export const reassignSheet = route({
  name: 'reassignSheet',
  method: 'POST',
  path: '/reviews/{reviewId}/sheets/{sheetId}/reviewer',
  who: 'team',
  summary:
    'Give what a reviewer was asked and has not sent to another, who is told; lines the other may not answer stay',
  params: sheetId,
  body: z.strictObject({ personId: z.uuid() }),
  answer: z.object({ moved: z.int(), stay: z.int() }),
});

export const nameStandIn = route({
  name: 'nameStandIn',
  method: 'POST',
  path: '/reviews/{reviewId}/sheets/{sheetId}/stand-in',
  who: 'team',
  summary: 'Have a colleague answer for a reviewer until the review ends; that one is told',
  params: sheetId,
  body: z.strictObject({ personId: z.uuid() }),
  answer: z.object({ standIn: standInView.nullable() }),
});

export const listUnanswered = route({
  name: 'listUnanswered',
  method: 'GET',
  path: '/my/unanswered-reviews',
  who: 'employee',
  summary: 'What reviewers below the caller did not answer in time, of which the desk has told the caller',
  answer: z.object({ sheets: z.array(unansweredSheet) }),
});

export const listDataGaps = route({
  name: 'listDataGaps',
  method: 'GET',
  path: '/reviews/{reviewId}/data-gaps',
  who: 'desk',
  summary: 'What lacks in the directory for a review, by its last reading, and who answers meanwhile',
  params: reviewId,
  answer: z.object({
    ...{ planId: z.uuid(), starts: day, ends: day, state: z.enum(['making', 'open', 'ended']) },
    /** When the directory was last read. */
    readAt: z.iso.datetime().nullable(),
    /** It is being read right now. */
    reading: z.boolean(),
    gaps: z.array(dataGap),
  }),
});

export const readDirectoryAgain = route({
  name: 'readDirectoryAgain',
  method: 'POST',
  path: '/reviews/directory-readings',
  who: 'team-or-admin',
  summary: 'Read the directory again, so that what was mended in it shows',
  answer: z.object({}),
});

export const applyRemovals = route({
  name: 'applyRemovals',
  method: 'POST',
  path: '/reviews/{reviewId}/removals',
  who: 'team',
  summary:
    'Remove these accesses, each of which was refused, now, tonight or as planned; what was made before is left as it is',
  params: reviewId,
  body: z.strictObject({ lineIds: z.array(lineId).min(1).max(mostRemovals), when: z.enum(removalTimes) }),
  answer: z.object({
    planned: z.int(),
    /** Null: when the review has ended. */
    due: z.iso.datetime().nullable(),
  }),
});

export const listRemovals = route({
  name: 'listRemovals',
  method: 'GET',
  path: '/reviews/{reviewId}/removals/applied',
  who: 'team-or-dpo',
  summary: 'What became of each removal of a review that was applied; or of those alone that are still under way',
  params: reviewId,
  query: z.strictObject({ only: z.literal('under-way').optional() }),
  answer: z.object({ removals: z.array(removalView) }),
});

export const undoRemoval = route({
  name: 'undoRemoval',
  method: 'POST',
  path: '/reviews/{reviewId}/removals/{removalId}/undo',
  who: 'team',
  summary: 'Withhold a removal that is planned, or put back what was removed in the last 30 days',
  params: reviewId.extend({ removalId: z.uuid() }),
  answer: z.object({ state: removalState }),
});
