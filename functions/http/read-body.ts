import type { HttpRequest } from '@azure/functions';
import { Refusal } from '#shared/refusals/refusal.ts';

/** The largest JSON body: a mail with a thousand recipients fits twice. Bytes. */
const largestJson = 2 * 1024 * 1024;

/** The body's bytes, refused as soon as it is known to be too large. */
export const readBytes = async (
  request: HttpRequest,
  limit: number,
  code: 'body-too-large' | 'evidence-too-large',
): Promise<Uint8Array> => {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new Refusal(code);
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.byteLength > limit) throw new Refusal(code);
  return bytes;
};

/** A JSON body as the caller wrote it, not yet validated. An absent body is an empty object. */
export const readJson = async (request: HttpRequest): Promise<unknown> => {
  const bytes = await readBytes(request, largestJson, 'body-too-large');
  if (bytes.byteLength === 0) return {};
  const isJson = /^application\/json\s*(?:;|$)/i.test(request.headers.get('content-type') ?? '');
  // Nothing unpacks it on the way here, and a small packed body may hold a large one.
  const isPacked = (request.headers.get('content-encoding') ?? 'identity').trim().toLowerCase() !== 'identity';
  if (!isJson || isPacked) throw new Refusal('wrong-media-type');
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Refusal('not-json');
  }
};
