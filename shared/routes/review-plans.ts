import { z } from 'zod';
import { sensitivity } from '../reviews/group-facts.ts';
import { planStates } from '../reviews/plan-states.ts';
import { reviewPlan, scope } from '../reviews/review-plan.ts';
import { groupView } from '../reviews/views.ts';
import { written, writtenSomething } from '../text/written.ts';
import { route } from './route.ts';
import { rowVersion } from './row-version.ts';

const planId = z.strictObject({ planId: z.uuid() });
const day = z.iso.date();
/** 0: nothing has been said of the group yet. */
const saidVersion = z
  .int()
  .min(0)
  .max(2 ** 31 - 1);

export const changePlan = route({
  name: 'changePlan',
  method: 'PUT',
  path: '/reviews/plans/{planId}',
  who: 'team-or-admin',
  summary: 'Change a plan; a review that is running goes on by the plan as it was',
  params: planId,
  body: z.strictObject({ version: rowVersion, plan: reviewPlan }),
  answer: z.object({ version: z.int() }),
});

export const turnPlan = route({
  name: 'turnPlan',
  method: 'POST',
  path: '/reviews/plans/{planId}/state',
  who: 'team-or-admin',
  summary: 'Take a plan into use, pause it or end it; a review that is running goes on',
  params: planId,
  body: z.strictObject({ version: rowVersion, state: z.enum(planStates).exclude(['draft']) }),
  answer: z.object({ version: z.int(), starts: day.nullable() }),
});

export const countScope = route({
  name: 'countScope',
  method: 'POST',
  path: '/reviews/scope',
  who: 'team-or-admin',
  summary: 'How many groups and memberships a choice of groups has now',
  body: z.strictObject({ scope }),
  answer: z.object({ groups: z.int(), lines: z.int() }),
});

export const listGroups = route({
  name: 'listGroups',
  method: 'GET',
  path: '/reviews/groups',
  who: 'team-or-admin',
  summary: 'Groups of the directory by a part of their name, with their sensitivity and what they give access to',
  query: z.strictObject({
    search: written(120).default(''),
    which: z.enum(['all', 'wordless', 'unrated']).default('all'),
    from: z.coerce.number().int().min(0).max(100_000).default(0),
  }),
  answer: z.object({ groups: z.array(groupView), count: z.int() }),
});

export const rateGroups = route({
  name: 'rateGroups',
  method: 'POST',
  path: '/reviews/groups/sensitivity',
  who: 'team-or-admin',
  summary: 'Give groups a sensitivity, or take it from them: how often they are reviewed depends on it',
  body: z.strictObject({
    groups: z
      .array(z.strictObject({ groupId: z.uuid(), version: saidVersion }))
      .min(1)
      .max(200),
    sensitivity: sensitivity.nullable(),
  }),
  answer: z.object({ groups: z.array(z.object({ groupId: z.uuid(), version: z.int() })) }),
});

export const wordGroup = route({
  name: 'wordGroup',
  method: 'PUT',
  path: '/reviews/groups/{groupId}/words',
  who: 'employee',
  summary: 'Say in plain words what a group gives access to, as one of its owners or of the team',
  params: z.strictObject({ groupId: z.uuid() }),
  body: z.strictObject({ version: saidVersion, words: writtenSomething(300) }),
  answer: z.object({ version: z.int() }),
});

export const listMyGroups = route({
  name: 'listMyGroups',
  method: 'GET',
  path: '/my/review-groups',
  who: 'employee',
  summary: 'The groups the caller owns, with what they give access to',
  answer: z.object({ groups: z.array(groupView) }),
});

export const askOwners = route({
  name: 'askOwners',
  method: 'POST',
  path: '/reviews/plans/{planId}/owners',
  who: 'team-or-admin',
  summary: 'Ask the owners of the groups without an explanation for one, each at most once a week',
  params: planId,
  answer: z.object({ asked: z.int(), askedLately: z.int() }),
});
