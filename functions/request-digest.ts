import { createHash } from 'node:crypto';

/**
 * SHA-256 of what a request asks: its path and what its body means. Blanks and the order of names in a JSON body do not
 * matter; a file counts byte for byte.
 */
export const digestOfRequest = (path: string, body: unknown): Buffer =>
  createHash('sha256')
    .update(`${path}\n`)
    .update(body instanceof Uint8Array ? body : JSON.stringify(body, namesInOrder))
    .digest();

const namesInOrder = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;
