import { endOfRemoval } from '#shared/reviews/proof/end-of-removal.ts';
import { answeredPercent } from '#shared/reviews/proof/proof-views.ts';
import type { RemovalState } from '#shared/reviews/removals/removals.ts';

test.each<[string, RemovalState, boolean, boolean]>([
  ['removed', 'confirmed', true, false],
  ['removed', 'confirmed', false, true],
  ['gone-before', 'confirmed', false, false],
  ['gone-before', 'group-gone', false, false],
  ['gone-before', 'new-access', false, false],
  ['put-back', 'put-back', true, false],
  ['put-back', 'not-put-back', true, false],
  ['put-back', 'gone-again', true, false],
  ['withheld', 'withheld', false, false],
  // Gone once is not gone yet: it is read again the next day.
  ...(
    ['planned', 'reading', 'gone', 'waiting', 'stuck', 'came-back', 'task', 'putting-back', 'returning'] as const
  ).map((state): [string, RemovalState, boolean, boolean] => ['open', state, true, false]),
])('a removal counts as %s when it is %s (by the desk: %s, by a task: %s)', (end, state, isOurs, isTask) =>
  expect(endOfRemoval({ state, isOurs, isTask })).toBe(end),
);

test.each([
  [999, 1000, 99],
  [1000, 1000, 100],
  [0, 0, 100],
  [0, 3, 0],
])('%i of %i answered is %i %%', (answered, lines, percent) =>
  expect(answeredPercent({ answered, lines })).toBe(percent),
);
