import { type Body, jsonBody, listIn, textIn } from './query/json-body.ts';
import { badRequest } from './refusal.ts';

export type BatchPart = {
  id: string;
  method: string;
  url: string;
  /** Names in small letters. */
  headers: Record<string, string>;
  body: string;
  dependsOn: string[];
};

/** The calls in a batch's body. Refuses (400) the whole for too many, ids that are alike, or a dependency on none of them. */
export const partsIn = (body: string): BatchPart[] => {
  const parts = listIn(jsonBody(body), 'requests').map(partOf);
  if (parts.length === 0 || parts.length > 20)
    throw badRequest(`Number of requests in a batch must be between 1 and 20, got ${parts.length}.`);
  const ids = new Set(parts.map(({ id }) => id.toLowerCase()));
  if (ids.size < parts.length) throw badRequest('Request ids in a batch must be unique.');
  for (const [at, { id, dependsOn }] of parts.entries())
    for (const other of dependsOn)
      if (!parts.slice(0, at).some((before) => before.id === other))
        throw badRequest(`Request '${id}' depends on '${other}', which is no request before it.`);
  return parts;
};

const partOf = (part: Body): BatchPart => ({
  id: textIn(part, 'id'),
  method: textIn(part, 'method').toUpperCase(),
  url: textIn(part, 'url'),
  headers: Object.fromEntries(
    Object.entries(part.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
  ),
  body: part.body === undefined ? '' : JSON.stringify(part.body),
  dependsOn: Array.isArray(part.dependsOn) ? part.dependsOn.map(String) : [],
});
