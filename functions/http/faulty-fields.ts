import type { z } from 'zod';
import { type FaultyField, Refusal } from '#shared/refusals/refusal.ts';

const given = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), input);

const codeOf = (issue: z.core.$ZodIssue, input: unknown): string => {
  switch (issue.code) {
    case 'invalid_type':
      return given(input, issue.path) === undefined ? 'missing' : 'wrong-type';
    case 'too_big':
      return issue.origin === 'string' ? 'too-long' : 'too-much';
    case 'too_small':
      return issue.origin === 'string' ? 'empty' : 'too-little';
    case 'invalid_value':
      return given(input, issue.path) === undefined ? 'missing' : 'not-a-choice';
    case 'custom':
      return typeof issue.params?.code === 'string' ? issue.params.code : 'wrong';
    default:
      return 'wrong';
  }
};

const fieldsOf = (issue: z.core.$ZodIssue, input: unknown): FaultyField[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.slice(0, 20).map((key) => ({ field: pathTo([...issue.path, key]), code: 'unknown-field' }))
    : [{ field: pathTo(issue.path), code: codeOf(issue, input) }];

// Names of fields come from outside too: cut, so that the answer is not as large as the request.
const pathTo = (path: readonly PropertyKey[]): string => path.map(String).join('.').slice(0, 100).toWellFormed();

/** Parses what came from outside, or refuses with every faulty field by name. */
export const parse = <S extends z.ZodType>(schema: S, input: unknown): z.output<S> => {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new Refusal('faulty-fields', {
    fields: parsed.error.issues.slice(0, 50).flatMap((issue) => fieldsOf(issue, input)),
  });
};
