import { jsonAnswer, type StageAnswer } from '../answer.ts';

/** A no from Graph, with the status and code a log of the real thing would show. */
export class GraphRefusal extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export const badRequest = (message: string): GraphRefusal => new GraphRefusal(400, 'BadRequest', message);

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

export const refusalAnswer = ({ status, code, message }: GraphRefusal, now: Date, requestId: string): StageAnswer =>
  jsonAnswer(status, {
    error: {
      code,
      message,
      innerError: { date: now.toISOString().slice(0, 19), 'request-id': requestId, 'client-request-id': requestId },
    },
  });
