import type { HttpResponseInit } from '@azure/functions';

/** Takes the place of the web server's response that the bot library expects, and becomes the response of the function. */
export const webResponse = () => {
  let status = 200;
  let body: unknown;
  const headers: Record<string, string> = {};
  const response = {
    headersSent: false,
    writableEnded: false,
    status(code: number) {
      status = code;
      return this;
    },
    setHeader(name: string, value: string) {
      headers[name] = value;
      return this;
    },
    send(content?: unknown) {
      body = content;
      return this;
    },
    end() {
      this.writableEnded = true;
      return this;
    },
  };
  const answer = (): HttpResponseInit =>
    body === undefined ? { status, headers } : { status, headers, jsonBody: body };
  return { response, answer };
};
