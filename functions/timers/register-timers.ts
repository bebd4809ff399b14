import { app, type TimerHandler } from '@azure/functions';
import { isOtherSchema, OtherSchema } from '../database/other-schema.ts';
import type { Door } from '../door.ts';
import { type Timer, timers } from './timers.ts';

/** Registers every timer as a function of its own name. */
export const registerTimers = (door: Door): void => {
  for (const timer of timers) app.timer(timer.name, { schedule: timer.schedule, handler: handlerOf(door, timer) });
};

/**
 * While the desk cannot be opened, or another version has migrated its tables, a timer only logs it: it fires again soon.
 */
const handlerOf =
  ({ open }: Door, { name, run }: Timer): TimerHandler =>
  async (_timer, context) => {
    const say = (error: unknown) => context.warn(`${name}:`, error instanceof Error ? error.message : String(error));
    const desk = await open().catch(say);
    await (desk &&
      run(desk).catch((error: unknown) => {
        if (!isOtherSchema(error)) throw error;
        say(new OtherSchema([error.message]));
      }));
  };
