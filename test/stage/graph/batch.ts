import { Readable } from 'node:stream';
import { jsonAnswer, type StageAnswer } from '../answer.ts';
import { isRefusing } from '../answer-under.ts';
import { type BatchPart, partsIn } from './batch-parts.ts';
import type { RunningGraph } from './call.ts';
import { badRequest, type CallIds, GraphRefusal, refusalAnswer } from './refusal.ts';
import { sufferedAnswer } from './suffered.ts';
import { checkGraphToken, type RawCall, takeCall } from './take-call.ts';

type Answered = { id: string; status: number; headers: Record<string, string>; body?: unknown };

/**
 * POST /v1.0/$batch: at most 20 calls, each refused, throttled and charged by itself; the whole is a success whatever they
 * are (Learn, "Combine multiple HTTP requests using JSON batching").
 */
export const takeBatch = async (
  given: RunningGraph,
  raw: RawCall,
  ids: CallIds,
  note: (raw: RawCall, status: number) => void,
): Promise<StageAnswer> => {
  try {
    await checkGraphToken(given, raw.header('authorization'));
    const parts = partsIn(raw.body);
    const responses: Answered[] = [];
    for (const part of parts) {
      const inner = innerCall(raw, part);
      const isBlocked = part.dependsOn.some(
        (id) => (responses.find((response) => response.id === id)?.status ?? 500) >= 400,
      );
      const answer = await partAnswer(given, raw, inner, ids, isBlocked);
      note(inner, answer.status);
      responses.push(await inBatch(given, part.id, answer));
    }
    return jsonAnswer(200, { responses: inAnyOrder(given, responses) });
  } catch (no) {
    if (no instanceof GraphRefusal) return refusalAnswer(no, given.clock(), ids);
    if (no instanceof Error && 'status' in no)
      return refusalAnswer(new GraphRefusal(401, 'InvalidAuthenticationToken', no.message), given.clock(), ids);
    throw no;
  }
};

/** A part may suffer what is to befall calls like it, or batches. */
const partAnswer = (given: RunningGraph, whole: RawCall, inner: RawCall, ids: CallIds, isBlocked: boolean) => {
  const told = { ...ids, clientRequestId: inner.header('client-request-id') ?? ids.clientRequestId };
  if (isBlocked)
    return refusalAnswer(
      new GraphRefusal(424, 'FailedDependency', 'A request this one depends on failed.'),
      given.clock(),
      told,
    );
  const fault =
    given.faults.take('graph', `${inner.url.pathname}${inner.url.search}`, isRefusing) ??
    given.faults.take('graph', whole.url.pathname, isRefusing);
  return isRefusing(fault) ? sufferedAnswer(fault, inner, given.clock(), told) : takeCall(given, inner, told);
};

const innerCall = (raw: RawCall, part: BatchPart): RawCall => {
  if (/^https?:/.test(part.url)) throw badRequest(`A url in a batch must be relative: '${part.url}'.`);
  if (part.body && part.headers['content-type'] !== 'application/json')
    throw badRequest('A request with a body needs a Content-Type header.');
  const url = new URL(`${raw.url.origin}/v1.0/${part.url.replace(/^\//, '')}`);
  return {
    method: part.method,
    url,
    body: part.body,
    header: (name) => (name === 'authorization' ? raw.header(name) : part.headers[name]),
  };
};

const inBatch = async (given: RunningGraph, id: string, answer: StageAnswer): Promise<Answered> => {
  const { status, headers = {}, body } = answer;
  const text = body instanceof Readable ? (await body.toArray()).join('') : String(body ?? '');
  const told = { id, status, headers: headersOfPart(given, headers) };
  if (text === '') return told;
  const isJson = headers['content-type']?.startsWith('application/json');
  return { ...told, body: isJson ? JSON.parse(text) : Buffer.from(text).toString('base64') };
};

/** The case of their names varies, and a wait may be a decimal (microsoft-graph-docs issue 3877: 0.249). */
const headersOfPart = ({ chance }: RunningGraph, headers: Readonly<Record<string, string>>): Record<string, string> => {
  const isCapital = chance.next() < 0.5;
  const isDecimal = chance.next() < 0.3;
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      isCapital ? name.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase()) : name,
      name === 'retry-after' && isDecimal ? (Number(value) - 0.751).toFixed(3) : value,
    ]),
  );
};

const inAnyOrder = ({ chance }: RunningGraph, responses: readonly Answered[]): Answered[] =>
  responses
    .map((response) => ({ response, place: chance.next() }))
    .sort((one, other) => one.place - other.place)
    .map(({ response }) => response);
