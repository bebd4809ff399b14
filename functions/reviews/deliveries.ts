import { deliveriesOf } from '../deliveries/deliveries-of.ts';
import { deliverSecondCard } from '../deliveries/second-card.ts';
import { deliverAskOwner } from './groups/ask-owner.ts';
import { deliverMakeLines } from './making/make-lines.ts';
import { deliverOpenSheet } from './making/open-sheet.ts';
import { deliverTakeSilence } from './making/take-silence.ts';
import { planMessagesOf, reviewMessages, sheetMessages, standInMessages } from './messages.ts';
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
  },
  shownInSetup,
);
export const ofStandIns = deliveriesOf(standInMessages, { 'tell-stand-in': deliverTellStandIn }, shownInSetup);
/** A group sends nothing. */
export const ofGroups = deliveriesOf({}, {}, shownInSetup);
export const ofPlans = deliveriesOf(planMessagesOf, { 'ask-owner': deliverAskOwner }, shownInSetup);
