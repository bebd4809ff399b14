import { pageHeaders } from '#test/stage/http/page-headers.ts';

const headers = pageHeaders('manifest/azure/staticwebapp.config.json', {
  login: 'https://localhost:1',
  office: 'http://localhost:2',
});
const policy = headers['content-security-policy'] ?? '';

test('pages of the stage come with the policy that production sends', () =>
  expect(policy).toMatch(
    /default-src 'self';.*object-src 'none';.*frame-ancestors 'self' https:\/\/teams\.microsoft\.com /,
  ));

test('in it the stage’s hosts take the places of Microsoft’s', () =>
  expect([
    policy.includes("connect-src 'self' https://localhost:1"),
    policy.includes('login.microsoftonline.com'),
  ]).toEqual([true, false]));

test('and no more may run than in production: no inline script, no eval', () =>
  expect(/script-src ([^;]*)/.exec(policy)?.[1]).not.toMatch(/unsafe/));
