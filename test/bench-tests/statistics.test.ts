import { median, medianRatio, percentile } from '#test/bench/statistics.ts';

test('the median of an even number of values is the mean of the two in the middle', () =>
  expect(median([4, 1, 3, 2])).toBe(2.5));
test('the median of an odd number of values is the one in the middle', () => expect(median([9, 1, 5])).toBe(5));
test('the median of nothing is no number', () => expect(median([])).toBeNaN());
test('the 99th percentile of a hundred values is the 99th', () =>
  expect(
    percentile(
      Array.from({ length: 100 }, (_, at) => at + 1),
      0.99,
    ),
  ).toBe(99));
test('the 99th percentile of few values is the largest', () => expect(percentile([3, 1, 2], 0.99)).toBe(3));
test('a round in which the machine was slow for both does not move the ratio', () =>
  expect(
    medianRatio([
      { product: 60, floor: 100 },
      { product: 6, floor: 10 },
      { product: 62, floor: 100 },
    ]),
  ).toBe(0.6));
