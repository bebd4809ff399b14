import { createHash } from 'node:crypto';
import type { Call } from '../call.ts';
import { badRequest } from '../refusal.ts';

type Page<T> = { rows: readonly T[]; nextLink?: string };

/** One page of a collection, and the link to the next. A token is good only for the very query it came from. */
export const pageOf = <T>(call: Call, items: readonly T[], size: { usual: number; most: number }): Page<T> => {
  const { query } = call;
  const length = query.top ?? size.usual;
  if (length > size.most)
    throw badRequest(`Invalid page size specified: '${length}'. Must be between 1 and ${size.most} inclusive.`);
  const from = query.skiptoken === undefined ? 0 : offsetIn(query.skiptoken, call);
  const rows = items.slice(from, from + length);
  if (from + length >= items.length) return { rows };
  const next = new URLSearchParams(query.rest);
  next.set('$skiptoken', tokenFor(call, from + length));
  return { rows, nextLink: `${call.address}?${next}` };
};

const tokenFor = (call: Call, offset: number): string =>
  Buffer.from(`${offset} ${fingerprintOf(call)}`).toString('base64url');

const offsetIn = (token: string, call: Call): number => {
  const [, offset, fingerprint] = /^(\d+) (\w+)$/.exec(Buffer.from(token, 'base64url').toString()) ?? [];
  if (fingerprint !== fingerprintOf(call))
    throw badRequest('Skip token is invalid: follow @odata.nextLink as it stands.');
  return Number(offset);
};

const fingerprintOf = ({ address, query, tenant }: Call): string =>
  createHash('sha256')
    .update(`${tenant.id} ${address} ${[...query.rest].sort().join('&')}`)
    .digest('hex')
    .slice(0, 16);
