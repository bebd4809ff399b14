import { z } from 'zod';
import type { Route } from '#shared/routes/route.ts';
import type { Once } from './database/once.ts';
import { digestOfRequest } from './request-digest.ts';

type Request = { readonly params: unknown; readonly body: unknown };

/**
 * The key of a change that names the version it is made from. It can be made only once from one version, so the request
 * itself is the key: the same person's repeat after a lost answer gets the answer of the first, through any door.
 * @returns undefined where the request names no version
 */
export const versionKey = (route: Route, { params, body }: Request): Once | undefined => {
  if (typeof body !== 'object' || body === null || !('version' in body)) return undefined;
  if (body.version === undefined) return undefined;
  return {
    ...markOf(route.name, params, body),
    status: route.status,
    formerly: markOf(route.formerly?.name ?? route.name, inFormerNames(params), body),
  };
};

const markOf = (route: string, params: unknown, body: unknown) => {
  const digest = digestOfRequest(`${route} ${JSON.stringify(params)}`, body);
  return { key: uuidOf(digest), route, digest };
};

const ofCase = z.object({ caseId: z.string() });

const inFormerNames = (params: unknown): unknown => {
  const { data } = ofCase.safeParse(params);
  return data ? { breachId: data.caseId } : params;
};

// RFC 9562, version 8; callers send random ones, version 4.
const uuidOf = (digest: Buffer): string =>
  digest.toString('hex', 0, 16).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-8$3-8$4-$5');
