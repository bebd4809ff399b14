import { z } from 'zod';
import { personRef } from '../cases/person-ref.ts';
import { possibleReviewer, proposalReasons, stayReasons } from '../reviews/answering/line-moves.ts';
import { answers, eachLineOnce, lineId, mostDecisions } from '../reviews/answers.ts';
import { written } from '../text/written.ts';
import { route } from './route.ts';
import { rowVersion } from './row-version.ts';

const reviewId = z.strictObject({ reviewId: z.uuid() });
const moved = z.array(z.object({ lineId: z.uuid(), version: z.int() }));

export const readLine = route({
  name: 'readLine',
  method: 'GET',
  path: '/reviews/{reviewId}/lines/{lineId}',
  who: 'employee',
  summary:
    "What is known of one of the caller's lines: the account, how many of the unit have the access, the group's owners, earlier answers",
  params: reviewId.extend({ lineId: z.uuid() }),
  answer: z.object({
    /** Null: no person, or one the directory no longer has. */
    account: z.enum(['enabled', 'disabled', 'deleted']).nullable(),
    /** Of all with an open account in the member's unit, so many are directly in the group; null: it has no unit. */
    inUnit: z.object({ all: z.int(), with: z.int() }).nullable(),
    /** Who owns the group, by name; of many the first. */
    owners: z.array(personRef),
    /** What was said before, the newest first. */
    earlier: z.array(z.object({ answer: z.enum(answers), at: z.iso.datetime(), by: personRef })),
  }),
});

export const findReviewers = route({
  name: 'findReviewers',
  method: 'GET',
  path: '/reviews/{reviewId}/lines/{lineId}/reviewers',
  who: 'employee',
  summary: "Who may answer one of the caller's lines instead: at most two proposals with why, and colleagues by name",
  params: reviewId.extend({ lineId: z.uuid() }),
  query: z.strictObject({ search: written(100).default('') }),
  answer: z.object({
    proposals: z.array(possibleReviewer.extend({ why: z.enum(proposalReasons) })),
    found: z.array(possibleReviewer),
  }),
});

export const handOverLines = route({
  name: 'handOverLines',
  method: 'POST',
  path: '/reviews/{reviewId}/hand-over',
  who: 'employee',
  summary:
    "Hand the caller's lines over to a colleague, or to the GDPR team; that one is told, and the caller no longer asked",
  params: reviewId,
  body: z.strictObject({
    lines: z
      .array(z.strictObject({ lineId, version: rowVersion }))
      .min(1)
      .max(mostDecisions)
      .refine(eachLineOnce, { params: { code: 'twice' } }),
    /** Null: the GDPR team. */
    to: z.uuid().nullable(),
  }),
  answer: z.object({
    handed: moved,
    /** Lines that stay with the caller. */
    stay: z.array(z.object({ lineId: z.uuid(), why: z.enum(stayReasons) })),
  }),
});

export const takeBackLines = route({
  name: 'takeBackLines',
  method: 'POST',
  path: '/reviews/{reviewId}/take-back',
  who: 'employee',
  summary: 'Take lines back that the caller has handed over and nobody has answered since',
  params: reviewId,
  body: z.strictObject({ lineIds: z.array(lineId).min(1).max(mostDecisions) }),
  answer: z.object({ back: moved }),
});

export const withdrawRefusals = route({
  name: 'withdrawRefusals',
  method: 'POST',
  path: '/reviews/{reviewId}/withdrawals',
  who: 'employee',
  summary: "Keep some of the caller's lines after all that were refused and sent, as long as nothing was removed",
  params: reviewId,
  body: z.strictObject({ lineIds: z.array(lineId).min(1).max(mostDecisions) }),
  answer: z.object({
    kept: z.array(z.uuid()),
    /** Their removal has begun, or is a task. */
    late: z.array(z.uuid()),
  }),
});

export const readReceipt = route({
  name: 'readReceipt',
  method: 'GET',
  path: '/reviews/{reviewId}/sheets/{sheetId}/receipt',
  who: 'employee',
  summary: 'What the caller answered and sent, as a PDF',
  params: reviewId.extend({ sheetId: z.uuid() }),
  answer: 'bytes',
});
