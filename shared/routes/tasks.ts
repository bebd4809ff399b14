import { z } from 'zod';
import { written } from '../text/written.ts';
import { route } from './route.ts';

export const chaseTask = route({
  name: 'chaseTask',
  method: 'POST',
  path: '/tasks/{taskId}/chase',
  who: 'team',
  summary: 'Ask once more for a task that is not done; at most once a day',
  params: z.strictObject({ taskId: z.uuid() }),
  answer: z.object({ chased: z.int() }),
});

export const finishTask = route({
  name: 'finishTask',
  method: 'POST',
  path: '/tasks/{taskId}/done',
  who: 'team',
  summary: 'Say that a task is done, with what proves it; the desk looks whether it is',
  params: z.strictObject({ taskId: z.uuid() }),
  body: z.strictObject({ proof: written(500) }),
  answer: z.strictObject({}),
});
