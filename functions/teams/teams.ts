import type { Card } from '../microsoft/adaptive-card.ts';

export type Channel = {
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly tenantId: string;
};

/** A team the bot is installed in; `teamId` is the id of its first channel, as Teams names teams. */
export type Team = { readonly teamId: string; readonly serviceUrl: string; readonly tenantId: string };

/**
 * The calls of the bot. Each may fail with a TeamsTrouble (functions/microsoft/trouble.ts) that says whether to retry,
 * and whether the bot is missing (`bot-not-installed`).
 */
export type Teams = {
  /**
   * Posts a card as a new message in the channel, its thread or a personal chat; answers the activity id, `undefined` where
   * Teams names none. `text` is what notifications show.
   */
  readonly post: (channel: Channel, card: Card, text: string) => Promise<string | undefined>;
  /** Changes a card in place. `gone` when it was deleted. */
  readonly update: (channel: Channel, activityId: string, card: Card, text: string) => Promise<'updated' | 'gone'>;
  /** Writes under a message: a reply in its thread, which notifies those who follow it. `gone` when it was deleted. */
  readonly reply: (channel: Channel, activityId: string, card: Card, text: string) => Promise<'replied' | 'gone'>;
  /** Deletes a message of the bot's; one that is gone already is as good. */
  readonly remove: (channel: Channel, activityId: string) => Promise<void>;
  /**
   * The chat with a person, which is made where there was none; its id. The person's app must be installed: elsewhere
   * Teams refuses (`bot-not-installed`).
   */
  readonly openChat: (at: Omit<Channel, 'conversationId'>, personId: string) => Promise<string>;
  /** The team's channels; the first one of a team has no name of its own. */
  readonly channels: (team: Team) => Promise<readonly { readonly id: string; readonly name: string | undefined }[]>;
};
