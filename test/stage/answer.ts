import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** What a pretended service answers. A Readable body is streamed, so a large mail is never in memory whole. */
export type StageAnswer = {
  status: number;
  headers?: Record<string, string>;
  body?: string | Buffer | Readable;
};

export const jsonAnswer = (status: number, body: unknown, headers: Record<string, string> = {}): StageAnswer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(body),
});

export const sendAnswer = async (response: ServerResponse, answer: StageAnswer): Promise<void> => {
  const { body } = answer;
  if (body instanceof Readable) {
    response.writeHead(answer.status, answer.headers);
    await pipeline(body, response).catch(() => response.destroy());
    return;
  }
  const bytes = Buffer.from(body ?? '');
  response.writeHead(answer.status, { ...answer.headers, ...lengthOf(answer.status, bytes) });
  response.end(bytes);
};

/** Half the body under the whole length, then the connection ends. An answer without a body is lost entirely. */
export const sendHalf = async (response: ServerResponse, answer: StageAnswer): Promise<void> => {
  const bytes = await bytesOf(answer.body);
  if (bytes.length === 0) {
    response.destroy();
    return;
  }
  response.writeHead(answer.status, { ...answer.headers, ...lengthOf(answer.status, bytes) });
  response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => response.destroy());
};

/** The request's body as text; refuses more than `limit` bytes by throwing. */
export const readBody = async (request: IncomingMessage, limit = 40_000_000): Promise<string> => {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part);
    length += bytes.length;
    if (length > limit) throw new Error(`request body over ${limit} bytes`);
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString('utf8');
};

const lengthOf = (status: number, bytes: Buffer): Record<string, string> =>
  status === 204 || status === 304 ? {} : { 'content-length': String(bytes.length) };

const bytesOf = async (body: StageAnswer['body']): Promise<Buffer> => {
  if (!(body instanceof Readable)) return Buffer.from(body ?? '');
  const parts: Buffer[] = [];
  for await (const part of body) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
};
