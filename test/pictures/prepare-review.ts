import { randomUUID } from 'node:crypto';
import { routes } from '#shared/routes/all.ts';
import { callDesk } from '../journeys/support/ask-desk.ts';
import { soon } from '../journeys/support/soon.ts';
import type { StageProcess } from '../journeys/support/stage-process.ts';

export type PreparedReview = { readonly planId: string; readonly reviewId: string };

// The groups of two units: some stand out in them, and some have data that are missing.
const namePrefixes = ['Center for Børn og Familie', 'Borgerservice'];

/** Starts a review of some groups, in which nothing is answered yet. */
export const prepareReview = async (stage: StageProcess): Promise<PreparedReview> => {
  const ask = async (path: string, post?: object) => {
    const call = post && ({ method: 'POST', body: post, key: randomUUID() } as const);
    return JSON.parse(String(await callDesk(stage, 'sofie', path, call)));
  };
  const created = await ask(routes.createPlan.path, { name: 'Alle adgange', scope: { namePrefixes } });
  const { planId, version } = routes.createPlan.answer.parse(created);
  const start = routes.startReview.path.replace('{planId}', planId);
  // Refused until the directory is read for the first time.
  const started = await soon(
    () => ask(start, { version }).catch(() => undefined),
    (answer) => answer !== undefined,
  );
  const { reviewId } = routes.startReview.answer.parse(started);
  const path = routes.readReview.path.replace('{reviewId}', reviewId);
  await soon(
    async () => routes.readReview.answer.parse(await ask(path)),
    ({ state }) => state === 'open',
  );
  return { planId, reviewId };
};
