import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { HttpRequest, type HttpRequestInit, InvocationContext } from '@azure/functions';
import { BodyTooLarge, readBytes } from './read-bytes.ts';
import type { HttpFunction } from './registrations.ts';
import type { makeRouter } from './routes.ts';
import { writeAnswer } from './write-answer.ts';

export type Report = (functionName: string, invocationId: string, words: string) => void;

/**
 * Answers a request under `/api` as Azure's host does: 404 for what no function takes, 413 over 100 MiB, and 500 with
 * an empty body when a function throws; the cause goes to `report` only.
 */
export function answerRequests(
  find: ReturnType<typeof makeRouter>,
  customHeaders: Readonly<Record<string, string>>,
  report: Report,
) {
  const headers = Object.entries(customHeaders);
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of headers) response.setHeader(name, value);
    const url = request.url ?? '/';
    const query = url.indexOf('?');
    const method = request.method ?? 'GET';
    const route = find(method, query < 0 ? url : url.slice(0, query));
    if (!route) return plain(request, response, 404);
    const id = randomUUID();
    try {
      const bytes = await readBytes(request);
      await invoke(route.found, toHttpRequest(request, method, url, route.params, bytes), id, response, report);
    } catch (error) {
      if (error instanceof BodyTooLarge) return plain(request, response, 413);
      report(route.found.name, id, error instanceof Error ? (error.stack ?? error.message) : String(error));
      if (response.headersSent) return void response.destroy();
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      for (const [name, value] of headers) response.setHeader(name, value);
      plain(request, response, 500);
    }
  };
}

async function invoke(
  of: HttpFunction,
  request: HttpRequest,
  invocationId: string,
  response: ServerResponse,
  log: Report,
): Promise<void> {
  const logHandler = (level: string, ...words: unknown[]) => {
    if (level === 'warning' || level === 'error') log(of.name, invocationId, words.map(String).join(' '));
  };
  const context = new InvocationContext({ invocationId, functionName: of.name, logHandler });
  await writeAnswer(response, await of.run(request, context));
}

/** The front door asks the functions by their own name; the people's is in X-Forwarded-Host only. */
const functionsHost = 'func-stage.azurewebsites.example';

function toHttpRequest(
  request: IncomingMessage,
  method: string,
  url: string,
  params: Record<string, string>,
  bytes: Buffer,
): HttpRequest {
  const init: HttpRequestInit = {
    method,
    url: `https://${functionsHost}${url}`,
    headers: singleHeaders({ ...request.headers, host: functionsHost, 'x-forwarded-host': request.headers.host }),
    params,
  };
  if (bytes.length > 0) init.body = { bytes };
  return new HttpRequest(init);
}

// Hop-by-hop headers end at Azure's front end; the global Request would refuse some of them besides.
const hopByHop = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'expect', 'te', 'trailer']);

function singleHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const single: Record<string, string> = {};
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined && !hopByHop.has(name)) single[name] = typeof value === 'string' ? value : value.join(', ');
  }
  return single;
}

function plain(request: IncomingMessage, response: ServerResponse, status: number): void {
  const unread = status === 413 || !request.complete;
  response.writeHead(status, { 'content-length': 0, ...(unread && { connection: 'close' }) });
  response.end();
}
