import { jsonAnswer, type StageAnswer } from '../../answer.ts';
import type { Call } from '../call.ts';
import { navigationOf, requireProperty } from '../entities.ts';
import { badRequest, unsupportedQuery } from '../refusal.ts';
import { parseFilter, type Row } from './filter.ts';
import { pageOf } from './page.ts';
import type { Expand } from './query.ts';

/** How the rows of a collection, or a single row, are shown. */
export type Showing<T> = {
  /** Graph types a row may have; the first is named in refusals. */
  types: readonly string[];
  row: (item: T) => Row;
  /** What comes without $select. */
  usual: readonly string[] | ((item: T) => readonly string[]);
  filterable?: readonly string[];
  orderable?: readonly string[];
  expands?: Record<string, (item: T, select: string[] | undefined, filter: string | undefined) => unknown>;
  /** Those of `expands` that take a filter. */
  filtersExpand?: readonly string[];
  /** Rows a page has without $top, and at most. */
  page?: { usual: number; most: number };
  /** A directory collection: some queries need ConsistencyLevel: eventual. */
  directory?: boolean;
  /** A cast in the path makes even the plain list such a query. */
  cast?: boolean;
  /** A relation of a directory object: every filter, order and search needs it. */
  relation?: boolean;
  /** Properties that $search looks in. */
  searchable?: readonly string[];
  /** What @odata.context names where that is not the path. */
  context?: string;
};

/** Rows to choose from; what an advanced query sees comes from elsewhere than what a plain list shows. */
type Items<T> = readonly T[] | ((source: 'store' | 'index') => readonly T[]);

export const showOne = <T>(call: Call, showing: Showing<T>, item: T): StageAnswer => {
  checkNames(call, showing);
  return jsonAnswer(200, {
    '@odata.context': contextOf(call, '$entity', showing.context),
    ...shown(call, showing, item),
  });
};

/** Filters, orders, pages and selects. `items` is walked no further than the filter needs. */
export const showMany = <T>(call: Call, showing: Showing<T>, items: Items<T>): StageAnswer => {
  checkNames(call, showing);
  const { query } = call;
  const filter = query.filter === undefined ? undefined : parseFilter(query.filter);
  for (const path of filter?.paths ?? [])
    if (!(showing.filterable ?? []).includes(path))
      throw unsupportedQuery(`Unsupported property filter clause: '${path}'.`);
  const isAdvanced = asksIndex(call, showing, filter?.advanced === true);
  if (isAdvanced) requireEventual(call);
  const all = typeof items === 'function' ? items(isAdvanced ? 'index' : 'store') : items;
  const matching = filter ? all.filter((item) => filter.matches(showing.row(item))) : all;
  const found = query.search === undefined ? matching : searched(matching, showing, query.search);
  const ordered = query.orderby ? inOrder(found, showing, query.orderby) : found;
  const { rows, nextLink } = pageOf(call, ordered, showing.page ?? { usual: 100, most: 999 }, showing.directory);
  return jsonAnswer(200, {
    '@odata.context': contextOf(call, '', showing.context),
    ...(query.count ? { '@odata.count': found.length } : {}),
    ...(nextLink ? { '@odata.nextLink': nextLink } : {}),
    value: rows.map((item) => shown(call, showing, item)),
  });
};

const asksIndex = <T>({ query }: Call, { directory, relation, cast }: Showing<T>, isAdvanced: boolean): boolean => {
  if (!directory) return false;
  if (isAdvanced || cast || query.count || query.search !== undefined) return true;
  const [filters, orders] = [query.filter !== undefined, query.orderby !== undefined];
  return relation ? filters || orders : filters && orders;
};

/** Graph answers these only from its eventually consistent index, and only if the caller says it knows. */
const requireEventual = (call: Call): void => {
  if (call.header('consistencylevel') === 'eventual' && call.query.count) return;
  throw unsupportedQuery('This query needs the header ConsistencyLevel: eventual and the query option $count=true.');
};

const checkNames = <T>({ query }: Call, { types, expands, filtersExpand = [] }: Showing<T>): void => {
  for (const name of query.select ?? []) requireProperty(types, name);
  for (const { name, filter } of query.expand) {
    if (!types.some((type) => navigationOf(type).has(name)))
      throw badRequest(
        `Parsing OData Select and Expand failed: Could not find a property named '${name}' on type 'microsoft.graph.${types[0]}'.`,
      );
    if (!expands?.[name]) throw unsupportedQuery(`The stage cannot expand '${name}' here.`);
    if (filter !== undefined && !filtersExpand.includes(name))
      throw unsupportedQuery(`Filtering within the expanded '${name}' is not supported here.`);
  }
};

const shown = <T>({ query }: Call, { row, usual, expands }: Showing<T>, item: T): Row => {
  const whole = row(item);
  const names = query.select ?? (typeof usual === 'function' ? usual(item) : usual);
  return { ...selected(whole, names), ...expanded(query.expand, expands ?? {}, item) };
};

/** The wanted properties, and the id, which Graph always gives. */
export const selected = (row: Row, names: readonly string[]): Row => {
  const kept: Row = {};
  if (row['@odata.type'] !== undefined) kept['@odata.type'] = row['@odata.type'];
  if (row['@odata.etag'] !== undefined) kept['@odata.etag'] = row['@odata.etag'];
  kept.id = row.id;
  for (const name of names) if (!leftOut.has(name) || row[name] !== undefined) kept[name] = row[name] ?? null;
  return kept;
};

// Simply missing for people who never signed in, and for mails that were sent; every other unset property is null.
const leftOut = new Set(['signInActivity', 'internetMessageHeaders']);

const expanded = <T>(wanted: Expand[], expands: NonNullable<Showing<T>['expands']>, item: T): Row =>
  Object.fromEntries(
    wanted.flatMap(({ name, select, filter }) => {
      const value = expands[name]?.(item, select, filter);
      return value === undefined ? [] : [[name, value]];
    }),
  );

const inOrder = <T>(items: readonly T[], { row, orderable }: Showing<T>, orderby: string): readonly T[] => {
  const [, name = '', direction] = /^(\w+)(?: (asc|desc))?$/.exec(orderby) ?? [];
  if (!orderable?.includes(name)) throw unsupportedQuery(`Sorting by '${orderby}' is not supported here.`);
  const text = (item: T) => String(row(item)[name] ?? '');
  const sorted = [...items].sort((one, other) => text(one).localeCompare(text(other), 'da'));
  return direction === 'desc' ? sorted.reverse() : sorted;
};

/** `"displayName:gdpr"`: each word of it begins a word of that property (Learn, "Use the $search query parameter"). */
const searched = <T>(items: readonly T[], { row, searchable = [] }: Showing<T>, search: string): readonly T[] => {
  const [, name = '', wanted = ''] = /^"(\w+):([^"]+)"$/.exec(search) ?? [];
  if (!searchable.includes(name)) throw unsupportedQuery(`Searching by ${search} is not supported here.`);
  const wordsOf = (text: unknown) =>
    String(text ?? '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u);
  const all = wordsOf(wanted).filter((word) => word !== '');
  return items.filter((item) => {
    const words = wordsOf(row(item)[name]);
    return all.every((part) => words.some((word) => word.startsWith(part)));
  });
};

const contextOf = ({ address }: Call, end: string, named: string | undefined): string => {
  const [, version, asked] = /^(https:\/\/[^/]+\/v1\.0)\/(.*)$/.exec(address) ?? [];
  const path = named ?? asked;
  return `${version}/$metadata#${path}${end ? `/${end}` : ''}`;
};
