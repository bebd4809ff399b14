import { badRequest } from '../refusal.ts';

export const queryOptions = [
  '$select',
  '$filter',
  '$expand',
  '$top',
  '$count',
  '$orderby',
  '$search',
  '$skiptoken',
  '$deltatoken',
] as const;
export type QueryOption = (typeof queryOptions)[number];

export type Expand = { name: string; select: string[] | undefined; filter: string | undefined };

export type Query = {
  select: string[] | undefined;
  expand: Expand[];
  filter: string | undefined;
  orderby: string | undefined;
  top: number | undefined;
  count: boolean;
  search: string | undefined;
  deltatoken: string | undefined;
  skiptoken: string | undefined;
  /** Everything but the skip token, to tell whether a nextLink was followed as it stood. */
  rest: URLSearchParams;
};

/** Reads the query options an endpoint takes. Refuses (400) any other, and what cannot be read. */
export const parseQuery = (params: URLSearchParams, takes: readonly QueryOption[]): Query => {
  const known: readonly string[] = [...takes, '$skiptoken'];
  for (const [name] of params) {
    if (params.getAll(name).length > 1) throw badRequest(`Query option '${name}' was specified more than once.`);
    if (!known.includes(name)) throw badRequest(`The query option '${name}' is not supported here.`);
  }
  const rest = new URLSearchParams(params);
  rest.delete('$skiptoken');
  const select = params.get('$select');
  return {
    select: select === null ? undefined : namesIn(select),
    expand: parseExpand(params.get('$expand')),
    filter: params.get('$filter') ?? undefined,
    orderby: params.get('$orderby') ?? undefined,
    top: parseTop(params.get('$top')),
    count: params.get('$count') === 'true',
    search: params.get('$search') ?? undefined,
    deltatoken: params.get('$deltatoken') ?? undefined,
    skiptoken: params.get('$skiptoken') ?? undefined,
    rest,
  };
};

const namesIn = (list: string): string[] => {
  const names = list.split(',').map((name) => name.trim());
  if (names.includes('')) throw badRequest(`Parsing OData Select and Expand failed: syntax error in '${list}'.`);
  return names;
};

const parseTop = (top: string | null): number | undefined => {
  if (top === null) return undefined;
  if (!/^(0|[1-9]\d{0,6})$/.test(top)) throw badRequest(`Invalid page size specified: '${top}'.`);
  return Number(top);
};

const parseExpand = (expand: string | null): Expand[] => {
  if (expand === null) return [];
  const parts = expand.match(/[^,(]+(\([^)]*\))?/g) ?? [];
  return parts.map((part) => {
    const [, name, options] = /^(\w+)(?:\((.*)\))?$/.exec(part.trim()) ?? [];
    const select = /^\$select=([\w,]+)$/.exec(options ?? '')?.[1];
    const filter = /^\$filter=(.+)$/.exec(options ?? '')?.[1];
    if (!name || (options !== undefined && select === undefined && filter === undefined))
      throw badRequest(`Parsing OData Select and Expand failed: syntax error in '${expand}'.`);
    return { name, select: select?.split(','), filter };
  });
};
