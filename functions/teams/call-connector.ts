import { z } from 'zod';
import { isNeverReached } from '../microsoft/never-reached.ts';
import { readRetryAfter } from '../microsoft/retry-after.ts';
import { TeamsTrouble } from './trouble.ts';

export type ConnectorRequest = {
  readonly serviceUrl: string;
  readonly token: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly body?: unknown;
};

const patience = 8000;
const part = 'bot-in-team';
const refusal = z.object({ error: z.object({ code: z.string() }) });

/** One call to the Bot Connector; every failure is a TeamsTrouble that says what is known of its effect. */
export const callConnector = async <S extends z.ZodType>(
  { serviceUrl, token, method, path, body }: ConnectorRequest,
  shape: S,
): Promise<z.output<S>> => {
  const { status, text, retryAfter } = await send(`${serviceUrl.replace(/\/+$/, '')}/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', accept: 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (status >= 400) throw refused(status, text, retryAfter);
  // An update may answer with nothing; a post whose answer was cut short has happened all the same.
  const parsed = shape.safeParse(text === '' ? {} : parseJson(text));
  if (!parsed.success) throw new TeamsTrouble({ part, code: 'unexpected-answer', uncertain: true });
  return parsed.data;
};

const send = async (url: string, request: RequestInit) => {
  try {
    const response = await fetch(url, { ...request, redirect: 'error', signal: AbortSignal.timeout(patience) });
    const retryAfter = readRetryAfter(response.headers.get('retry-after'));
    return { status: response.status, text: await response.text(), retryAfter };
  } catch (error) {
    const late = /(?:Timeout|Abort)Error/.test(String(error));
    throw new TeamsTrouble(
      { part, code: late ? 'timeout' : 'unreachable', uncertain: !isNeverReached(error) },
      { cause: error },
    );
  }
};

/** What Teams says when the bot is not (or no longer) where it wants to write. */
const notInstalled = new Set(['BotNotInConversationRoster', 'ConversationNotFound', 'BotDisabledByAdmin']);
const deleted = new Set(['ActivityNotFoundInConversation', 'ActivityNotFound', 'MessageNotFound']);
const surelyNot = new Set([429, 503]);
const passing = new Set([401, 408, 409, 412, 429]);

const refused = (status: number, text: string, retryAfter: number | undefined): TeamsTrouble => {
  const read = refusal.safeParse(parseJson(text));
  const said = read.success ? read.data.error.code : String(status);
  if (notInstalled.has(said)) return new TeamsTrouble({ part, code: 'bot-not-installed', permanent: true });
  if (deleted.has(said)) return new TeamsTrouble({ part, code: 'gone', permanent: true });
  return new TeamsTrouble({
    part,
    code: said,
    permanent: status < 500 && !passing.has(status),
    uncertain: status >= 500 && !surelyNot.has(status),
    retryAfter,
  });
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
