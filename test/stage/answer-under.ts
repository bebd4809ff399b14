import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { type StageAnswer, sendAnswer, sendHalf } from './answer.ts';
import { type AnswerFault, slowBy } from './faults.ts';

/**
 * Runs one call to a pretended service and answers it, with the fault it is to suffer.
 * 429, 503, 410 and down come before `act`: nothing happened. 500, timeout, reset and truncated come after it: what was
 * asked for has happened and the caller does not learn of it. A timed-out answer never comes; the caller must give up.
 * slow, empty, no-id and repeated-link are successes, as far as their status says.
 * @param asked the call's whole address, for a link that leads back to itself
 */
export const answerUnder = async (
  fault: AnswerFault | undefined,
  response: ServerResponse,
  act: () => Promise<StageAnswer> | StageAnswer,
  asked = '',
): Promise<void> => {
  switch (fault) {
    case undefined:
      return sendAnswer(response, await act());
    case '404':
    case '502':
    case '504':
      return sendAnswer(response, frontDoorPage(fault));
    case '429':
    case '503':
    case '410':
      return sendAnswer(response, refusedFor(fault));
    case '500':
      await act();
      return sendAnswer(response, refusedFor(fault));
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

export type Refusing = '429' | '500' | '503' | '410';

export const isRefusing = (fault: AnswerFault | undefined): fault is Refusing =>
  fault === '429' || fault === '500' || fault === '503' || fault === '410';

const refusals = {
  '429': { code: 'TooManyRequests', message: 'Too many requests, please retry later.' },
  '500': { code: 'InternalServerError', message: 'An unexpected error occurred.' },
  '503': { code: 'ServiceUnavailable', message: 'The service is temporarily unavailable.' },
  '410': { code: 'Gone', message: 'What was asked for is no longer here.' },
};

/** The answer of an overloaded, broken or unavailable service, in the shape Graph and the Bot Connector share. */
export const refusedFor = (fault: Refusing): StageAnswer => ({
  status: Number(fault),
  headers: {
    'content-type': 'application/json',
    ...(fault === '429' || fault === '503' ? { 'retry-after': '1' } : {}),
  },
  body: JSON.stringify({ error: refusals[fault] }),
});

type Body = { readonly [name: string]: unknown };

const changed = (answer: StageAnswer, change: (body: Body) => Body): StageAnswer => {
  const { body } = answer;
  if (answer.status >= 300 || body === undefined || body instanceof Readable) return answer;
  if (!answer.headers?.['content-type']?.startsWith('application/json')) return answer;
  return { ...answer, body: JSON.stringify(change(JSON.parse(String(body)))) };
};

const emptied = (body: Body): Body => (Array.isArray(body.value) ? { value: [] } : {});

const withoutId = ({ id: _id, activityId: _activityId, ...rest }: Body): Body => rest;
