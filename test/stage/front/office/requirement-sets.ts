/** Outlook on the web as of 2026. */
const newest: Record<string, string> = {
  Mailbox: '1.16',
  NestedAppAuth: '1.1',
  IdentityAPI: '1.3',
  DialogApi: '1.2',
  DialogOrigin: '1.1',
  OpenBrowserWindowApi: '1.1',
};

export function isSetSupported(name: string, version: string | number = '1.1'): boolean {
  const known = Object.entries(newest).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  if (known === undefined) return false;
  const [major = 0, minor = 0] = known.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = String(version).split('.').map(Number);
  return wantedMajor < major || (wantedMajor === major && wantedMinor <= minor);
}
