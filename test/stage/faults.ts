import type { ServerResponse } from 'node:http';
import { type StageAnswer, sendAnswer, sendHalf } from './answer.ts';

export type FaultService = 'graph' | 'teams' | 'token' | 'database';
export type FaultKind = '429' | '503' | 'timeout' | 'reset' | 'down' | 'truncated';

export type Faults = {
  /** The next `times` calls to the service suffer `kind`; 0 clears what was set for that service. */
  set(service: FaultService, kind: FaultKind, times: number): void;
  /** What the call now beginning suffers, if anything; uses one of the times up. */
  take(service: FaultService): FaultKind | undefined;
  /** What the next call would suffer, without using it up. */
  peek(service: FaultService): FaultKind | undefined;
};

export const faultServices: readonly FaultService[] = ['graph', 'teams', 'token', 'database'];
export const faultKinds: readonly FaultKind[] = ['429', '503', 'timeout', 'reset', 'down', 'truncated'];

export const makeFaults = (): Faults => {
  const planned = new Map<FaultService, { kind: FaultKind; left: number }>();
  const peek = (service: FaultService) => planned.get(service)?.kind;
  return {
    set: (service, kind, times) =>
      times > 0 ? void planned.set(service, { kind, left: times }) : void planned.delete(service),
    take: (service) => {
      const plan = planned.get(service);
      if (!plan) return undefined;
      plan.left -= 1;
      if (plan.left === 0) planned.delete(service);
      return plan.kind;
    },
    peek,
  };
};

/**
 * Runs one call to a pretended service and answers it, with the fault it is to suffer.
 * 429, 503 and down come before `act`: nothing happened. Timeout, reset and truncated come after it: what was asked
 * for has happened and the caller does not learn of it. A timed-out answer never comes; the caller must give up.
 */
export const answerUnder = async (
  fault: FaultKind | undefined,
  response: ServerResponse,
  act: () => Promise<StageAnswer> | StageAnswer,
): Promise<void> => {
  switch (fault) {
    case undefined:
      return sendAnswer(response, await act());
    case '429':
    case '503':
      return sendAnswer(response, refusedFor(fault));
    case 'down':
      response.destroy();
      return;
    case 'timeout':
      await act();
      return;
    case 'reset':
      await act();
      response.destroy();
      return;
    case 'truncated':
      return sendHalf(response, await act());
  }
};

/** The answer of an overloaded or unavailable service, in the shape Graph and the Bot Connector share. */
export const refusedFor = (fault: '429' | '503'): StageAnswer => ({
  status: Number(fault),
  headers: { 'content-type': 'application/json', 'retry-after': '1' },
  body: JSON.stringify({
    error:
      fault === '429'
        ? { code: 'TooManyRequests', message: 'Too many requests, please retry later.' }
        : { code: 'ServiceUnavailable', message: 'The service is temporarily unavailable.' },
  }),
});
