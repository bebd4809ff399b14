import { createHash, randomUUID } from 'node:crypto';
import type { Call } from '../call.ts';
import { badRequest, GraphRefusal, unsupportedQuery } from '../refusal.ts';

type Page<T> = { rows: readonly T[]; nextLink?: string };

const minute = 60_000;
const lives = { 'ten-minutes': 10 * minute, 'an-hour': 60 * minute } as const;

/**
 * One page of a collection, and the link to the next. A token is good only for the very query it came from, and one of the
 * directory for some minutes (msgraph-sdk-dotnet issue 2254: Directory_ExpiredPageToken).
 */
export const pageOf = <T>(
  call: Call,
  items: readonly T[],
  size: { usual: number; most: number },
  isDirectory = false,
): Page<T> => {
  const { query } = call;
  const length = query.top ?? size.usual;
  if (length < 1 || length > size.most)
    throw unsupportedQuery(`Invalid page size specified: '${length}'. Must be between 1 and ${size.most} inclusive.`);
  const from = query.skiptoken === undefined ? 0 : offsetIn(query.skiptoken, call, isDirectory);
  const rows = items.slice(from, from + length);
  if (from + length >= items.length) return { rows };
  return { rows, nextLink: linkTo(call, from + length) };
};

/** The link to the rows from some place on; no two links are alike, though they lead to the same place. */
const linkTo = (call: Call, offset: number): string => {
  const next = new URLSearchParams(call.query.rest);
  next.set('$skiptoken', tokenFor(call, offset));
  return `${call.address}?${next}`;
};

const tokenFor = (call: Call, offset: number): string => {
  const words = [offset, fingerprintOf(call), call.given.clock().getTime(), ...Array.from({ length: 4 }, randomUUID)];
  return Buffer.from(words.join(' ')).toString('base64url');
};

const offsetIn = (token: string, call: Call, isDirectory: boolean): number => {
  const text = Buffer.from(token.split('.')[0] ?? '', 'base64url').toString();
  const [, offset, fingerprint, made] = /^(\d+) (\w+) (\d+) [\w -]+$/.exec(text) ?? [];
  if (fingerprint !== fingerprintOf(call))
    throw badRequest('Skip token is invalid: follow @odata.nextLink as it stands.');
  const age = call.given.clock().getTime() - Number(made);
  if (isDirectory && age > lives[call.given.switches.get('pageTokens')])
    throw new GraphRefusal(
      400,
      'Directory_ExpiredPageToken',
      'The specified page token value has expired and can no longer be included in your request.',
    );
  return Number(offset);
};

const fingerprintOf = ({ address, query, tenant }: Call): string =>
  createHash('sha256')
    .update(`${tenant.id} ${address} ${[...query.rest].sort().join('&')}`)
    .digest('hex')
    .slice(0, 16);
