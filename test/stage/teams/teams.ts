import type { Faults } from '../faults.ts';
import type { ActivityNotification, ChannelMessage } from '../graph/told.ts';
import { granted } from '../identity/granted-permissions.ts';
import type { Issuer } from '../identity/issuer.ts';
import type { Journal } from '../journal.ts';
import type { Municipality } from '../municipality/municipality.ts';
import type { Person } from '../municipality/person.ts';
import type { Switches } from '../tenant/switches.ts';
import { putInFeed } from './activity-feed.ts';
import { type BotAnswer, makeBotCaller } from './call-bot.ts';
import { asGraphShows } from './cards/as-graph-shows.ts';
import { type ChannelChange, openChannels } from './channels.ts';
import { makeConnector } from './connector.ts';
import { openInstalls } from './installs.ts';
import { type Message, openMessages } from './messages.ts';
import { type Press, pressButton } from './press-button.ts';
import { makeRateLimits } from './rate-limits.ts';
import { type Conversation, findPlace } from './teams-ids.ts';
import { TeamsRefusal } from './teams-refusal.ts';
import { tellOfChannel } from './tell-of-channel.ts';
import { tellOfInstall } from './tell-of-install.ts';
import { makeViews, type Views } from './views.ts';
import { makeWatchers } from './watchers.ts';
import { type Written, type Wrote, writeToBot } from './write-to-bot.ts';

export type Teams = {
  connector: ReturnType<typeof makeConnector>;
  /** Everything but the messages of deleted channels. */
  messages(): readonly Message[];
  views: Views;
  /** Throws a TeamsRefusal in words for what Teams would not do. */
  press(messageId: string, person: Person, press: Press): Promise<BotAnswer>;
  write(person: Person, written: Written): Promise<Wrote>;
  /** As an owner or the author deletes it; the bot is not told. Whether there was one. */
  deleteMessage(id: string): boolean;
  /** Renames, archives, deletes or brings back a channel, and tells the bot of what Teams tells of. */
  changeChannel(id: string, change: ChannelChange): Promise<BotAnswer | undefined>;
  /** Puts an entry into a person's activity feed, journaled before it returns. */
  notify(notification: ActivityNotification): void;
  /** The messages of a channel, for Graph. */
  channelMessages(tenantId: string, channelId: string): ChannelMessage[];
  install(conversation: string, installed: boolean): Promise<BotAnswer>;
  /** Tells the bot of the installations it has not heard of: all of them at the first start. */
  announceInstalls(): Promise<void>;
  /** Those who have a channel open see it drawn anew. */
  openClients(): void;
  /** Those who come to work see what came meanwhile. */
  startOfDay(): void;
  /** Settles when no person's Teams is asking for anything. */
  quiet(): Promise<void>;
};

export type TeamsGiven = {
  municipality: Municipality;
  issuer: Pick<Issuer, 'checkToken' | 'issueBotFrameworkToken'>;
  faults: Faults;
  switches: Switches;
  journal: Journal;
  now(): Date;
  /** Where the bot's endpoint and the connector are reached. */
  deskUrl: () => string;
  /** The app's resource-specific permissions; as manifest/permissions.md lists them unless said otherwise. */
  resourceSpecific?: readonly string[];
};

/** Pretended Teams: the Bot Connector, the conversations, and the people in them. */
export function openTeams(given: TeamsGiven): Teams {
  const { municipality, issuer, faults, switches, journal, now, deskUrl } = given;
  const messages = openMessages(journal, now);
  const channels = openChannels(municipality, journal);
  const installs = openInstalls(municipality, journal);
  const views = makeViews();
  const callBot = makeBotCaller({
    municipality,
    endpoint: () => `${deskUrl()}/api/messages`,
    serviceUrl: () => `${deskUrl()}/connector/`,
    token: issuer.issueBotFrameworkToken,
    now,
  });
  const watchers = makeWatchers({
    municipality,
    now,
    isWatched: () => switches.get('channelWatched') === 'working-hours',
    press: (message, person) =>
      pressButton({ municipality, callBot, views }, message, person, { verb: 'refresh', trigger: 'automatic' }),
  });
  const hearsEverything = () =>
    (given.resourceSpecific ?? granted.resourceSpecific).includes('ChannelMessage.Read.Group') ||
    switches.get('earlierChannelConsent') === 'kept';
  const tell = async (conversation: Conversation, installed: boolean) => {
    const answer = await tellOfInstall(municipality, callBot, conversation, installed);
    if (installed && answer.status >= 200 && answer.status < 300) installs.told(conversation);
    return answer;
  };
  return {
    connector: makeConnector({
      municipality,
      messages,
      installs,
      checkToken: issuer.checkToken,
      faults,
      limits: makeRateLimits(now),
      switches,
      appeared: watchers.appeared,
    }),
    messages: () => messages.all().filter((message) => !channels.isDeleted(message.conversation)),
    views,
    press: (id, person, press) => {
      const message = messages.get(id);
      if (!message) throw new TeamsRefusal(404, `There is no message ${id}.`);
      return pressButton({ municipality, callBot, views }, message, person, press);
    },
    write: (person, written) =>
      writeToBot({ municipality, callBot, messages, installs, hearsEverything }, person, written),
    deleteMessage: (id) => {
      const message = messages.get(id);
      if (message) messages.remove(message);
      return message !== undefined;
    },
    changeChannel: async (id, change) => {
      const channel = channels.change(id, change);
      if (!channel) throw new TeamsRefusal(404, `There is no channel "${id}".`);
      const answer = await tellOfChannel(municipality, callBot, channel, change);
      watchers.redrawn(messages.all().filter(({ conversation }) => conversation === id));
      return answer;
    },
    notify: (notification) => putInFeed(messages, notification),
    channelMessages: (tenantId, channelId) =>
      messages
        .all()
        .filter((message) => message.tenantId === tenantId && message.conversation === channelId)
        .map((message) => asGraphShows(message, switches.get('graphCards'))),
    install: (id, installed) => {
      const place = findPlace(municipality, id);
      if (!place) throw new TeamsRefusal(404, `There is no conversation "${id}".`);
      if (installed) installs.set(place.conversation, true);
      const told = tell(place.conversation, installed);
      // Teams still lets the bot know of its removal, but takes nothing from it any more.
      if (!installed) installs.set(place.conversation, false);
      return told;
    },
    announceInstalls: async () => {
      for (const conversation of installs.untold()) await tell(conversation, true);
    },
    openClients: () => watchers.redrawn(messages.all()),
    startOfDay: watchers.startOfDay,
    quiet: watchers.quiet,
  };
}
