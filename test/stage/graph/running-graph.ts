import { makeChance } from '../municipality/chance.ts';
import type { GraphGiven, RunningGraph } from './call.ts';
import { replayJournal } from './replay-journal.ts';
import { makeQuota } from './throttling/quota.ts';

/** Graph with what it has for itself, after what an earlier run of it was told. */
export const runningGraph = (given: GraphGiven): RunningGraph => {
  replayJournal(given);
  return { ...given, chance: makeChance('graph'), quota: makeQuota() };
};
