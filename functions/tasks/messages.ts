import { z } from 'zod';

/** The messages about a task. */
export const taskMessages = {
  /** Look once a day whether it is done, and chase it where it is late. */
  'follow-task': z.unknown(),
} as const;

/** Among the messages of a subject that gives tasks: its tasks are told together. */
export const taskListMessages = {
  /** Tell whom they are for of those that are new, and of those that are late. */
  'tell-tasks': z.unknown(),
} as const;
