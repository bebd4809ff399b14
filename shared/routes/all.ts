import * as drafts from './drafts.ts';
import { firstRoutes } from './first.ts';
import * as guidance from './guidance.ts';
import * as ownLines from './own-lines.ts';
import * as policies from './policies.ts';
import * as reviewPlans from './review-plans.ts';
import * as reviewProof from './review-proof.ts';
import * as reviewTeam from './review-team.ts';
import * as reviews from './reviews.ts';
import type { Route } from './route.ts';
import * as settings from './settings.ts';
import * as standIns from './stand-ins.ts';
import * as tasks from './tasks.ts';

const { setupParts: _parts, ...settingsRoutes } = settings;

/** Every route of the desk by name. */
export const routes = {
  ...firstRoutes,
  ...drafts,
  ...settingsRoutes,
  ...reviewProof,
  ...reviews,
  ...ownLines,
  ...standIns,
  ...reviewPlans,
  ...reviewTeam,
  ...tasks,
  ...guidance,
  ...policies,
} as const satisfies Record<string, Route>;
export type Routes = typeof routes;
export type RouteName = keyof Routes;
/** The routes whose answer is a file. */
export type FileRouteName = { [N in RouteName]: Routes[N]['answer'] extends 'bytes' ? N : never }[RouteName];

type CalledBy<Who> = { [N in RouteName]: Routes[N]['who'] extends Who ? N : never }[RouteName];
/** The routes that need no sign-in. */
export type PublicRouteName = CalledBy<'public'>;
/** The routes that need a signed-in caller. */
export type SignedInRouteName = Exclude<RouteName, PublicRouteName>;
