import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { type StageAnswer, sendAnswer, sendHalf } from './answer.ts';
import { type AnswerFault, slowBy } from './faults.ts';

/**
 * Runs one call to a pretended service and answers it, with the fault it is to suffer.
 * 429, throttled, 503, 410 and down come before `act`: nothing happened. 500, timeout, reset and truncated come after it: what was
 * asked for has happened and the caller does not learn of it. A timed-out answer never comes; the caller must give up.
 * slow, empty, empty-page, no-id and repeated-link are successes, as far as their status says.
 * @param how.asked the call's whole address, for a link that leads back to itself
 * @param how.refused how the service words its refusals
 */
export const answerUnder = async (
  fault: AnswerFault | undefined,
  response: ServerResponse,
  act: () => Promise<StageAnswer> | StageAnswer,
  { asked = '', refused = refusedFor }: { asked?: string; refused?: (fault: Refusing) => StageAnswer } = {},
): Promise<void> => {
  switch (fault) {
    case undefined:
      return sendAnswer(response, await act());
    case '404':
    case '502':
    case '504':
      return sendAnswer(response, frontDoorPage(fault));
    case '429':
    case 'throttled':
    case '503':
    case '503-bare':
    case '410':
      return sendAnswer(response, refused(fault));
    case '500':
      await act();
      return sendAnswer(response, refused(fault));
    case 'down':
      response.destroy();
      return;
    case 'timeout':
      await act();
      return;
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, slowBy));
      return sendAnswer(response, await act());
    case 'reset':
      await act();
      response.destroy();
      return;
    case 'truncated':
      return sendHalf(response, await act());
    case 'empty':
      return sendAnswer(response, changed(await act(), emptied));
    case 'empty-page':
      return sendAnswer(
        response,
        changed(await act(), (body) => ('value' in body ? { '@odata.nextLink': linkAgain(asked), value: [] } : body)),
      );
    case 'no-id':
      return sendAnswer(response, changed(await act(), withoutId));
    case 'repeated-link':
      return sendAnswer(
        response,
        changed(await act(), (body) => ('value' in body ? { ...body, '@odata.nextLink': asked } : body)),
      );
  }
};

/** A page of Azure Front Door's own, or of what stands before the functions: HTML, and no word of the desk's. */
export const frontDoorPage = (status: '404' | '502' | '503' | '504'): StageAnswer => ({
  status: Number(status),
  headers: { 'content-type': 'text/html; charset=utf-8', 'x-azure-ref': 'stage', 'x-cache': 'CONFIG_NOCACHE' },
  body: `<!DOCTYPE html><html><head><title>${status}</title></head><body><h2>Our services aren't available right now</h2><p>We're working to restore all services as soon as possible. Please check back soon.</p></body></html>`,
});

export type Refusing = '429' | 'throttled' | '500' | '503' | '503-bare' | '410';

const refusing: ReadonlySet<string> = new Set(['429', 'throttled', '500', '503', '503-bare', '410']);
export const isRefusing = (fault: AnswerFault | undefined): fault is Refusing => refusing.has(fault ?? '');

export const statusOf = (fault: Refusing): number => (fault === 'throttled' ? 429 : Number.parseInt(fault, 10));

const refusals: Readonly<Record<Refusing, { code: string; message: string; wait?: string }>> = {
  '429': { code: 'TooManyRequests', message: 'Too many requests, please retry later.', wait: '1' },
  throttled: { code: 'TooManyRequests', message: 'Too many requests, please retry later.', wait: '120' },
  '500': { code: 'InternalServerError', message: 'An unexpected error occurred.' },
  '503': { code: 'ServiceUnavailable', message: 'The service is temporarily unavailable.', wait: '1' },
  '503-bare': { code: 'ServiceUnavailable', message: 'The service is temporarily unavailable.' },
  '410': { code: 'Gone', message: 'What was asked for is no longer here.' },
};

/** The answer of an overloaded, broken or unavailable service, in the shape Microsoft's services share. */
const refusedFor = (fault: Refusing): StageAnswer => {
  const { wait, ...error } = refusals[fault];
  return {
    status: statusOf(fault),
    headers: { 'content-type': 'application/json', ...(wait ? { 'retry-after': wait } : {}) },
    body: JSON.stringify({ error }),
  };
};

type Body = { readonly [name: string]: unknown };

const changed = (answer: StageAnswer, change: (body: Body) => Body): StageAnswer => {
  const { body } = answer;
  if (answer.status >= 300 || body === undefined || body instanceof Readable) return answer;
  if (!answer.headers?.['content-type']?.startsWith('application/json')) return answer;
  return { ...answer, body: JSON.stringify(change(JSON.parse(String(body)))) };
};

/** To the same page by another link: what stands behind a token's dot is nothing to whoever reads it. */
const linkAgain = (asked: string): string => (/token=[^&.]+/.test(asked) ? `${asked}.${randomUUID()}` : asked);

const emptied = (body: Body): Body => (Array.isArray(body.value) ? { value: [] } : {});

/** Without the id; a list without that of its first row. */
const withoutId = ({ id: _id, activityId: _activityId, ...rest }: Body): Body => {
  const { value } = rest;
  if (!Array.isArray(value) || value.length === 0) return rest;
  const [first, ...others] = value;
  return { ...rest, value: [withoutId(first), ...others] };
};
