import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { type Cookie, HttpResponse, type HttpResponseInit } from '@azure/functions';
import type { HttpAnswer } from './registrations.ts';

const withoutBody = new Set([204, 205, 304]);

/** Writes what a function returned. Strings, bytes and JSON go out in one piece, everything else as it comes. */
export async function writeAnswer(response: ServerResponse, answer: HttpAnswer): Promise<void> {
  if (answer === undefined || answer === null) return end(response, 204, undefined);
  if (answer instanceof HttpResponse) return writeStream(response, answer);
  const { status = 200, jsonBody, body } = answer;
  if (jsonBody === undefined && !inOnePiece(body)) return writeStream(response, new HttpResponse(answer));
  putHeaders(response, answer);
  if (withoutBody.has(status)) return end(response, status, undefined);
  if (jsonBody !== undefined) {
    if (!response.hasHeader('content-type')) response.setHeader('content-type', 'application/json');
    return end(response, status, JSON.stringify(jsonBody));
  }
  if (typeof body === 'string' && !response.hasHeader('content-type')) {
    response.setHeader('content-type', 'text/plain;charset=UTF-8');
  }
  return end(response, status, inOnePiece(body) ? (body ?? undefined) : undefined);
}

function inOnePiece(body: HttpResponseInit['body']): body is string | Uint8Array | null | undefined {
  return body === undefined || body === null || typeof body === 'string' || body instanceof Uint8Array;
}

async function writeStream(response: ServerResponse, answer: HttpResponse): Promise<void> {
  putHeaders(response, { headers: answer.headers, cookies: answer.cookies });
  response.statusCode = answer.status;
  if (!answer.body) return void response.end();
  await pipeline(Readable.fromWeb(answer.body as ReadableStream), response);
}

function putHeaders(
  response: ServerResponse,
  { headers, cookies }: Pick<HttpResponseInit, 'headers' | 'cookies'>,
): void {
  if (headers instanceof Headers || Array.isArray(headers)) {
    for (const [name, value] of headers) response.appendHeader(name, value);
  } else if (headers) {
    for (const name in headers) response.setHeader(name, headers[name] ?? '');
  }
  for (const cookie of cookies ?? []) response.appendHeader('set-cookie', cookieText(cookie));
}

function end(response: ServerResponse, status: number, body: string | Uint8Array | undefined): void {
  response.statusCode = status;
  if (body !== undefined) response.setHeader('content-length', Buffer.byteLength(body));
  else if (!withoutBody.has(status)) response.setHeader('content-length', 0);
  response.end(body);
}

function cookieText({ name, value, path, domain, maxAge, expires, secure, httpOnly, sameSite }: Cookie): string {
  const parts = [`${encodeURIComponent(name)}=${encodeURIComponent(value)}`];
  if (domain) parts.push(`Domain=${domain}`);
  parts.push(`Path=${path ?? '/'}`);
  if (maxAge !== undefined) parts.push(`Max-Age=${maxAge}`);
  if (expires) parts.push(`Expires=${new Date(expires).toUTCString()}`);
  if (secure) parts.push('Secure');
  if (httpOnly) parts.push('HttpOnly');
  if (sameSite) parts.push(`SameSite=${sameSite}`);
  return parts.join('; ');
}
