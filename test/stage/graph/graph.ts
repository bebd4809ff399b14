import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { jsonAnswer, readBody, sendAnswer } from '../answer.ts';
import { answerUnder, isRefusing, statusOf } from '../answer-under.ts';
import type { AnswerFault } from '../faults.ts';
import type { Handler } from '../identity/issuer.ts';
import { takeBatch } from './batch.ts';
import type { GraphGiven } from './call.ts';
import type { CallIds } from './refusal.ts';
import { runningGraph } from './running-graph.ts';
import { sufferedAnswer } from './suffered.ts';
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
export const makeGraph = (asked: GraphGiven): Graph => {
  const given = runningGraph(asked);
  const calls: GraphCall[] = [];
  const note = (raw: RawCall, status: number) => {
    calls.push({ method: raw.method, path: `${raw.url.pathname}${raw.url.search}`, status });
    if (calls.length > remembered) calls.splice(0, remembered / 10);
  };
  const suffer = async (raw: RawCall, ids: CallIds, response: ServerResponse) => {
    const isBatch = raw.method === 'POST' && raw.url.pathname === '/v1.0/$batch';
    // A batch is taken as a whole; it is its parts that are refused.
    const fits = (kind: AnswerFault) => !isBatch || !isRefusing(kind);
    const fault = given.faults.take('graph', `${raw.url.pathname}${raw.url.search}`, fits);
    const told = isRefusing(fault) ? statusOf(fault) : isAnswered(fault) ? undefined : 0;
    if (told !== undefined) note(raw, told);
    const act = async () => {
      const answer = isBatch ? await takeBatch(given, raw, ids, note) : await takeCall(given, raw, ids);
      if (told === undefined) note(raw, answer.status);
      return answer;
    };
    await answerUnder(fault, response, act, {
      asked: raw.url.href,
      refused: (kind) => sufferedAnswer(kind, raw, given.clock(), ids),
    });
  };
  return {
    calls: () => calls,
    handler: async (request, response) => {
      const raw = await readCall(request);
      const requestId = randomUUID();
      const ids = { requestId, clientRequestId: raw.header('client-request-id') ?? requestId };
      response.setHeader('request-id', ids.requestId);
      response.setHeader('client-request-id', ids.clientRequestId);
      try {
        await suffer(raw, ids, response);
      } catch (bug) {
        // A bug of the stage must not look like a network fault to whoever tests against it.
        const message = bug instanceof Error ? (bug.stack ?? bug.message) : String(bug);
        await sendAnswer(response, jsonAnswer(500, { error: { code: 'StageFailed', message } }));
      }
    },
  };
};

const isAnswered = (fault: AnswerFault | undefined): boolean => fault === undefined || answered.has(fault);
const answered: ReadonlySet<string> = new Set(['slow', 'empty', 'empty-page', 'no-id', 'repeated-link']);

const readCall = async (request: IncomingMessage): Promise<RawCall> => ({
  method: request.method ?? 'GET',
  url: new URL(request.url ?? '/', `https://${request.headers.host ?? 'localhost'}`),
  header: (name) => {
    const value = request.headers[name];
    return Array.isArray(value) ? value[0] : value;
  },
  body: await readBody(request),
});
