import { fateOf, type RemovalFate } from '#shared/reviews/removals/removal-fate.ts';
import type { RemovalState } from '#shared/reviews/removals/removals.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';

export type Removal = AnswerOf<Routes['listRemovals']>['removals'][number];

/** How far a removal is, in the order in which the page lists them. */
export const stages = ['planned', 'task', 'reading', 'gone', 'other'] as const;
export type Stage = (typeof stages)[number];

const stageOfState: Readonly<Record<RemovalState, Stage>> = {
  planned: 'planned',
  withheld: 'other',
  reading: 'reading',
  gone: 'reading',
  waiting: 'reading',
  stuck: 'reading',
  confirmed: 'gone',
  'came-back': 'other',
  'group-gone': 'other',
  'new-access': 'other',
  task: 'task',
  'putting-back': 'reading',
  returning: 'reading',
  'put-back': 'other',
  'not-put-back': 'other',
  'gone-again': 'other',
};

/** What was given, in plain words where somebody has said. */
export const accessOf = ({ group, words }: Pick<Removal, 'group' | 'words'>): string => words ?? group;

export const stageOf = (removal: Removal): Stage => (isAlreadyGone(removal) ? 'other' : stageOfState[removal.state]);

/** What becomes of a planned one; undefined for any other. */
export const fateIn = ({ state, way }: Pick<Removal, 'state' | 'way'>): RemovalFate | undefined =>
  state === 'planned' && way ? fateOf(way) : undefined;

/** It is removed, or is going to be as things are now: not what was left out or came back, nor what waits for something else. */
export const isToGo = (removal: Removal): boolean => {
  const fate = fateIn(removal);
  return fate ? fate === 'graph' || fate === 'task' : stageOf(removal) !== 'other';
};

/** Another had ended it before the desk came. */
export const isAlreadyGone = ({ state, isOurs, place }: Removal): boolean =>
  state === 'confirmed' && !isOurs && place === null;

const needsTeam: ReadonlySet<RemovalState> = new Set([
  'task',
  'stuck',
  'came-back',
  'new-access',
  'not-put-back',
  'gone-again',
]);

/** What the team is to look at. */
export const countForTeam = (removals: readonly Removal[]): number =>
  removals.filter((removal) => needsTeam.has(removal.state) || fateIn(removal) === 'owner').length;

/** In the order of the stages, before them those that need the team; planned ones by what becomes of them. */
export const inOrder = (removals: readonly Removal[]): readonly Removal[] =>
  removals.toSorted((a, b) => rank(a) - rank(b));

const fatesInOrder: readonly RemovalFate[] = ['owner', 'graph', 'task', 'stays', 'gone'];

const rank = (removal: Removal): number => {
  const stage = stageOf(removal);
  if (stage === 'other' && needsTeam.has(removal.state)) return -1;
  const fate = fateIn(removal);
  return stages.indexOf(stage) + (fate ? fatesInOrder.indexOf(fate) / fatesInOrder.length : 0);
};
