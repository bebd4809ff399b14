import { deliveriesOf } from '../deliveries/deliveries-of.ts';
import { deliverMakeLines } from './making/make-lines.ts';
import { deliverOpenSheet } from './making/open-sheet.ts';
import { reviewMessages, sheetMessages } from './messages.ts';
import { deliverAskReviewer, deliverRemindReviewer } from './telling/tell-reviewer.ts';

/** The setup page shows a row that was given up, and the state of the service. */
const shownInSetup = async () => {};

export const ofReviews = deliveriesOf(
  reviewMessages,
  { 'make-lines': deliverMakeLines, 'open-sheet': deliverOpenSheet },
  shownInSetup,
);
export const ofSheets = deliveriesOf(
  sheetMessages,
  { 'ask-reviewer': deliverAskReviewer, 'remind-reviewer': deliverRemindReviewer },
  shownInSetup,
);
/** A plan sends nothing. */
export const silent = deliveriesOf({}, {}, shownInSetup);
