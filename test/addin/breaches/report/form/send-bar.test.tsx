import { act, screen } from '@testing-library/react';
import { SendBar } from '#addin/breaches/report/form/SendBar.tsx';
import { da as t } from '#addin/texts/desk.ts';
import { pretendDesk } from '#test/addin/support/desk.ts';
import { show } from '#test/addin/support/screen.tsx';

afterEach(() => {
  jest.useRealTimers();
});

test.each([
  ['sending', [false, true]],
  ['writing', [false, false]],
  ['waiting', [false, false]],
] as const)('while %s, three seconds without an answer are said in words: %p', (stage, said) => {
  jest.useFakeTimers();
  show(<SendBar stage={stage} draftKept onTryNow={() => undefined} />, { fetch: pretendDesk({}).fetch });
  const seen = [2_999, 1].map((more) => {
    act(() => jest.advanceTimersByTime(more));
    return screen.queryByText(t.longWait) !== null;
  });
  expect(seen).toEqual(said);
});
