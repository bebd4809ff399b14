import type { IncomingMessage } from 'node:http';

/** Azure Functions takes bodies up to 100 MiB and answers 413 beyond. */
const bodyLimit = 104_857_600;

export class BodyTooLarge extends Error {}

/** The whole body. Throws BodyTooLarge, without reading on, as soon as more than `limit` bytes are announced or came. */
export function readBytes(request: IncomingMessage, limit = bodyLimit): Promise<Buffer> {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > limit) return Promise.reject(new BodyTooLarge());
  if (announced === 0 && request.headers['transfer-encoding'] === undefined) return Promise.resolve(Buffer.alloc(0));
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let length = 0;
    request.on('data', (part: Buffer) => {
      length += part.length;
      if (length > limit) {
        request.pause();
        reject(new BodyTooLarge());
      } else parts.push(part);
    });
    request.on('end', () => resolve(parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts, length)));
    request.on('error', reject);
    request.on('aborted', () => reject(new Error('the caller went away')));
  });
}
