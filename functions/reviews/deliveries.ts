import { deliveriesOf } from '../deliveries/deliveries-of.ts';
import { deliverSecondCard } from '../deliveries/second-card.ts';
import { deliverMakeLines } from './making/make-lines.ts';
import { deliverOpenSheet } from './making/open-sheet.ts';
import { reviewMessages, sheetMessages, standInMessages } from './messages.ts';
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
  },
  shownInSetup,
);
export const ofStandIns = deliveriesOf(standInMessages, { 'tell-stand-in': deliverTellStandIn }, shownInSetup);
/** A plan sends nothing. */
export const silent = deliveriesOf({}, {}, shownInSetup);
