import { deliveriesOf } from '../deliveries/deliveries-of.ts';
import { deliverMakeLines } from './making/make-lines.ts';
import { deliverOpenSheet } from './making/open-sheet.ts';
import { reviewMessages } from './messages.ts';

/** The setup page shows a row that was given up, and the state of the service. */
const shownInSetup = async () => {};

export const ofReviews = deliveriesOf(
  reviewMessages,
  { 'make-lines': deliverMakeLines, 'open-sheet': deliverOpenSheet },
  shownInSetup,
);
/** A plan and a sheet send nothing. */
export const silent = deliveriesOf({}, {}, shownInSetup);
