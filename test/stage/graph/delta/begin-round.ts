import type { ObjectChange } from '../../directory/history.ts';
import { lagOfDelta } from '../../directory/lags.ts';
import type { Call } from '../call.ts';
import { navigationOf, requireProperty } from '../entities.ts';
import { badRequest, unsupportedQuery } from '../refusal.ts';
import { type Position, type Round, roundIn } from './token.ts';

type Collection = { of: Round['of']; type: 'group' | 'user'; relations: readonly string[] };
/** A round that is under way. */
export type Begun = Round & { shows: Position };

const mostIds = 50;

/** The round a call begins or goes on with. Options are those of its first call (Learn, "Use delta query"). */
export const roundOf = (call: Call, collection: Collection): Begun => {
  const { query, tenant, given } = call;
  const now = given.clock();
  const token = query.deltatoken || query.skiptoken;
  const isLatest = query.deltatoken === 'latest';
  if (token !== undefined && token !== '' && !isLatest) {
    if (query.select || query.filter) throw badRequest('Query options are in the token: follow the link as it stands.');
    const round = roundIn(token, { of: collection.of, tenantId: tenant.id }, now);
    return { ...round, shows: round.shows ?? later(positionNow(call, collection), round.known) };
  }
  for (const name of query.select ?? []) requireKnown(collection, name);
  const shows = positionNow(call, collection);
  return {
    of: collection.of,
    tenantId: tenant.id,
    select: query.select,
    ids: query.filter === undefined ? undefined : idsIn(query.filter),
    known: isLatest ? shows : undefined,
    shows,
    after: -1,
  };
};

/** Up to where delta has followed what happened; never before what it has told already. */
const positionNow = ({ tenant, given }: Call, { of }: Collection): Position => {
  const now = given.clock().getTime();
  const seen = now - (given.switches.get('directoryLag') === 'none' ? 0 : lagOfDelta(now));
  const { links, groups, people } = tenant.history;
  return { links: countUntil(links, seen), objects: countUntil(of === 'groups' ? groups : people, seen) };
};

const countUntil = (changes: readonly Pick<ObjectChange, 'at'>[], seen: number): number =>
  changes.findLastIndex(({ at }) => at <= seen) + 1;

const later = (one: Position, other: Position | undefined): Position => ({
  links: Math.max(one.links, other?.links ?? 0),
  objects: Math.max(one.objects, other?.objects ?? 0),
});

const requireKnown = ({ type, relations }: Collection, name: string): void => {
  if (relations.includes(name)) return;
  // microsoft-graph-explorer issue 3189 (2024).
  if (name === 'signInActivity')
    throw badRequest(
      'Invalid request for delta query: for this entity set, $expand/$select is not supported for the following properties: signInActivity',
    );
  if (navigationOf(type).has(name)) throw unsupportedQuery(`The stage does not follow '${name}' by delta.`);
  requireProperty([type], name);
};

/** Learn, "group: delta": only whole ids, at most fifty of them. */
const idsIn = (filter: string): string[] => {
  const parts = filter.split(/\s+or\s+/i).map((part) => /^\s*id\s+eq\s+'([\w-]+)'\s*$/i.exec(part)?.[1]?.toLowerCase());
  const ids = parts.filter((id) => id !== undefined);
  if (ids.length < parts.length) throw unsupportedQuery('A delta query is filtered by id alone.');
  if (ids.length > mostIds) throw unsupportedQuery(`A delta query is filtered by at most ${mostIds} ids.`);
  return ids;
};
