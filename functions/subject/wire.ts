import type { z } from 'zod';
import type { caseListed, caseOutline, ownCase, ownListed, wholeCase } from '#shared/cases/views.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';

// What a subject adds to the shapes every case has, for each of those who may see it.
type Frame<S extends z.ZodType> = keyof z.infer<S>;
type Outlined = Frame<typeof caseOutline>;
type Added<View, FrameKeys extends PropertyKey> = View extends unknown ? Omit<View, FrameKeys> : never;
/** A subject may change the common fields for a reporter, who sees no other reporter's facts. */
type Restated<View> = View extends { unit: unknown; receivedAt: unknown }
  ? Partial<Pick<View, 'unit' | 'receivedAt'>>
  : never;

type Seen = AnswerOf<Routes['readCase']>;
type Listed = AnswerOf<Routes['listCases']>['cases'][number];
type Mine = AnswerOf<Routes['listMyCases']>['cases'][number];

export type OwnOfTeam = Added<Extract<Seen, { view: 'case' }>, Outlined | Frame<typeof wholeCase>>;
export type OwnOfReporter = Added<Extract<Seen, { view: 'reporter' }>, Outlined | Frame<typeof ownCase>> &
  Restated<Extract<Seen, { view: 'reporter' }>>;
export type OwnOfManager = Added<Extract<Seen, { view: 'manager' }>, Outlined | 'view'>;
export type OwnListed = Added<Listed, Outlined | Exclude<Frame<typeof caseListed>, 'deadline'>>;
export type OwnMine = Added<Mine, Outlined | Frame<typeof ownListed>> & Restated<Mine>;
