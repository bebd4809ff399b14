import { jsonAnswer, type StageAnswer } from '../answer.ts';

/** A no from Graph, with the status and code a log of the real thing would show. */
export class GraphRefusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;
  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

export const badRequest = (message: string): GraphRefusal => new GraphRefusal(400, 'BadRequest', message);

export const requestRefused = (message: string): GraphRefusal => new GraphRefusal(400, 'Request_BadRequest', message);

export const unsupportedQuery = (message: string): GraphRefusal =>
  new GraphRefusal(400, 'Request_UnsupportedQuery', message);

export const denied = (message: string): GraphRefusal => new GraphRefusal(403, 'Authorization_RequestDenied', message);

export const notFound = (id: string): GraphRefusal =>
  new GraphRefusal(
    404,
    'Request_ResourceNotFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );

export const itemNotFound = (): GraphRefusal =>
  new GraphRefusal(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');

/** By what a call is known: its own id, and the one its caller gave it, which is else the same. */
export type CallIds = { readonly requestId: string; readonly clientRequestId: string };

export const refusalAnswer = ({ status, code, message, headers }: GraphRefusal, now: Date, ids: CallIds): StageAnswer =>
  jsonAnswer(
    status,
    {
      error: {
        code,
        message,
        innerError: {
          date: now.toISOString().slice(0, 19),
          'request-id': ids.requestId,
          'client-request-id': ids.clientRequestId,
        },
      },
    },
    { ...headers },
  );
