import { z } from 'zod';
import { routes } from '#shared/routes/all.ts';
import type { Route } from '#shared/routes/route.ts';

const all: [string, Route][] = Object.entries(routes);
const fieldsOf = (schema: z.ZodType): string[] => Object.keys(z.toJSONSchema(schema, { io: 'input' }).properties ?? {});

test('every route is called as it is exported', () => {
  expect(all.filter(([name, route]) => route.name !== name)).toEqual([]);
});

test('no two routes have one method and path', () => {
  const places = all.map(([, { method, path }]) => `${method} ${path}`);
  expect(new Set(places).size).toBe(places.length);
});

test.each(all)('%s names the parameters of its path', (_name, { path, params }) => {
  expect([...path.matchAll(/\{(\w+)\}/g)].map(([, param]) => param).sort()).toEqual(fieldsOf(params).sort());
});

test('what creates something needs a key, and nothing else does', () => {
  expect(all.filter(([, { status, key }]) => (status === 201) !== (key === 'required'))).toEqual([]);
});

test('what is read with GET takes no body', () => {
  const bodied = all.filter(
    ([, { method, body }]) => method === 'GET' && (body === 'bytes' || fieldsOf(body).length > 0),
  );
  expect(bodied).toEqual([]);
});

test.each(all.filter(([, { body }]) => body !== 'bytes'))(
  '%s takes no field it does not know',
  (_name, { body, query }) => {
    const closed = (schema: Route['body']) =>
      schema !== 'bytes' && z.toJSONSchema(schema, { io: 'input' }).additionalProperties;
    expect([closed(body), closed(query)]).toEqual([false, false]);
  },
);

test('only the routes needed before sign-in are public', () => {
  expect(all.filter(([, { who }]) => who === 'public').map(([name]) => name)).toEqual([
    'readClientSettings',
    'readHealth',
  ]);
});
