import { readFileSync } from 'node:fs';

type Hosts = { login: string; office: string };

/** What the stage puts in place of Microsoft's hosts. HSTS is left out: the stage is http. */
const placed = (policy: string, { login, office }: Hosts): string =>
  policy
    .replaceAll('https://login.microsoftonline.com', login)
    .replaceAll('https://appsforoffice.microsoft.com', office)
    .replaceAll('https://ajax.aspnetcdn.com', '')
    .replaceAll(/ {2,}/g, ' ');

/** The headers that Azure Static Web Apps sends with every page and file, from the very configuration it is given. */
export function pageHeaders(config: string, hosts: Hosts): Record<string, string> {
  const { globalHeaders } = JSON.parse(readFileSync(config, 'utf8')) as { globalHeaders: Record<string, string> };
  return Object.fromEntries(
    Object.entries(globalHeaders)
      .map(([name, value]) => [name.toLowerCase(), value] as const)
      .filter(([name]) => name !== 'strict-transport-security' && name !== 'cache-control')
      .map(([name, value]) => [name, name === 'content-security-policy' ? placed(value, hosts) : value]),
  );
}
