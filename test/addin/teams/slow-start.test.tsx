import { act, screen } from '@testing-library/react';
import { TeamsDoor } from '#addin/teams/TeamsDoor.tsx';
import { da as t } from '#addin/texts/desk.ts';
import { pretendDesk } from '#test/addin/support/desk.ts';
import { pretendHost, show } from '#test/addin/support/screen.tsx';

jest.mock('#addin/host/teams-host.ts', () => ({ tellTeamsReady: () => undefined }));

afterEach(() => {
  jest.useRealTimers();
});

test('where Teams does not say who opened the tab, it says in words that it takes long', async () => {
  jest.useFakeTimers();
  const token = () => new Promise<string>(() => undefined);
  show(<TeamsDoor />, { fetch: pretendDesk({}).fetch, host: pretendHost({ door: 'teams', token }) });
  await act(() => jest.advanceTimersByTimeAsync(3_000));
  expect(screen.getByText(t.longWait)).toBeTruthy();
});
