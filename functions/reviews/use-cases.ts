import type * as ownLines from '#shared/routes/own-lines.ts';
import type * as routes from '#shared/routes/reviews.ts';
import type * as standIns from '#shared/routes/stand-ins.ts';
import type { UseCase } from '../use-case.ts';
import { decideLines } from './answering/decide.ts';
import { listMyLines } from './answering/my-lines.ts';
import { readLine } from './answering/read-line.ts';
import { readReceipt } from './answering/receipt.ts';
import { sendAnswers } from './answering/send.ts';
import { withdrawRefusals } from './answering/withdraw.ts';
import { startReview } from './making/start-review.ts';
import { findReviewers } from './moving/find-reviewers.ts';
import { handOverLines } from './moving/hand-lines-over.ts';
import { reassignSheet } from './moving/reassign-sheet.ts';
import { takeBackLines } from './moving/take-back.ts';
import { createPlan } from './plans/create-plan.ts';
import { listReviews } from './plans/list-reviews.ts';
import { previewPlan } from './plans/preview-plan.ts';
import { readReview } from './plans/read-review.ts';
import { listDataGaps } from './quality/list-data-gaps.ts';
import { readDirectoryAgain } from './quality/read-again.ts';
import { applyRemovals } from './removals/apply.ts';
import { dryRunRemovals } from './removals/dry-run.ts';
import { listRemovals } from './removals/list-removals.ts';
import { undoRemoval } from './removals/undo.ts';
import { findStandIns } from './stand-ins/find-stand-ins.ts';
import { nameStandIn } from './stand-ins/name-stand-in.ts';
import { setStandIn } from './stand-ins/set-stand-in.ts';
import { listUnanswered } from './telling/list-unanswered.ts';
import { remindReviewers } from './telling/remind-reviewers.ts';

type Own = typeof routes & typeof ownLines & typeof standIns;

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
  reassignSheet,
  nameStandIn,
  listUnanswered,
  listDataGaps,
  readDirectoryAgain,
  readLine,
  findReviewers,
  handOverLines,
  takeBackLines,
  withdrawRefusals,
  readReceipt,
  setStandIn,
  findStandIns,
  applyRemovals,
  listRemovals,
  undoRemoval,
};
