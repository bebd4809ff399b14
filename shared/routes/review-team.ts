import { z } from 'zod';
import { gapToMend, mostGapTasks } from '../reviews/gap-tasks.ts';
import { route } from './route.ts';

const reviewId = z.strictObject({ reviewId: z.uuid() });

export const sendGapTasks = route({
  name: 'sendGapTasks',
  method: 'POST',
  path: '/reviews/{reviewId}/data-gaps/tasks',
  who: 'team-or-admin',
  summary:
    'Ask HR or IT support to mend what lacks of these people and groups; who was asked already is not asked again',
  params: reviewId,
  body: z.strictObject({ gaps: z.array(gapToMend).min(1).max(mostGapTasks) }),
  answer: z.object({ sent: z.int() }),
});

export const listSilent = route({
  name: 'listSilent',
  method: 'GET',
  path: '/reviews/{reviewId}/silence',
  who: 'team-or-dpo',
  summary:
    'Groups in which accesses were kept although silence removes by the plan: too many were not answered for, so that the team decides',
  params: reviewId,
  answer: z.object({
    groups: z.array(z.object({ groupId: z.uuid(), name: z.string(), lines: z.int(), silent: z.int() })),
  }),
});

export const confirmSilence = route({
  name: 'confirmSilence',
  method: 'POST',
  path: '/reviews/{reviewId}/silence',
  who: 'team',
  summary:
    'Refuse what nobody answered for in these groups, but for the caller’s own access and that of the own manager',
  params: reviewId,
  body: z.strictObject({ groupIds: z.array(z.uuid()).min(1).max(1000) }),
  answer: z.object({ refused: z.int() }),
});

export const giveGroup = route({
  name: 'giveGroup',
  method: 'POST',
  path: '/reviews/{reviewId}/groups/{groupId}/reviewer',
  who: 'team',
  summary:
    'Have a colleague answer for a group where the plan names no one, instead of the GDPR team; that one is told',
  params: reviewId.extend({ groupId: z.uuid() }),
  body: z.strictObject({ personId: z.uuid() }),
  answer: z.object({ moved: z.int() }),
});
