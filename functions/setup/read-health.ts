import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import type { Database } from '../database/connect.ts';
import { within } from '../microsoft/within.ts';
import { isAlive, readSigns, type SignsOfLife } from '../outbox/signs-of-life.ts';

type Health = { readonly healthy: boolean; readonly said: AnswerOf<Routes['readHealth']> };
type Needs = { readonly open: () => Promise<{ readonly db: Database }>; readonly now: () => Date };

/** Shorter than the timeout of an outside monitor, which must learn of a silent database. Milliseconds. */
const timeoutMs = 1500;

/**
 * The health check: whether the database answers and when the outbox was last drained; one check at a time for all
 * concurrent callers.
 */
export const healthLook = ({ open, now }: Needs): (() => Promise<Health>) => {
  let looking: Promise<SignsOfLife> | undefined;
  let known: SignsOfLife = {};
  const look = (): Promise<SignsOfLife> => {
    looking ??= open()
      .then(({ db }) => readSigns(db))
      .finally(() => {
        looking = undefined;
      });
    return looking;
  };
  return async () => {
    const found = await within(timeoutMs, look).catch(() => undefined);
    known = found ?? known;
    const lastDrain = known['last-drain']?.toISOString() ?? null;
    return found
      ? { healthy: isAlive(found, 'last-drain', now()), said: { database: 'answers', lastDrain } }
      : { healthy: false, said: { database: 'silent', lastDrain } };
  };
};
