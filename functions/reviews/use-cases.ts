import type * as routes from '#shared/routes/reviews.ts';
import type { UseCase } from '../use-case.ts';
import { decideLines } from './answering/decide.ts';
import { listMyLines } from './answering/my-lines.ts';
import { sendAnswers } from './answering/send.ts';
import { startReview } from './making/start-review.ts';
import { createPlan } from './plans/create-plan.ts';
import { listReviews } from './plans/list-reviews.ts';
import { previewPlan } from './plans/preview-plan.ts';
import { readReview } from './plans/read-review.ts';
import { listDataGaps } from './quality/list-data-gaps.ts';
import { readDirectoryAgain } from './quality/read-again.ts';
import { dryRunRemovals } from './removals/dry-run.ts';
import { listUnanswered } from './telling/list-unanswered.ts';
import { remindReviewers } from './telling/remind-reviewers.ts';

type Own = typeof routes;

/** What access reviews are asked for; complete by type. */
export const reviewUseCases: { readonly [N in keyof Own]: UseCase<Own[N]> } = {
  createPlan,
  listReviews,
  previewPlan,
  startReview,
  readReview,
  listMyLines,
  decideLines,
  sendAnswers,
  dryRunRemovals,
  remindReviewers,
  listUnanswered,
  listDataGaps,
  readDirectoryAgain,
};
