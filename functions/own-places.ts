import { placeOfReviews } from './reviews/answering/place-of-reviews.ts';
import type { OwnPlaces } from './subject/own-place.ts';

/** Who has the place of what is no case, and what waits there; complete by type. A new place is one line here. */
export const ownPlaces: OwnPlaces = { reviews: placeOfReviews };
