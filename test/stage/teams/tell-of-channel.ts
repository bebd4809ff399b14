import type { Municipality } from '../municipality/municipality.ts';
import { type BotAnswer, type CallBot, channelData } from './call-bot.ts';
import { type ChannelChange, eventOf } from './channels.ts';
import { membersOf } from './members.ts';
import type { Channel } from './teams-ids.ts';

/** Tells the bot what was done to a channel or its team, where Teams tells of it at all. */
export async function tellOfChannel(
  municipality: Municipality,
  callBot: CallBot,
  channel: Channel,
  change: ChannelChange,
): Promise<BotAnswer | undefined> {
  const eventType = eventOf(change);
  if (!eventType || !channel.team.appInstalled) return undefined;
  const [by] = membersOf(municipality, channel);
  return callBot({ conversation: channel, thread: undefined }, by, {
    type: 'conversationUpdate',
    locale: undefined,
    channelData: { ...channelData(channel), eventType },
  });
}
