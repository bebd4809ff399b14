/** One Outlook as of 2026: what it says of itself, and the newest requirement set of each name it knows. */
export type OutlookBuild = {
  platform: 'OfficeOnline' | 'PC' | 'Mac' | 'iOS';
  hostName: string;
  sets: Readonly<Record<string, string>>;
  /** How many recipients it shows an add-in, with the header closed and open. */
  recipients: { closed: number; open: number };
};

const dialogs = { DialogApi: '1.2', DialogOrigin: '1.1', OpenBrowserWindowApi: '1.1' };
const signIn = { NestedAppAuth: '1.1', IdentityAPI: '1.3' };
const five = { closed: 500, open: 500 };

/** Microsoft Learn, "Outlook JavaScript API requirement sets" and "Nested app auth requirement sets". */
export const outlookBuilds = {
  web: {
    platform: 'OfficeOnline',
    hostName: 'OutlookWebApp',
    sets: { Mailbox: '1.16', ...signIn, ...dialogs },
    recipients: { closed: 20, open: 1000 },
  },
  classic: { platform: 'PC', hostName: 'Outlook', sets: { Mailbox: '1.15', ...signIn, ...dialogs }, recipients: five },
  ltsc: {
    platform: 'PC',
    hostName: 'Outlook',
    sets: { Mailbox: '1.9', IdentityAPI: '1.3', ...dialogs },
    recipients: five,
  },
  mac: { platform: 'Mac', hostName: 'Outlook', sets: { Mailbox: '1.14', ...signIn, ...dialogs }, recipients: five },
  phone: {
    platform: 'iOS',
    hostName: 'OutlookIOS',
    sets: { Mailbox: '1.5', NestedAppAuth: '1.1' },
    recipients: { closed: 100, open: 100 },
  },
} as const satisfies Readonly<Record<string, OutlookBuild>>;

export type OutlookKind = keyof typeof outlookBuilds;

/** The build a switch names; Outlook on the web for a name there is none of. */
export const buildOf = (kind: string): OutlookBuild =>
  Object.entries(outlookBuilds).find(([name]) => name === kind)?.[1] ?? outlookBuilds.web;
