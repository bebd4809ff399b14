import type { StageAnswer } from '../answer.ts';
import type { Refusing } from '../answer-under.ts';
import { type CallIds, GraphRefusal, refusalAnswer } from './refusal.ts';
import type { RawCall } from './take-call.ts';

/** How Graph refuses a call that suffers a fault, in its own shape. */
export const sufferedAnswer = (kind: Refusing, raw: RawCall, now: Date, ids: CallIds): StageAnswer =>
  refusalAnswer(refusalUnder(kind, raw), now, ids);

const scope = {
  'x-ms-throttle-scope': 'Tenant_Application/ReadWrite',
  'x-ms-throttle-information': 'CPULimitExceeded',
};

const refusalUnder = (kind: Refusing, raw: RawCall): GraphRefusal => {
  switch (kind) {
    case '429':
      return new GraphRefusal(429, 'TooManyRequests', 'Too Many Requests', { ...scope, 'retry-after': '1' });
    case 'throttled':
      return new GraphRefusal(429, 'TooManyRequests', 'Too Many Requests', { ...scope, 'retry-after': '120' });
    case '500':
      return new GraphRefusal(500, 'UnknownError', 'An unexpected error occurred.');
    case '503':
      return new GraphRefusal(503, 'ServiceUnavailable', 'The service is unavailable.', { 'retry-after': '1' });
    case '503-bare':
      return new GraphRefusal(503, 'ServiceUnavailable', 'The service is unavailable.');
    case '410':
      return resetOf(raw) ?? new GraphRefusal(410, 'Gone', 'What was asked for is no longer here.');
  }
};

/** Learn, "Use delta query to track changes": the service begins anew, and says where with an empty token. */
const resetOf = ({ url }: RawCall): GraphRefusal | undefined => {
  if (!/\/delta(\(\))?$/.test(url.pathname)) return undefined;
  const location = `${url.origin}${url.pathname}?$deltatoken=`;
  return new GraphRefusal(410, 'resyncRequired', 'Resync is required. Start with an empty $deltatoken.', { location });
};
