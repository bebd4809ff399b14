import { act, screen } from '@testing-library/react';
import { LongWait } from '#addin/look/LongWait.tsx';
import { da as t } from '#addin/texts/desk.ts';
import { pretendDesk } from '#test/addin/support/desk.ts';
import { show } from '#test/addin/support/screen.tsx';

const shown = () => screen.queryByText(t.longWait) !== null;

afterEach(() => {
  jest.useRealTimers();
});

test('a wait of three seconds says that it takes long, and whom to call', () => {
  jest.useFakeTimers();
  show(<LongWait />, { fetch: pretendDesk({}).fetch });
  const seen = [2_999, 1].map((more) => {
    act(() => jest.advanceTimersByTime(more));
    return shown();
  });
  expect(seen).toEqual([false, true]);
});
