import { z } from 'zod';

/** Who may call a route at all; what they see of a single case is decided by shared/rights. */
export const audiences = ['public', 'employee', 'team', 'team-or-dpo', 'team-or-admin', 'admin', 'desk'] as const;
export type Audience = (typeof audiences)[number];

/**
 * The former address of a route. It is still served there, with the answer in the names of that version, for pages opened
 * before an upgrade and for other clients; a key used there is known here.
 */
export type Formerly = {
  readonly name: string;
  readonly path: string;
  /** What the list of an answer was called. */
  readonly list?: string;
};

export type Method = 'GET' | 'POST' | 'PUT';

/**
 * One route, declared once: the server's check, the typed client and the OpenAPI document are all made from it.
 * `key`: the call creates something, so it must carry an `Idempotency-Key` (a UUID); the same key again gets the same answer.
 * `body: 'bytes'`: the body is the file itself. `reads`: a POST that changes nothing, because what it is asked with may name
 * people and addresses are written into the logs of every server on the way.
 */
export type Route = {
  readonly name: string;
  readonly method: Method;
  readonly path: string;
  readonly formerly: Formerly | undefined;
  readonly who: Audience;
  readonly summary: string;
  readonly params: z.ZodType;
  readonly query: z.ZodType;
  readonly body: z.ZodType | 'bytes';
  readonly answer: z.ZodType | 'bytes';
  readonly status: 200 | 201;
  readonly key: 'required' | 'none';
  readonly reads: boolean;
};

/** Whether a call may change something: those are counted, and repeated with care. */
export const changes = ({ method, reads }: Pick<Route, 'method' | 'reads'>): boolean => method !== 'GET' && !reads;

type Given = Pick<Route, 'name' | 'method' | 'path' | 'who' | 'summary' | 'answer'> & Partial<Route>;
const nothing = z.strictObject({});
const defaults = {
  params: nothing,
  query: nothing,
  body: nothing,
  status: 200,
  key: 'none',
  reads: false,
  formerly: undefined,
} as const;

type Filled<R extends Given> = {
  [K in keyof Route]: K extends keyof R ? R[K] : K extends keyof typeof defaults ? (typeof defaults)[K] : never;
};

/** Declares a route; what is left out is empty (no parameters, no query, no body), answered 200 and needs no key. */
export const route = <const R extends Given>(given: R): Filled<R> =>
  ({ ...defaults, ...given }) as unknown as Filled<R>;

type Out<S> = S extends z.ZodType ? z.output<S> : Uint8Array;
type In<S> = S extends z.ZodType ? z.input<S> : Uint8Array;

export type ParamsOf<R extends Route> = Out<R['params']>;
export type QueryOf<R extends Route> = Out<R['query']>;
export type BodyOf<R extends Route> = Out<R['body']>;
export type AnswerOf<R extends Route> = Out<R['answer']>;
export type ParamsIn<R extends Route> = In<R['params']>;
export type QueryIn<R extends Route> = In<R['query']>;
export type BodyIn<R extends Route> = In<R['body']>;
