import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { receipt } from '#shared/breaches/report.ts';
import { type StageProcess, startStage } from '#test/journeys/support/stage-process.ts';
import { reportNumber } from '../register/reports.ts';
import { figure, type Line, type Part, tell } from '../result.ts';
import { stageReporters } from '../stage-reporters.ts';
import { percentile } from '../statistics.ts';

const reports = 60;
const warmUp = 5;
/** Milliseconds between two looks at the channel; half of it is the mean error. */
const between = 10;
const timeoutMs = 30_000;
/** Seconds are what the team was promised; a second is the slowest that still feels like at once. */
const aimed = 1000;

const posted = z.array(z.object({ card: z.unknown() }));

const isPosted = async (stage: StageProcess, reference: string): Promise<boolean> =>
  posted.parse(await stage.get('/stage/teams')).some(({ card }) => JSON.stringify(card ?? null).includes(reference));

const send = async (stage: StageProcess, token: string, index: number) => {
  const { now } = z.object({ now: z.coerce.date() }).parse(await stage.get('/stage/clock'));
  const response = await fetch(`${stage.url}/api/breaches`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify(reportNumber(index, now)),
  });
  if (response.status !== 201) throw new Error(`the report was not taken: ${await response.text()}`);
  return receipt.parse(await response.json());
};

const one = async (stage: StageProcess, token: string, index: number) => {
  const begun = performance.now();
  const { reference } = await send(stage, token, index);
  const received = performance.now();
  while (!(await isPosted(stage, reference))) {
    if (performance.now() - begun > timeoutMs) throw new Error(`no card of ${reference} in the channel`);
    await setTimeout(between);
  }
  return { receipt: received - begun, card: performance.now() - begun };
};

const lineOf = (what: string, share: number, times: readonly { receipt: number; card: number }[]): Line => {
  const of = (key: 'receipt' | 'card') =>
    percentile(
      times.map((time) => time[key]),
      share,
    );
  const line = { what, product: `${figure(of('card'))} ms`, floor: `${figure(of('receipt'))} ms` };
  return share === 0.99 ? { ...line, aim: 'under 1 s', met: of('card') < aimed } : line;
};

const measure = async () => {
  tell('receipt-to-card: the stage opens ...');
  const stage = await startStage();
  try {
    const tokens = await stageReporters(stage, 50);
    const times: { receipt: number; card: number }[] = [];
    for (let index = 0; index < warmUp + reports; index += 1) {
      times.push(await one(stage, tokens[index % tokens.length] ?? '', index));
      // Teams takes 60 messages of a channel in half a minute; no municipality reports so fast.
      await stage.post('/stage/clock', { advance: 'PT2S' });
    }
    const counted = times.slice(warmUp);
    const lines = [
      lineOf('report sent until its card is in the channel: p50', 0.5, counted),
      lineOf('report sent until its card is in the channel: p99', 0.99, counted),
    ];
    return { lines, notes: [`${reports} reports, one after another, on the whole stage; floor: until the receipt`] };
  } finally {
    await stage.stop();
  }
};

/** How long the team waits for the card of a report, on the whole stage with everything Microsoft's part checks. */
export const receiptToCard: Part = { name: 'receipt-to-card', measure };
