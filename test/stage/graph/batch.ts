import { Readable } from 'node:stream';
import { jsonAnswer, type StageAnswer } from '../answer.ts';
import { type Refusing, refusedFor } from '../answer-under.ts';
import type { GraphGiven } from './call.ts';
import { type Body, jsonBody, listIn, textIn } from './query/json-body.ts';
import { badRequest, GraphRefusal, refusalAnswer } from './refusal.ts';
import { checkGraphToken, type RawCall, takeCall } from './take-call.ts';

type Part = {
  id: string;
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
  dependsOn: string[];
};
type Answered = { id: string; status: number; headers: Record<string, string>; body?: unknown };

/** POST /v1.0/$batch: at most 20 calls, each with its own status; `refused` hits the first part, as parts fail alone. */
export const takeBatch = async (
  given: GraphGiven,
  raw: RawCall,
  requestId: string,
  refused: Refusing | undefined,
  note: (raw: RawCall, status: number) => void,
): Promise<StageAnswer> => {
  try {
    await checkGraphToken(given, raw.header('authorization'));
    const parts = partsOf(raw.body);
    const responses: Answered[] = [];
    for (const [at, part] of parts.entries()) {
      const inner = innerCall(raw, part);
      const failed = part.dependsOn.some(
        (id) => (responses.find((response) => response.id === id)?.status ?? 500) >= 400,
      );
      const answer = await partAnswer(given, inner, requestId, { refused: at === 0 ? refused : undefined, failed });
      note(inner, answer.status);
      responses.push(await inBatch(part.id, answer));
    }
    return jsonAnswer(200, { responses });
  } catch (no) {
    if (no instanceof GraphRefusal) return refusalAnswer(no, given.clock(), requestId);
    if (no instanceof Error && 'status' in no)
      return refusalAnswer(new GraphRefusal(401, 'InvalidAuthenticationToken', no.message), given.clock(), requestId);
    throw no;
  }
};

const partAnswer = (
  given: GraphGiven,
  inner: RawCall,
  requestId: string,
  how: { refused: Refusing | undefined; failed: boolean },
) => {
  if (how.refused) return refusedFor(how.refused);
  if (how.failed)
    return refusalAnswer(
      new GraphRefusal(424, 'FailedDependency', 'A request this one depends on failed.'),
      given.clock(),
      requestId,
    );
  return takeCall(given, inner, requestId);
};

const partsOf = (body: string): Part[] => {
  const parts = listIn(jsonBody(body), 'requests').map(partOf);
  if (parts.length === 0 || parts.length > 20)
    throw badRequest(`Number of requests in a batch must be between 1 and 20, got ${parts.length}.`);
  if (new Set(parts.map(({ id }) => id)).size < parts.length)
    throw badRequest('Request ids in a batch must be unique.');
  return parts;
};

const partOf = (part: Body): Part => ({
  id: textIn(part, 'id'),
  method: textIn(part, 'method').toUpperCase(),
  url: textIn(part, 'url'),
  headers: Object.fromEntries(
    Object.entries(part.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
  ),
  body: part.body === undefined ? '' : JSON.stringify(part.body),
  dependsOn: Array.isArray(part.dependsOn) ? part.dependsOn.map(String) : [],
});

const innerCall = (raw: RawCall, part: Part): RawCall => {
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

const inBatch = async (id: string, { status, headers = {}, body }: StageAnswer): Promise<Answered> => {
  const text = body instanceof Readable ? (await body.toArray()).join('') : String(body ?? '');
  if (text === '') return { id, status, headers };
  const isJson = headers['content-type']?.startsWith('application/json');
  return { id, status, headers, body: isJson ? JSON.parse(text) : Buffer.from(text).toString('base64') };
};
