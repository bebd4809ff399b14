import type { Line } from '../answer-keeper.ts';

type Lines = readonly Line[];

/** What becomes of the lines of a sheet that was sent. */
export type WhatHappens = {
  readonly kept: Lines;
  /** To be removed, by when; null: when the review has ended. The soonest first. */
  readonly planned: readonly (readonly [due: string | null, lines: Lines])[];
  /** They are tasks for IT when they are due. */
  readonly toIt: Lines;
  /** Not removed before their group has another owner. */
  readonly owner: Lines;
  /** Not removed yet, for another reason. */
  readonly waits: Lines;
  readonly underWay: Lines;
  readonly removed: Lines;
  /** A person has the task. */
  readonly it: Lines;
  /** Refused, and there all the same. */
  readonly stays: Lines;
  readonly gone: Lines;
  /** By whom they went to; an empty name: the GDPR team. */
  readonly handed: readonly (readonly [to: string, lines: Lines])[];
};

export const whatHappens = (lines: Lines): WhatHappens => {
  const own = lines.filter(({ handed }) => !handed);
  const at = (stage: NonNullable<Line['removal']>['stage']) => own.filter(({ removal }) => removal?.stage === stage);
  const planned = (fate: NonNullable<Line['removal']>['fate']) =>
    at('planned').filter(({ removal }) => removal?.fate === fate);
  const byDue = Map.groupBy(planned('graph'), ({ removal }) => removal?.due ?? null);
  const late = '9';
  return {
    kept: own.filter(({ answer }) => answer === 'keep'),
    planned: [...byDue].sort(([a], [b]) => ((a ?? late) < (b ?? late) ? -1 : 1)),
    toIt: planned('task'),
    owner: planned('owner'),
    waits: planned('stays'),
    underWay: at('under-way'),
    removed: at('removed'),
    it: at('it'),
    stays: at('kept'),
    gone: [...own.filter(({ answer, gone }) => answer === null && gone !== null), ...planned('gone')],
    handed: [
      ...Map.groupBy(
        lines.filter(({ handed }) => handed),
        ({ handed }) => handed?.to.name ?? '',
      ),
    ],
  };
};

/** The names of those whom lines are about, each once. */
export const namesIn = (lines: Lines): string => [...new Set(lines.map(({ facts }) => facts.name))].join(', ');
