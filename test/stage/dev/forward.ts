import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';

/**
 * Hands a request on and its answer back.
 * @param to the address of who answers it
 * @returns false when there was no answer and it may be asked again as it is
 */
export const forward = (to: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> =>
  new Promise((resolve) => {
    const { method = 'GET', headers, url } = request;
    const asked = ask(to + url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.statusMessage, answer.rawHeaders);
      answer.pipe(response);
      answer.once('error', () => response.destroy());
      response.once('close', () => resolve(true));
    });
    asked.once('error', () => {
      const again = !response.headersSent && (method === 'GET' || method === 'HEAD');
      // As a broken network does: the sender decides whether to send it again.
      if (!again) response.destroy();
      resolve(!again);
    });
    response.once('close', () => response.writableFinished || asked.destroy());
    request.pipe(asked);
  });
