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
  deskChannel: {
    values: ['standard', 'private', 'shared'],
    sentence:
      'What kind the channel is that the team has chosen for the desk; a bot may post in standard channels only.',
    source: 'Microsoft Learn, "Channel and group chat conversations with a bot"',
  },
  teamsLicence: {
    values: ['some-without', 'nobody'],
    sentence: 'Who has a licence for Teams, and with it the app and the activity feed: all but some, or nobody yet.',
    source:
      'Microsoft Learn, "Send activity feed notifications to users in Microsoft Teams" (the app must be installed)',
  },
  teamsAppConsent: {
    values: ['given', 'withdrawn'],
    sentence:
      "Whether the permissions in the app's manifest are consented to; a changed manifest withdraws them until an administrator has looked at it.",
    source: 'Microsoft Learn, "Resource-specific consent for your Teams app"',
  },
  graphCards: {
    values: ['own-form', 'as-posted'],
    sentence:
      'How Graph gives back a card in a channel: as Teams keeps it, its members in another order and without ids, or as it was posted.',
    source: 'Microsoft Learn, "chatMessage resource type" (attachments); which members survive is not documented',
  },
  earlierChannelConsent: {
    values: ['withdrawn', 'kept'],
    sentence:
      'Whether the team still has the consent to ChannelMessage.Read.Group of an earlier version; kept, every message of its channels is sent to the bot.',
    source: 'Microsoft Learn, "Receive all channel messages with RSC"',
  },
  directoryLag: {
    values: ['minutes', 'none'],
    sentence:
      'How late Graph shows what was changed: a role after five minutes, a membership from one replica at once and from the others within half a minute and at times ten, to filters within a minute, to delta queries within five, to the audit log after three, in the roster of a team after a quarter of an hour or a day; or no time.',
    source:
      'Microsoft Learn, "Advanced query capabilities on Microsoft Entra ID objects" (eventual consistency), "Microsoft Entra architecture"; terraform-provider-azuread issues 283, 793, 1918',
  },
  deltaReplays: {
    values: ['some', 'none'],
    sentence:
      'Whether a delta query shows some groups twice in a round, and some changes again that it has shown before.',
    source:
      'Microsoft Learn, "Use delta query to track changes in Microsoft Graph data" (replays); msgraph-sdk-dotnet issue 574',
  },
  pageTokens: {
    values: ['ten-minutes', 'an-hour'],
    sentence: 'How long a nextLink of the directory can be followed before its page token has expired.',
    source: 'Code Directory_ExpiredPageToken in the clients of several public projects; the time is of our choosing',
  },
  concurrentWrites: {
    values: ['now-and-then', 'every-time', 'never'],
    sentence:
      'How often a write to a group is refused with 409 when another came less than 300 milliseconds before: one in twenty, always, or never.',
    source:
      'Code Directory_ConcurrencyViolation in the clients of several public projects; the share is of our choosing',
  },
  notAMember: {
    values: ['not-found', 'bad-reference'],
    sentence: 'How Graph refuses to take out who is not in the group: 404 that names the group, or 400.',
    source: 'microsoft-graph-docs issue 18714; the Microsoft Sync client of canvas-lms',
  },
  hiddenMembers: {
    values: ['empty', 'refused'],
    sentence:
      'What Graph says of a group with hidden membership to who may not see hidden members: that it has none, or 403.',
    source: 'msgraph-sdk-dotnet issue 1255; Microsoft Learn, "List group members" (Member.Read.Hidden)',
  },
  programMembers: {
    values: ['left-out', 'listed'],
    sentence: 'Whether Graph lists the programs among the members of a group.',
    source: 'Microsoft Learn, "List group members" (known issue of version 1.0)',
  },
  reviewRights: {
    values: ['as-asked', 'all-that-help'],
    sentence:
      'Whether the app may read no more than it asks for, or also what helps reviewers: last sign-ins, leaving dates, hidden members, and what devices and contacts are called.',
    source: 'Microsoft Learn, "Microsoft Graph permissions reference"; manifest/permissions.md, "Granted where wanted"',
  },
  entraLicence: {
    values: ['premium', 'free'],
    sentence: 'Whether the tenant has the licence (P1 or P2) without which nobody is told when people last signed in.',
    source:
      'Microsoft Learn, "signInActivity resource type"; code Authentication_RequestFromNonPremiumTenantOrB2CTenant',
  },
  mailSendScope: {
    values: ['desk-mailbox', 'nowhere', 'everywhere'],
    sentence:
      "From which mailboxes Exchange lets the app send: the desk's alone, none yet (the step of the set-up was left out, or Exchange has not caught up), or all.",
    source: 'Microsoft Learn, "Role Based Access Control for Applications in Exchange Online"',
  },
  roleAssignments: {
    values: ['settled', 'not-yet'],
    sentence: "Whether Graph shows who holds the app's roles; not yet in the first hour after the set-up.",
    source: 'Microsoft Learn, "Advanced query capabilities on Microsoft Entra ID objects" (eventual consistency)',
  },
  naa: {
    values: ['works', 'unsupported', 'missing', 'silent', 'server-error', 'no-account', 'origin-invalid'],
    sentence:
      'How nested app authentication fares: it works, the host says it cannot, says it can but has no bridge, never answers, or refuses.',
    source: 'microsoft-authentication-library-for-js issues 7723, 7280; office-js issues 6610, 5209',
  },
  hostSignIn: {
    values: ['works', 'fails'],
    sentence:
      "Whether the host's own sign-in (getAuthToken, getAccessToken) gives a token where nested sign-in does not.",
    source: 'Microsoft Learn, "Troubleshoot error messages for single sign-on (SSO)"',
  },
  outlook: {
    values: ['web', 'classic', 'ltsc', 'mac', 'phone'],
    sentence:
      'Which Outlook people have: each knows other requirement sets, and some lack a file, a form or a converter.',
    source: 'Microsoft Learn, "Outlook JavaScript API requirement sets"; office-js issue 429',
  },
  userConsent: {
    values: ['off', 'on'],
    sentence: 'Whether employees may consent to an app themselves; off, only what an administrator granted is given.',
    source: 'Microsoft Learn, "Configure how users consent to applications"',
  },
} as const satisfies Readonly<Record<string, SwitchEntry>>;
