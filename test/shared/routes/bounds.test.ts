import { z } from 'zod';
import { routes } from '#shared/routes/all.ts';
import type { Route } from '#shared/routes/route.ts';

const id = (n: number) => `00000000-0000-4000-8000-${`${n}`.padStart(12, '0')}`;
type Schema = z.core.JSONSchema.BaseSchema;

/** Formats that are as long as they are; a time may have as many decimals as one likes. */
const fixed = new Set(['uuid', 'date']);
const isOpenPattern = (pattern: string) => /[^\\][*+]|\{\d+,\}/.test(pattern);
const isBoundText = ({ maxLength, enum: choices, const: only, format = '', pattern }: Schema) =>
  maxLength !== undefined ||
  choices !== undefined ||
  only !== undefined ||
  fixed.has(format) ||
  (pattern !== undefined && !isOpenPattern(pattern));
const isBoundNumber = ({ minimum = -1, maximum }: Schema, at: string) =>
  minimum >= 0 && (maximum ?? Number.POSITIVE_INFINITY) <= largestAt(at);
/** What an `integer` of the database holds; a mail or a file may be larger. */
const largestAt = (at: string) => (at.endsWith('.size') ? 2 ** 40 : 2 ** 31 - 1);

const schemasIn = (one: Schema['items']): Schema[] =>
  (Array.isArray(one) ? one : [one]).filter((schema): schema is Schema => typeof schema === 'object');

/** Each place of a request, and whether it has a bound. */
const placesOf = (schema: Schema, at: string): [at: string, bound: boolean][] => {
  const { type, properties = {}, additionalProperties, items, prefixItems = [], maxItems, maxProperties } = schema;
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  const inside = [
    ...schemasIn(choices).flatMap((one, n) => placesOf(one, `${at}|${n}`)),
    ...Object.entries(properties).flatMap(([name, one]) =>
      schemasIn([one]).flatMap((s) => placesOf(s, `${at}.${name}`)),
    ),
    ...schemasIn([...prefixItems, ...schemasIn(items)]).flatMap((one) => placesOf(one, `${at}[]`)),
  ];
  if (type === 'string') return [[at, isBoundText(schema)]];
  if (type === 'integer' || type === 'number') return [[at, isBoundNumber(schema, at)]];
  if (type === 'array') return [[at, maxItems !== undefined], ...inside];
  if (typeof additionalProperties === 'object' && Object.keys(additionalProperties).length > 0)
    return [[at, maxProperties !== undefined], ...placesOf(additionalProperties, `${at}.*`), ...inside];
  return inside;
};

/** A text may be bound as it is sent, or as it is kept. */
const unboundIn = (shape: z.ZodType): string[] => {
  const [sent, kept] = (['input', 'output'] as const).map((io) =>
    placesOf(z.toJSONSchema(shape, { io, unrepresentable: 'any' }), ''),
  );
  const bound = new Set(kept?.filter(([, isBound]) => isBound).map(([at]) => at));
  return (sent ?? []).filter(([at, isBound]) => !isBound && !bound.has(at)).map(([at]) => at);
};

/** Bound by a rule of its own: each answer is to a detail of the kind of breach. */
const boundByRule = ['registerBreach body.answers'];

test.each(Object.values<Route>(routes))(
  'everything that $name is asked with has a bound',
  ({ name, params, query, body }) => {
    const unbound = Object.entries({ params, query, body }).flatMap(([part, shape]) =>
      shape === 'bytes' ? [] : unboundIn(shape).map((at) => `${name} ${part}${at}`),
    );
    expect(unbound.filter((at) => !boundByRule.includes(at))).toEqual([]);
  },
);

test.each<[string, z.ZodType]>([
  ['a text', z.strictObject({ x: z.string() })],
  ['a text of an open pattern', z.strictObject({ x: z.string().regex(/^a+$/) })],
  ['a time with decimals', z.strictObject({ x: z.iso.datetime() })],
  ['a whole number', z.strictObject({ x: z.int().min(1) })],
  ['a number below zero', z.strictObject({ x: z.int().max(5) })],
  ['a list', z.strictObject({ x: z.array(z.uuid()) })],
  ['a text in a list', z.strictObject({ x: z.strictObject({ y: z.array(z.string()).max(3) }).optional() })],
  ['names of a record', z.strictObject({ x: z.record(z.string().max(4), z.uuid()) })],
  ['one of two', z.strictObject({ x: z.union([z.uuid(), z.string()]) })],
])('%s without a bound is found', (_what, shape) => expect(unboundIn(shape)).toHaveLength(1));

const draft = { draftIds: [id(0)], form: 'close', from: 1, typed: {} };
const letters = (n: number) => String.fromCharCode(97 + (n % 26), 97 + Math.floor(n / 26));
const fields = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, n) => [letters(n), 'x']));
test.each([
  ['40 fields', { typed: fields(40) }, true],
  ['41 fields', { typed: fields(41) }, false],
  ['32 ids', { draftIds: Array.from({ length: 32 }, (_, n) => id(n)) }, true],
  ['33 ids', { draftIds: Array.from({ length: 33 }, (_, n) => id(n)) }, false],
])('a draft of %s', (_what, given, accepted) =>
  expect(routes.keepDraft.body.safeParse({ ...draft, ...given }).success).toBe(accepted),
);
