import type { Database } from './database/connect.ts';
import type { Graph } from './graph/graph.ts';
import type { Settings } from './settings.ts';
import type { Teams } from './teams/teams.ts';

/** What every use case works with: nothing in it is a global, so that a test owns all of it. */
export type Parts = {
  readonly settings: Settings;
  readonly db: Database;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly graph: Graph;
  readonly teams: Teams;
  /** Gives rows just written a first try now; the timer is the safety net. Never waits, never throws. */
  readonly kick: () => void;
};
