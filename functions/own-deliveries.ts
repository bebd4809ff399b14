import type { OwnDeliveries } from './deliveries/deliver.ts';
import { ofReviews, ofSheets, ofStandIns, silent } from './reviews/deliveries.ts';

/** What delivers the messages about subjects that are no cases; complete by type. A new kind is one line here. */
export const ownDeliveries: OwnDeliveries = {
  'review-plan': silent,
  review: ofReviews,
  'review-sheet': ofSheets,
  'stand-in': ofStandIns,
};
