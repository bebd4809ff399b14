import { z } from 'zod';
import { bodyOf, type StageCall } from './stage-call.ts';
import type { StageParts } from './stage-parts.ts';

/** How the functions may be asked to run. */
export const functionsBody = z.strictObject({
  timers: z.enum(['run', 'stop']).optional(),
  instances: z.union([z.literal(1), z.literal(2)]).optional(),
  start: z.literal('azure').optional(),
});

const shown = ({ functions }: StageParts) => ({
  timers: functions.timers().map(({ name }) => name),
  instances: functions.instances(),
});

export const functionsCalls: StageCall[] = [
  {
    method: 'GET',
    path: '/stage/functions',
    does: 'how the functions run: {timers, instances}; no timer where they are stopped, or where no instance has a function',
    run: shown,
  },
  {
    method: 'POST',
    path: '/stage/functions',
    does: '{timers: "run" | "stop", instances: 1 | 2, start: "azure"}: stops timers, adds an instance on the same database, starts anew as Azure does; answers {timers, instances}',
    run: (parts, came) => {
      const { functions, clockwork } = parts;
      const { timers, instances, start } = bodyOf(functionsBody, came);
      return clockwork.between(async () => {
        if (timers) functions.setTimers(timers);
        if (instances) await functions.scale(instances);
        if (start) await functions.restart();
        return shown(parts);
      });
    },
  },
];
