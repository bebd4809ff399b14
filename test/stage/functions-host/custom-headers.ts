import { readFileSync } from 'node:fs';
import { z } from 'zod';

const hostJson = z.object({
  extensions: z
    .object({ http: z.object({ customHeaders: z.record(z.string(), z.string()).default({}) }).prefault({}) })
    .prefault({}),
});

/** The headers Azure's host adds to every answer, as the app's host.json asks. */
export function customHeaders(path: string): Record<string, string> {
  return hostJson.parse(JSON.parse(readFileSync(path, 'utf8'))).extensions.http.customHeaders;
}
