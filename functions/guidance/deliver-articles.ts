import { deliveriesOf } from '../deliveries/deliveries-of.ts';
import { articleMessages } from './messages.ts';
import { deliverRemindOwner } from './writing/remind-owner.ts';

export const ofArticles = deliveriesOf(
  articleMessages,
  { 'remind-owner': deliverRemindOwner },
  // The setup page shows a row that was given up, and the state of the service.
  async () => {},
);
