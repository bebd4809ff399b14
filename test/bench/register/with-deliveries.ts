import { z } from 'zod';
import { type StageProcess, startStage } from '#test/journeys/support/stage-process.ts';
import type { Child } from '../child.ts';
import type { Target } from '../database-target.ts';
import { figure, type Line } from '../result.ts';
import { stageReporters } from '../stage-reporters.ts';
import { percentile } from '../statistics.ts';
import { loaded } from './loaded.ts';

const clients = 8;
const lasting = 6000;
const reporters = 400;
const posted = z.array(z.object({ card: z.unknown() }));

/**
 * The same load on the whole stage: while reports come in, their cards are posted and people looked up, and the process
 * holds the pretended Microsoft 365 besides. There is no floor to that; it shows that telling does not stop taking.
 */
export const withDeliveries = async (target: Target, loader: Child): Promise<Line[]> => {
  const { env, remove } = await target.fresh();
  const stage = await startStage({ ...env, STAGE_NOW: new Date().toISOString() });
  try {
    const tokens = await stageReporters(stage, reporters);
    const order = { url: stage.url, clients, most: 1_000_000, tokens };
    await loader.ask('load', { ...order, lasting: 2000 }, loaded);
    const before = await cardsOn(stage);
    const { perSecond, milliseconds } = await loader.ask('load', { ...order, lasting }, loaded);
    const cards = (await cardsOn(stage)) - before;
    const what = `${target.name}, ${clients} clients, deliveries on`;
    return [
      { what, product: `${figure(perSecond)}/s` },
      { what: `${what}: p50`, product: `${figure(percentile(milliseconds, 0.5))} ms` },
      { what: `${what}: p99`, product: `${figure(percentile(milliseconds, 0.99))} ms` },
      { what: `${what}: cards posted meanwhile`, product: `${figure((cards * 1000) / lasting)}/s` },
    ];
  } finally {
    await stage.stop();
    await remove();
  }
};

/** Cases whose card is in the channel. */
const cardsOn = async (stage: StageProcess): Promise<number> => {
  const cards = posted.parse(await stage.get('/stage/teams')).map(({ card }) => JSON.stringify(card ?? null));
  return new Set(cards.flatMap((card) => /\d{4}-\d{4,}/.exec(card)?.[0] ?? [])).size;
};
