import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { jsonAnswer, readBody, sendAnswer } from '../answer.ts';
import { answerUnder, isRefusing } from '../answer-under.ts';
import type { AnswerFault } from '../faults.ts';
import type { Handler } from '../identity/issuer.ts';
import { takeBatch } from './batch.ts';
import type { GraphGiven } from './call.ts';
import { replayJournal } from './replay-journal.ts';
import { type RawCall, takeCall } from './take-call.ts';

export type GraphCall = { method: string; path: string; status: number };

export type Graph = {
  /** Answers /v1.0/... on the https port. */
  handler: Handler;
  /** The latest 10,000 calls, oldest first; the parts of a batch stand after it. 0 for a call that got no answer. */
  calls(): readonly GraphCall[];
};

const remembered = 10_000;

/** Pretended Microsoft Graph v1.0 over one municipality. */
export const makeGraph = (given: GraphGiven): Graph => {
  replayJournal(given);
  const calls: GraphCall[] = [];
  const note = (raw: RawCall, status: number) => {
    calls.push({ method: raw.method, path: `${raw.url.pathname}${raw.url.search}`, status });
    if (calls.length > remembered) calls.splice(0, remembered / 10);
  };
  const suffer = async (raw: RawCall, requestId: string, response: ServerResponse) => {
    const isBatch = raw.method === 'POST' && raw.url.pathname === '/v1.0/$batch';
    const fault = given.faults.take('graph', `${raw.url.pathname}${raw.url.search}`);
    const refusedPart = isBatch && isRefusing(fault) ? fault : undefined;
    const whole = refusedPart ? undefined : fault;
    const told = isRefusing(whole) ? Number(whole) : isAnswered(whole) ? undefined : 0;
    if (told !== undefined) note(raw, told);
    const act = async () => {
      const answer = isBatch
        ? await takeBatch(given, raw, requestId, refusedPart, note)
        : await takeCall(given, raw, requestId);
      if (told === undefined) note(raw, answer.status);
      return answer;
    };
    await answerUnder(whole, response, act, raw.url.href);
  };
  return {
    calls: () => calls,
    handler: async (request, response) => {
      const requestId = randomUUID();
      response.setHeader('request-id', requestId);
      response.setHeader('client-request-id', requestId);
      try {
        const raw = await readCall(request);
        await suffer(raw, requestId, response);
      } catch (bug) {
        // A bug of the stage must not look like a network fault to whoever tests against it.
        const message = bug instanceof Error ? (bug.stack ?? bug.message) : String(bug);
        await sendAnswer(response, jsonAnswer(500, { error: { code: 'StageFailed', message } }));
      }
    },
  };
};

const isAnswered = (fault: AnswerFault | undefined): boolean =>
  fault === undefined || fault === 'slow' || fault === 'empty' || fault === 'repeated-link';

const readCall = async (request: IncomingMessage): Promise<RawCall> => ({
  method: request.method ?? 'GET',
  url: new URL(request.url ?? '/', `https://${request.headers.host ?? 'localhost'}`),
  header: (name) => {
    const value = request.headers[name];
    return Array.isArray(value) ? value[0] : value;
  },
  body: await readBody(request),
});
