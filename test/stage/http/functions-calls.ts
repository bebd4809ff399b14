import { z } from 'zod';
import { bodyOf, type StageCall } from './stage-call.ts';

const functionsBody = z.strictObject({
  timers: z.enum(['run', 'stop']).optional(),
  instances: z.union([z.literal(1), z.literal(2)]).optional(),
  start: z.literal('azure').optional(),
});

export const functionsCalls: StageCall[] = [
  {
    method: 'POST',
    path: '/stage/functions',
    does: '{timers: "run" | "stop", instances: 1 | 2, start: "azure"}: lets timers stand, adds an instance on the same database, starts anew as Azure does; answers {timers, instances}',
    run: ({ functions, clockwork }, came) => {
      const { timers, instances, start } = bodyOf(functionsBody, came);
      return clockwork.between(async () => {
        if (timers) functions.setTimers(timers);
        if (instances) await functions.scale(instances);
        if (start) await functions.restart();
        return { timers: functions.timers().map(({ name }) => name), instances: functions.instances() };
      });
    },
  },
];
