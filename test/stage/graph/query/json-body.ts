import { badRequest } from '../refusal.ts';

export type Body = Record<string, unknown>;

/** The body as a JSON object; refuses (400) anything else. */
export const jsonBody = (body: string): Body => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    throw badRequest(
      'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    );
  }
  return asObject(parsed, 'the body');
};

export const objectIn = (body: Body, name: string): Body => asObject(body[name], name);

/** The objects of a list; none if the list is missing. */
export const listIn = (body: Body, name: string): Body[] => {
  const value = body[name];
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw badRequest(`'${name}' must be a collection.`);
  return value.map((item) => asObject(item, name));
};

export const textIn = (body: Body, name: string, otherwise?: string): string => {
  const value = body[name];
  if (typeof value === 'string') return value;
  if ((value === undefined || value === null) && otherwise !== undefined) return otherwise;
  throw badRequest(`'${name}' must be a text.`);
};

const asObject = (value: unknown, name: string): Body => {
  if (!isBody(value)) throw badRequest(`'${name}' must be an object.`);
  return value;
};

const isBody = (value: unknown): value is Body => typeof value === 'object' && value !== null && !Array.isArray(value);
