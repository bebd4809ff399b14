import type { RawCall } from '../take-call.ts';

/** What a call takes from the quota of its app in its tenant. */
export type Cost = { readonly units: number; readonly writes: number };

/** Paths under which the directory's quota is counted; mail, chats and photos have others. */
const ofDirectory =
  /^(users|groups|devices|contacts|me|directoryObjects|directory|organization|servicePrincipals)(\/|\(|$)/;
const elsewhere = /\/(messages|sendMail|mailFolders|photo|photos|teamwork)(\/|$)/;

/** Learn, "Microsoft Graph service-specific throttling limits": base costs; everything else costs one. */
const bases: readonly [method: string, path: RegExp, units: number][] = [
  ['GET', /^groups\/[^/]+\/members(\/|$)/, 3],
  ['GET', /^groups\/[^/]+\/transitiveMembers(\/|$)/, 5],
  ['GET', /^users$/, 2],
  ['GET', /^(users\/[^/]+|me)\/(memberOf|ownedObjects|transitiveMemberOf)$/, 2],
  ['POST', /^directoryObjects\/getByIds$/, 3],
  ['POST', /\/checkMemberGroups$/, 4],
  ['POST', /\/getMemberGroups$/, 2],
];

/** Units and writes of one call; undefined for one that the directory does not answer. */
export const costOf = ({ method, url }: Pick<RawCall, 'method' | 'url'>): Cost | undefined => {
  const path = decodeURIComponent(url.pathname).replace(/^\/v1\.0\//, '');
  if (!ofDirectory.test(path) || elsewhere.test(path)) return undefined;
  const base = bases.find(([verb, pattern]) => verb === method && pattern.test(path));
  const isWrite = method !== 'GET' && base === undefined;
  return { units: Math.max(1, (base?.[2] ?? 1) + extras(url.searchParams)), writes: isWrite ? 1 : 0 };
};

const extras = (query: URLSearchParams): number => {
  const top = Number(query.get('$top') ?? Number.NaN);
  return (query.has('$select') ? -1 : 0) + (query.has('$expand') ? 1 : 0) + (top < 20 ? -1 : 0);
};
