import { GraphError } from '@microsoft/microsoft-graph-client';
import { z } from 'zod';
import { Refusal } from '#shared/refusals/refusal.ts';
import { isNeverReached, readRetryAfter } from '../microsoft/answers.ts';
import type { SetupPart } from '../microsoft/trouble.ts';
import { GraphTrouble, UnexpectedAnswer } from '../microsoft/trouble.ts';
import { TookTooLong } from '../microsoft/within.ts';

/** The service surely did nothing. After a 500 or 504 that is uncertain. */
const surelyNot = new Set([429, 503]);
/** Refusals that pass: a token just ended, a conflict, too many at once. */
const passing = new Set([401, 408, 409, 429]);

/** A failed call as trouble; undefined for a refusal of ours, which is no trouble of Graph. */
export const graphTroubleOf = (error: unknown, part: SetupPart): GraphTrouble | undefined => {
  if (error instanceof GraphTrouble) return error;
  if (error instanceof Refusal) return undefined;
  const status = error instanceof GraphError ? error.statusCode : -1;
  if (!(error instanceof GraphError) || status < 400) return lostOnTheWay(error, part);
  return new GraphTrouble(
    {
      part,
      code: error.code || String(status),
      permanent: status < 500 && !passing.has(status),
      uncertain: status >= 500 && !surelyNot.has(status),
      retryAfter: readRetryAfter(error.headers?.get('retry-after'), error.headers?.get('date')),
    },
    { cause: error },
  );
};

// The network failed, the answer was cut short (a status of success, yet no answer), or it was none we can read.
const lostOnTheWay = (error: unknown, part: SetupPart): GraphTrouble => {
  if (error instanceof z.ZodError || error instanceof UnexpectedAnswer)
    return new GraphTrouble({ part, code: 'unexpected-answer', uncertain: true }, { cause: error });
  // The library keeps what fetch threw in `code` or `body`, whichever it could make out.
  const said = error instanceof GraphError ? `${error.code} ${error.message} ${String(error.body)}` : String(error);
  const late = error instanceof TookTooLong || /(?:Timeout|Abort)Error|aborted|timeout/i.test(said);
  return new GraphTrouble(
    { part, code: late ? 'timeout' : 'unreachable', uncertain: late || !isNeverReached(error) },
    { cause: error },
  );
};
