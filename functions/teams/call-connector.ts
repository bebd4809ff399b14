import type { z } from 'zod';
import { isNeverReached, readRetryAfter } from '../microsoft/answers.ts';
import { TeamsTrouble } from '../microsoft/trouble.ts';
import { type Refused, refused } from './refused.ts';

export type ConnectorRequest = {
  readonly serviceUrl: string;
  readonly token: string;
  readonly method: Refused['method'];
  readonly path: string;
  readonly ofMessage?: boolean;
  readonly body?: unknown;
};

const timeoutMs = 8000;
const part = 'bot-in-team';

/** One call to the Bot Connector; every failure is a TeamsTrouble that says what is known of its effect. */
export const callConnector = async <S extends z.ZodType>(
  { serviceUrl, token, method, path, ofMessage = false, body }: ConnectorRequest,
  shape: S,
): Promise<z.output<S>> => {
  const { status, text, retryAfter } = await send(`${serviceUrl.replace(/\/+$/, '')}/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', accept: 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (status >= 400) throw refused({ method, ofMessage, status, text, retryAfter });
  // An update may answer with nothing; a post whose answer was cut short has happened all the same.
  const parsed = shape.safeParse(text === '' ? {} : parseJson(text));
  if (!parsed.success) throw new TeamsTrouble({ part, code: 'unexpected-answer', uncertain: true });
  return parsed.data;
};

const send = async (url: string, request: RequestInit) => {
  try {
    const response = await fetch(url, { ...request, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
    const retryAfter = readRetryAfter(response.headers.get('retry-after'), response.headers.get('date'));
    return { status: response.status, text: await response.text(), retryAfter };
  } catch (error) {
    const late = /(?:Timeout|Abort)Error/.test(String(error));
    throw new TeamsTrouble(
      { part, code: late ? 'timeout' : 'unreachable', uncertain: !isNeverReached(error) },
      { cause: error },
    );
  }
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
