import { z } from 'zod';
import { problem } from '#shared/refusals/problem.ts';
import { routes } from '#shared/routes/all.ts';
import type { Route } from '#shared/routes/route.ts';

const schemaOf = (schema: z.ZodType, io: 'input' | 'output') =>
  z.toJSONSchema(schema, { io, target: 'draft-2020-12', unrepresentable: 'any' });

const content = (schema: Route['answer'], io: 'input' | 'output') =>
  schema === 'bytes'
    ? { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
    : { 'application/json': { schema: schemaOf(schema, io) } };

type Shape = { readonly properties?: Record<string, unknown>; readonly required?: readonly string[] };

const parametersOf = (schema: z.ZodType, place: 'path' | 'query') => {
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as Shape;
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }));
};

const keyHeader = { name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string', format: 'uuid' } };

const operationOf = (route: Route) => ({
  operationId: route.name,
  summary: route.summary,
  description: `Audience: ${route.who}`,
  security: route.who === 'public' ? [] : [{ entra: ['access_as_user'] }],
  parameters: [
    ...parametersOf(route.params, 'path'),
    ...parametersOf(route.query, 'query'),
    ...(route.key === 'required' ? [keyHeader] : []),
  ],
  ...(route.method === 'GET' ? {} : { requestBody: { required: true, content: content(route.body, 'input') } }),
  responses: {
    [route.status]: { description: route.summary, content: content(route.answer, 'output') },
    default: {
      description: 'A no: RFC 9457 problem details',
      content: { 'application/problem+json': { schema: schemaOf(problem, 'output') } },
    },
  },
});

/** The OpenAPI 3.1 description of every route, made from the routes themselves, with sign-in at the authority. */
export const openApiDocument = (authority: string) => {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of Object.values<Route>(routes)) {
    const operation = operationOf(route);
    const add = (path: string, described: object) => {
      paths[path] = { ...paths[path], [route.method.toLowerCase()]: described };
    };
    add(`/api${route.path}`, operation);
    const { formerly } = route;
    if (formerly)
      add(`/api${formerly.path.replace('{breachId}', '{caseId}')}`, {
        ...operation,
        operationId: `${formerly.name}Formerly`,
        deprecated: true,
        description: `${operation.description}. Now ${route.path}; the answer also has its former names.`,
      });
  }
  return {
    openapi: '3.1.0',
    info: { title: 'GDPR Desk', version: '1', description: 'Reports, cases and clocks of a municipality’s GDPR desk.' },
    paths,
    components: {
      securitySchemes: {
        entra: {
          type: 'oauth2',
          flows: {
            authorizationCode: {
              authorizationUrl: `${authority}/oauth2/v2.0/authorize`,
              tokenUrl: `${authority}/oauth2/v2.0/token`,
              scopes: { access_as_user: 'Act as the signed-in person' },
            },
          },
        },
      },
    },
  };
};
