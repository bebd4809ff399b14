import { z } from 'zod';
import { stackOf } from '#functions/http/stack-of.ts';

const thrownBy = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};
const secret = 'Maja Holm, 010170-0000';

test('a fault of many lines shows where it was, and none of them', () => {
  const fault = thrownBy(() => z.object({ a: z.literal(secret), b: z.int() }).parse({ a: 'x', b: 'y' }));
  expect([stackOf(fault).includes('stack-of.test'), /origin|code|Maja|Invalid/.test(stackOf(fault))]).toEqual([
    true,
    false,
  ]);
});

test('a message that looks like a frame is none', () => {
  const fault = new Error(`Ikke gemt:\n    at ${secret} (borger.ts:1:1)\n    at ${secret} (borger.ts:2:1)`);
  expect([stackOf(fault).includes('stack-of.test'), stackOf(fault).includes('Maja')]).toEqual([true, false]);
});

test('of a message that was changed after it was thrown nothing is shown', () => {
  const fault = new Error('Noget andet');
  fault.stack = `Error: ${secret}\n    at ${secret} (borger.ts:1:1)`;
  expect(stackOf(fault)).toBe('');
});

test('at most five frames, also of an error without words', () => {
  expect(stackOf(new Error('')).split('\n')).toHaveLength(5);
});

test('what is no error has no stack', () => expect(stackOf(secret)).toBe(''));
