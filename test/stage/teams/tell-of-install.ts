import type { Municipality } from '../municipality/municipality.ts';
import { type BotAnswer, type CallBot, channelData } from './call-bot.ts';
import { membersOf } from './members.ts';
import { botMri, type Conversation, teamThreadId } from './teams-ids.ts';

/**
 * Tells the bot that the app was installed or removed: the two activities Teams sends, in its order. A team's come from
 * the team itself, with the chosen channel in `settings.selectedChannel`.
 */
export async function tellOfInstall(
  municipality: Municipality,
  callBot: CallBot,
  conversation: Conversation,
  installed: boolean,
): Promise<BotAnswer> {
  const [installer] = membersOf(municipality, conversation);
  const channel = conversation.kind === 'channel' ? conversation : undefined;
  const place = {
    conversation: channel ? { ...channel, id: teamThreadId(channel.team) } : conversation,
    thread: undefined,
  };
  const data = {
    ...channelData(conversation),
    ...(channel && { settings: { selectedChannel: { id: channel.id, name: channel.name } } }),
  };
  const told = await callBot(place, installer, {
    type: 'installationUpdate',
    action: installed ? 'add' : 'remove',
    channelData: data,
  });
  if (told.status < 200 || told.status > 299) return told;
  const bot = [{ id: botMri(municipality) }];
  return callBot(place, installer, {
    type: 'conversationUpdate',
    ...(installed ? { membersAdded: bot } : { membersRemoved: bot }),
    channelData: { ...data, ...(channel && { eventType: installed ? 'teamMemberAdded' : 'teamMemberRemoved' }) },
  });
}
