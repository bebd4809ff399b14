import { backOff, mostTries } from '#functions/outbox/back-off.ts';

const id = '7fff0000-0000-4000-8000-000000000000';

test('the first pause is a few seconds', () => expect(backOff(1, id)).toBeCloseTo(3, 0));
test('pauses rise to a quarter of an hour and no further', () =>
  expect(backOff(100, id)).toBeLessThanOrEqual(900 * 1.15));
test('what the service asks for is honoured', () => expect(backOff(1, id, 120)).toBe(120));
test('a short wish does not shorten a long pause', () => expect(backOff(10, id, 1)).toBeGreaterThan(700));
test('two rows that failed together come back apart', () => {
  expect(backOff(5, id)).not.toBe(backOff(5, 'ffff0000-0000-4000-8000-000000000000'));
});
test('all tries together outlast a day', () => {
  const all = Array.from({ length: mostTries - 1 }, (_, index) => backOff(index + 1, id));
  expect(all.reduce((sum, seconds) => sum + seconds, 0)).toBeGreaterThan(24 * 3600);
});
