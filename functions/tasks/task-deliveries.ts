import { deliveriesOf } from '../deliveries/deliveries-of.ts';
import { deliverFollowTask } from './follow-task.ts';
import { taskMessages } from './messages.ts';

export const ofTasks = deliveriesOf(
  taskMessages,
  { 'follow-task': deliverFollowTask },
  // The setup page shows a row that was given up, and the state of the service.
  async () => {},
);
