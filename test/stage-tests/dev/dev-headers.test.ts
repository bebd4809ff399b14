import { devHeaders } from '#test/stage/dev/dev-headers.ts';
import { pageHeaders } from '#test/stage/http/page-headers.ts';

const config = 'manifest/azure/staticwebapp.config.json';
const given = { url: 'http://localhost:4280', nonce: 'n' };
const azure = pageHeaders(config, { login: 'https://localhost:*', office: 'http://127.0.0.1:4280' });

test('an edited page may do what it may in Azure, and besides run the script with the nonce and hear of edits', () => {
  const policy = azure['content-security-policy'] ?? '';
  expect(devHeaders('.', given)).toEqual({
    ...azure,
    'content-security-policy': policy
      .replace("script-src 'self'", "script-src 'self' 'nonce-n'")
      .replace("connect-src 'self'", "connect-src 'self' ws://localhost:4280"),
  });
});

test('it may load no script from elsewhere, nor write one', () => {
  const [scripts = ''] = devHeaders('.', given)['content-security-policy'].match(/script-src[^;]*/) ?? [];
  expect(scripts.split(' ').filter(Boolean)).toEqual(['script-src', "'self'", "'nonce-n'", 'http://127.0.0.1:4280']);
});
