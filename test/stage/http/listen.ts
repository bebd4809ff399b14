import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { Certificate } from '../certificate.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
export type Listening = { url: string; server: Server; serve(handler: Handler): void; close(): Promise<void> };

/** Listens on 127.0.0.1 at once, so that a taken port shows first; who calls before `serve` waits for it. */
export function listen(port: number): Promise<Listening> {
  return open((answer) => createServer({ requestTimeout: 0, keepAliveTimeout: 65_000 }, answer), port, 'http');
}

export function listenSecurely(certificate: Certificate): Promise<Listening> {
  return open((answer) => createSecureServer(certificate, answer), 0, 'https');
}

function open(make: (answer: RequestListener) => Server, port: number, scheme: string): Promise<Listening> {
  const { promise: ready, resolve: serve } = Promise.withResolvers<Handler>();
  let handler: Handler | undefined;
  void ready.then((given) => {
    handler = given;
  });
  const server = make(
    (request, response) => void answerSafely(handler ?? (async (...call) => (await ready)(...call)), request, response),
  );
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const command = process.env.npm_lifecycle_event === 'dev' ? 'npm run dev' : 'npm start';
      const taken = `Port ${port} is in use by another program. End it, or start with another one: PORT=${port + 1} ${command}`;
      reject(error.code === 'EADDRINUSE' ? new Error(taken) : error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const url = `${scheme}://localhost:${typeof address === 'object' && address ? address.port : port}`;
      resolve({ url, server, serve, close: () => end(server) });
    });
  });
}

async function answerSafely(handler: Handler, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    await handler(request, response);
  } catch (error) {
    if (response.headersSent) return void response.destroy();
    response.writeHead(500, { 'content-type': 'application/json; charset=utf-8' });
    response.end(
      JSON.stringify({ error: `The stage itself failed: ${error instanceof Error ? error.message : String(error)}` }),
    );
  }
}

function end(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
