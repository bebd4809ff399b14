import { z } from 'zod';
import { TeamsTrouble } from '../microsoft/trouble.ts';

export type Refused = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Whether the call names a message that was once there: one to change, to delete or to write under. */
  readonly ofMessage: boolean;
  readonly status: number;
  readonly text: string;
  readonly retryAfter: number | undefined;
};

const part = 'bot-in-team';
const refusal = z.object({ error: z.object({ code: z.string() }) });

/** Teams' codes where the bot is not installed, was removed, or may not write (Learn, "Status codes from bot APIs"). */
const shutOut = new Set([
  'BotNotInConversationRoster',
  'ConversationNotFound',
  'BotDisabledByAdmin',
  'NotEnoughPermissions',
  'MessageWritesBlocked',
  'ForbiddenOperationException',
]);
const surelyNot = new Set([429, 503]);
const passing = new Set([401, 408, 409, 412, 429]);

/** A refusal of the Bot Connector as trouble: what is known of its effect, and whether to try again. */
export const refused = ({ ofMessage, status, text, retryAfter }: Refused): TeamsTrouble => {
  const read = refusal.safeParse(parseJson(text));
  const said = read.success ? read.data.error.code : String(status);
  if (shutOut.has(said)) return new TeamsTrouble({ part, code: 'bot-not-installed', permanent: true });
  if (ofMessage && isGone(status)) return new TeamsTrouble({ part, code: 'gone', permanent: true });
  return new TeamsTrouble({
    part,
    code: said,
    permanent: status < 500 && !passing.has(status),
    uncertain: status >= 500 && !surelyNot.has(status),
    retryAfter,
  });
};

// A message deleted in the channel answers 403 "ServiceError: Unknown" (BotFramework-Services issue 269), one that never was
// 404. A card wrongly taken for gone becomes two, and the surplus one is removed when it is seen.
const isGone = (status: number): boolean => status === 403 || status === 404 || status === 410;

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
