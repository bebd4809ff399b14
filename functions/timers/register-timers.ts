import { app, type TimerHandler } from '@azure/functions';
import type { Door } from '../door.ts';
import { type Timer, timers } from './timers.ts';

/** Registers every timer as a function of its own name. */
export const registerTimers = (door: Door): void => {
  for (const timer of timers) app.timer(timer.name, { schedule: timer.schedule, handler: handlerOf(door, timer) });
};

/** While the desk cannot be opened a timer only says why: it fires again soon. */
const handlerOf =
  ({ open }: Door, { name, run }: Timer): TimerHandler =>
  async (_timer, context) => {
    const desk = await open().catch((error: unknown) => {
      context.warn(`${name}:`, error instanceof Error ? error.message : String(error));
    });
    if (desk) await run(desk);
  };
