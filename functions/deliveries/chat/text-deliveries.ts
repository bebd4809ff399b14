import { caseMessages } from '../../outbox/messages.ts';
import { deliveriesOf } from '../deliveries-of.ts';
import { deliverSecondCard } from '../second-card.ts';

/** What is about the card of one text: a card that was posted again is the only one that stays. */
export const ofTexts = deliveriesOf(
  { 'second-card': caseMessages['second-card'] },
  { 'second-card': deliverSecondCard },
  // Two cards that say the same are no alarm.
  async () => {},
);
