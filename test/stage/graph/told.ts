/** An entry in a person's activity feed, as Graph took it. */
export type ActivityNotification = {
  tenantId: string;
  /** Id of the person told. */
  personId: string;
  activityType: string;
  /** The activity's template with its parameters filled in, in the manifest's default language. */
  text: string;
  previewText: string;
  /** Where a click leads: a Teams deep link, or the installed app. */
  link: string;
  /** A later notification of the same chain takes the place of the earlier one. */
  chainId?: number;
};

/** A message of a channel as Teams keeps it; Graph shows it as a chatMessage. */
export type ChannelMessage = {
  id: string;
  /** The message this one answers; missing for the first of a thread. */
  replyToId?: string;
  /** Instants, ISO 8601 in UTC. */
  createdDateTime: string;
  lastModifiedDateTime?: string;
  deletedDateTime?: string;
  from: { kind: 'person'; personId: string } | { kind: 'bot'; name: string };
  contentType: 'text' | 'html';
  content: string;
  attachments: { id: string; contentType: string; content: string }[];
};
