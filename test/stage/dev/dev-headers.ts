import { join } from 'node:path';
import { pageHeaders } from '../http/page-headers.ts';
import { officeOrigin } from '../office-origin.ts';

/**
 * The headers of the web app's page while one develops: those of Azure, and besides a first script with a nonce, which
 * prepares React for replacement, a web socket on this machine, and any port of it for the sign-in, which changes.
 */
export const devHeaders = (root: string, { url, nonce }: { readonly url: string; readonly nonce: string }) => {
  const config = join(root, 'manifest/azure/staticwebapp.config.json');
  const { 'content-security-policy': policy = '', ...rest } = pageHeaders(config, {
    login: 'https://localhost:*',
    office: officeOrigin(url),
  });
  return {
    ...rest,
    'content-security-policy': policy
      .replace("script-src 'self'", `script-src 'self' 'nonce-${nonce}'`)
      .replace("connect-src 'self'", `connect-src 'self' ${url.replace(/^http/, 'ws')}`),
  };
};
