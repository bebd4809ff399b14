import { deliveriesOf } from '../deliveries/deliveries-of.ts';
import { deliverSecondCard } from '../deliveries/second-card.ts';
import { deliverTellTasks } from '../tasks/tell-tasks.ts';
import { deliverAskOwner } from './groups/ask-owner.ts';
import { deliverMakeLines } from './making/make-lines.ts';
import { deliverOpenSheet } from './making/open-sheet.ts';
import { deliverTakeSilence } from './making/take-silence.ts';
import { groupMessages, planMessagesOf, reviewMessages, sheetMessages, standInMessages } from './messages.ts';
import { deliverLookForGroup } from './removals/look-for-group.ts';
import { deliverPlanRemovals } from './removals/planning/plan-of-sheet.ts';
import { deliverPutBack } from './removals/put-back.ts';
import { deliverReadMembership } from './removals/read-membership.ts';
import { deliverRemoveMember } from './removals/remove-member.ts';
import { deliverTellStandIn } from './stand-ins/tell-stand-in.ts';
import { deliverEscalate } from './telling/escalate.ts';
import { deliverReviewCard } from './telling/show-review-card.ts';
import { deliverSheetCard } from './telling/show-sheet-card.ts';
import { deliverTellAnswered } from './telling/tell-answered.ts';
import { deliverAskReviewer, deliverRemindReviewer } from './telling/tell-reviewer.ts';

/** The setup page shows a row that was given up, and the state of the service. */
const shownInSetup = async () => {};

export const ofReviews = deliveriesOf(
  reviewMessages,
  {
    'make-lines': deliverMakeLines,
    'open-sheet': deliverOpenSheet,
    'tell-tasks': deliverTellTasks,
    card: deliverReviewCard,
    'second-card': deliverSecondCard,
  },
  shownInSetup,
);
export const ofSheets = deliveriesOf(
  sheetMessages,
  {
    'ask-reviewer': deliverAskReviewer,
    'remind-reviewer': deliverRemindReviewer,
    'tell-answered': deliverTellAnswered,
    escalate: deliverEscalate,
    card: deliverSheetCard,
    'second-card': deliverSecondCard,
    'take-silence': deliverTakeSilence,
    'plan-removals': deliverPlanRemovals,
  },
  shownInSetup,
);
export const ofGroups = deliveriesOf(
  groupMessages,
  {
    'remove-member': deliverRemoveMember,
    'read-membership': deliverReadMembership,
    'look-for-group': deliverLookForGroup,
    'put-back': deliverPutBack,
  },
  shownInSetup,
);
export const ofStandIns = deliveriesOf(standInMessages, { 'tell-stand-in': deliverTellStandIn }, shownInSetup);
export const ofPlans = deliveriesOf(planMessagesOf, { 'ask-owner': deliverAskOwner }, shownInSetup);
