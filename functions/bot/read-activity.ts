import type { HttpRequest } from '@azure/functions';

/** Teams' own limit of an activity is far below. Bytes. */
const largestActivity = 256 * 1024;

/** What Teams sent; undefined where it is too large or no JSON object. */
export const readActivity = async (request: HttpRequest): Promise<Record<string, unknown> | undefined> => {
  const text = await request.text();
  if (Buffer.byteLength(text) > largestActivity) return undefined;
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? { ...read } : undefined;
  } catch {
    return undefined;
  }
};
