import { Refusal } from '#shared/refusals/refusal.ts';
import { isDatabaseAway } from './database/database-away.ts';
import { isOtherSchema } from './database/other-schema.ts';
import { FaultySettings } from './environment.ts';
import { NotOpen } from './on-first-use.ts';

/** The refusal a door answers an error with: one that is none is a desk that cannot be opened, a database away, or a bug. */
export const refusalOf = (error: unknown): Refusal => {
  if (error instanceof Refusal) return error;
  if (error instanceof FaultySettings) return new Refusal('settings-faulty');
  if (isOtherSchema(error instanceof NotOpen ? error.cause : error)) return new Refusal('desk-renewed');
  if (error instanceof NotOpen)
    return new Refusal(error.cause instanceof FaultySettings ? 'settings-faulty' : 'database-unavailable');
  return new Refusal(isDatabaseAway(error) ? 'database-unavailable' : 'went-wrong');
};
