/** A card as JSON, built in functions/teams/cards. */
export type Card = { readonly type: 'AdaptiveCard'; readonly [part: string]: unknown };

export type Channel = {
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly tenantId: string;
};

/**
 * What is sent through the bot. Fails with a TeamsTrouble (functions/teams/trouble.ts) that says whether to try again,
 * and whether the bot is missing (`bot-not-installed`).
 */
export type Teams = {
  /** Posts a card as a new message in the channel; answers the activity id. `text` is what notifications show. */
  readonly post: (channel: Channel, card: Card, text: string) => Promise<string>;
  /** Changes a card in place. `gone` when it was deleted. */
  readonly update: (channel: Channel, activityId: string, card: Card, text: string) => Promise<'updated' | 'gone'>;
  /** Writes under a message: a reply in its thread, which notifies those who follow it. */
  readonly reply: (channel: Channel, activityId: string, card: Card, text: string) => Promise<string>;
};
