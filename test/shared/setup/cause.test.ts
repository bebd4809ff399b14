import { causeOf, passingOf } from '#shared/setup/cause.ts';

test.each([
  ['503', 'silent'],
  ['ServiceUnavailable', 'silent'],
  ['timeout', 'silent'],
  ['unreachable', 'silent'],
  ['no-token-service', 'silent'],
  ['429', 'busy'],
  ['TooManyRequests', 'busy'],
  ['Request_ThrottledTemporarily', 'busy'],
  ['Directory_ConcurrencyViolation', 'busy'],
])('%s passes by itself: %s', (code, passing) => expect(passingOf(code)).toBe(passing));

test.each(['403', 'bot-not-installed', 'secret-expired', 'no-token', 'ErrorOdd', null])(
  '%s does not go over by itself',
  (code) => expect(passingOf(code)).toBeUndefined(),
);

test.each([
  ['graph', 'Authorization_RequestDenied', 'consent'],
  ['graph', 'no-consent', 'consent'],
  ['graph', 'Authentication_MSGraphPermissionMissing', 'consent'],
  ['mail', 'ErrorAccessDenied', 'mail-consent'],
  ['mail', 'ErrorInvalidUser', 'mailbox-gone'],
  ['mail', 'no-mailbox', 'no-mailbox'],
  ['activity-feed', 'Forbidden', 'team-consent'],
  ['channel', 'NotFound', 'channel-gone'],
  ['bot-in-team', '403', 'bot-shut-out'],
  ['bot-in-team', 'bot-removed', 'bot-removed'],
  ['bot-in-team', 'secret-expired', 'secret-expired'],
  ['graph', 'no-token', 'not-trusted'],
  ['graph', 'ErrorOdd', 'unknown'],
] as const)('of %s, %s is mended as %s', (part, code, mend) =>
  expect(causeOf({ part, state: 'trouble', code })).toBe(mend),
);

test.each([
  ['team-members', 'no-team'],
  ['dpo', 'no-dpo'],
] as const)('%s without anyone are mended as %s', (part, mend) =>
  expect(causeOf({ part, state: 'missing', code: null })).toBe(mend),
);

test('a service that works has no cause, whatever its code was', () =>
  expect(causeOf({ part: 'graph', state: 'works', code: '503' })).toBe('works'));
