import { screen } from '@testing-library/react';
import { CallFailed } from '#addin/api.ts';
import { Loading } from '#addin/look/states/Loading.tsx';
import { StaleBar } from '#addin/look/states/StaleBar.tsx';
import { staleOf } from '#addin/look/states/stale.ts';
import { da as desk } from '#addin/texts/desk.ts';
import { da as t } from '#addin/texts/look.ts';
import { pretendDesk } from '#test/addin/support/desk.ts';
import { show } from '#test/addin/support/screen.tsx';

const read = { data: {}, dataUpdatedAt: 1000, isRefetchError: false, error: null };
const failed = (kind: 'offline' | 'busy') => ({ ...read, isRefetchError: true, error: new CallFailed(kind) });

test('what was read just now is not stale', () => expect(staleOf('cases', read)).toBeUndefined());
test('what could not be read again for want of a network is stale and offline', () =>
  expect(staleOf('cases', failed('offline'))).toEqual({ what: 'cases', offline: true, at: 1000 }));
test('what the desk did not answer is stale, and not offline', () =>
  expect(staleOf('cases', failed('busy'))).toEqual({ what: 'cases', offline: false, at: 1000 }));
test('what was never read is no old thing', () =>
  expect(staleOf('cases', { ...failed('offline'), data: undefined })).toBeUndefined());

test('the bar says as of when it is, and that the deadlines keep running', () => {
  const at = Date.parse('2026-11-24T08:00Z');
  show(<StaleBar seen={{ what: 'cases', offline: true, at }} onRetry={() => undefined} />, {
    fetch: pretendDesk({}).fetch,
  });
  const time = new Intl.DateTimeFormat('da-DK', {
    timeZone: 'Europe/Copenhagen',
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);
  expect(document.body.textContent).toContain(`${t.stale.offline} ${t.stale.asItWas.cases(time)}`);
});

test.each(['rows', 'case', 'form'] as const)('%s on the way are busy, and said to be', (shape) => {
  show(<Loading shape={shape} />, { fetch: pretendDesk({}).fetch });
  expect(screen.getByLabelText(desk.loading).getAttribute('aria-busy')).toBe('true');
});

test('never more than seven rows are on the way', () => {
  show(<Loading shape="rows" />, { fetch: pretendDesk({}).fetch });
  expect(screen.getByLabelText(desk.loading).firstElementChild?.children).toHaveLength(7);
});
