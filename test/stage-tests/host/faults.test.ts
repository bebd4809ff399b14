import type { ServerResponse } from 'node:http';
import { answerUnder } from '#test/stage/answer-under.ts';
import { makeFaults, slowBy } from '#test/stage/faults.ts';

test('a fault with a path is used up by calls of that path only', () => {
  const faults = makeFaults();
  faults.set('graph', '500', 1, '/members');
  expect(
    ['/v1.0/users', '/v1.0/groups/1/members', '/v1.0/groups/1/members'].map((at) => faults.take('graph', at)),
  ).toEqual([undefined, '500', undefined]);
});

test('two paths of one service can fail in two ways', () => {
  const faults = makeFaults();
  faults.set('graph', '500', 1, '/users');
  faults.set('graph', 'empty', 1, '/groups');
  expect([faults.take('graph', '/v1.0/groups'), faults.take('graph', '/v1.0/users')]).toEqual(['empty', '500']);
});

test('times 0 without a path clears all of the service and nothing of another', () => {
  const faults = makeFaults();
  faults.set('graph', '500', 1, '/users');
  faults.set('teams', '503', 1);
  faults.set('graph', '503', 0);
  expect([faults.take('graph', '/v1.0/users'), faults.take('teams')]).toEqual([undefined, '503']);
});

test('a slow answer begins when its time has passed, and not before', async () => {
  jest.useFakeTimers();
  const seen: string[] = [];
  // Only these two are called for an answer in one piece.
  const response = { writeHead: () => undefined, end: () => seen.push('answered') } as unknown as ServerResponse;
  const answered = answerUnder('slow', response, () => ({ status: 204 }));
  jest.advanceTimersByTime(slowBy - 1);
  seen.push('still waiting');
  jest.advanceTimersByTime(1);
  await answered;
  jest.useRealTimers();
  expect(seen).toEqual(['still waiting', 'answered']);
});
