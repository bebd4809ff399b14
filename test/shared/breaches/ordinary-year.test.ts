import { ordinaryYear } from '../fixtures/ordinary-year.ts';
import { agreed, proposedFor, shareNotified } from './advice-trial.ts';

test('the year has 72 reports', () => {
  expect(ordinaryYear).toHaveLength(72);
});

test('at least 85 in 100 are proposed as a careful data protection officer decided', () => {
  expect(agreed(ordinaryYear) / ordinaryYear.length).toBeGreaterThanOrEqual(0.85);
});

test('between 22 and 45 in 100 are proposed for notification', () => {
  const share = shareNotified(ordinaryYear);
  expect([share >= 0.22, share <= 0.45]).toEqual([true, true]);
});

test('whoever decided to tell the people is never advised to keep it in the register', () => {
  const less = ordinaryYear.filter((one) => one.outcome === 'tell' && proposedFor(one.facts) === 'record');
  expect(less.map(({ about }) => about)).toEqual([]);
});
