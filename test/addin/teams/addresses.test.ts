import { addressAsked, movedTo } from '#addin/teams/addresses.ts';
import { pages } from '#addin/teams/pages.tsx';
import { caseId } from '#test/addin/support/reports.ts';

test.each([
  ['/queue', '/breaches'],
  [`/cases/${caseId}`, `/breaches/${caseId}`],
  ['/reports', '/mine'],
  [`/reports/${caseId}`, `/mine/${caseId}`],
  ['/report/lost-device', '/home/lost-device'],
])('the address of before %s leads to %s', (before, now) => expect(movedTo(before)).toBe(now));

test('an address that was never given out leads nowhere', () => expect(movedTo('/nowhere')).toBeUndefined());

test.each([
  [`case/${caseId}`, `/breaches/${caseId}`],
  [`report/${caseId}`, `/mine/${caseId}`],
  ['queue', '/breaches'],
  ['reports', '/mine'],
  ['front', '/home'],
  ['unit', '/unit'],
  ['breaches/2026-0192', '/breaches/2026-0192'],
  ['breaches/2026-0192?do=correct-facts', '/breaches/2026-0192?do=correct-facts'],
  ['breaches?show=mine&search=b%C3%B8rn', '/breaches?show=mine&search=b%C3%B8rn'],
])('the deep link “%s” leads to %s', (asked, now) => expect(addressAsked(asked)).toBe(now));

test.each([undefined, '', '//elsewhere.example', 'case/../settings', 'javascript:alert(1)', 'a/b/c/d/e'])(
  'the deep link “%s” leads nowhere',
  (asked) => expect(addressAsked(asked)).toBeUndefined(),
);

// As "copy link" gives it.
test.each(Object.keys(pages))('a link to %s leads there', (pattern) => {
  const address = pattern.replace(/:\w+/g, caseId);
  expect(addressAsked(address.slice(1))).toBe(address);
});
