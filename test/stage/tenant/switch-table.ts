/** One thing in which real tenants differ: its values, strictest first, what it means, and who says so. */
export type SwitchEntry = {
  readonly values: readonly [string, string, ...string[]];
  readonly sentence: string;
  /** A page, an issue thread or a package of Microsoft's. */
  readonly source: string;
};

/**
 * What depends on the tenant. The first value is the default: the strictest tenant whose administrator has followed
 * our README.
 */
export const switchTable = {
  channelWatched: {
    values: ['working-hours', 'nobody'],
    sentence:
      'Whether somebody of the team has the channel open while at work; their Teams then asks for the newest face of each card as it comes into sight.',
    source: 'Microsoft Learn, "Up to date cards" (automatic refresh)',
  },
  earlierChannelConsent: {
    values: ['withdrawn', 'kept'],
    sentence:
      'Whether the team still has the consent to ChannelMessage.Read.Group of an earlier version; kept, every message of its channels is sent to the bot.',
    source: 'Microsoft Learn, "Receive all channel messages with RSC"',
  },
  directoryLag: {
    values: ['minutes', 'none'],
    sentence: 'How long Graph takes to show a role that was given or taken away: five minutes, or no time.',
    source: 'Microsoft Learn, "Advanced query capabilities on Microsoft Entra ID objects" (eventual consistency)',
  },
  roleAssignments: {
    values: ['settled', 'not-yet'],
    sentence: "Whether Graph shows who holds the app's roles; not yet in the first hour after the set-up.",
    source: 'Microsoft Learn, "Advanced query capabilities on Microsoft Entra ID objects" (eventual consistency)',
  },
  userConsent: {
    values: ['off', 'on'],
    sentence: 'Whether employees may consent to an app themselves; off, only what an administrator granted is given.',
    source: 'Microsoft Learn, "Configure how users consent to applications"',
  },
} as const satisfies Readonly<Record<string, SwitchEntry>>;
