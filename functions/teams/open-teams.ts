import { z } from 'zod';
import type { Settings } from '../environment.ts';
import { openCredentials } from '../graph/credentials.ts';
import type { Credentials } from '../graph/entra-credentials.ts';
import { type NoteHealth, silent } from '../health/service-states.ts';
import type { Card } from '../microsoft/adaptive-card.ts';
import type { SetupPart } from '../microsoft/trouble.ts';
import { TeamsTrouble } from '../microsoft/trouble.ts';
import { type ConnectorRequest, callConnector } from './call-connector.ts';
import { baseOf, isChannel, threadIn } from './conversations.ts';
import { isEncrypted } from './encrypted.ts';
import type { Channel, Teams } from './teams.ts';

const posted = z.object({ id: z.string().optional(), activityId: z.string().optional() });
const opened = z.object({ id: z.string() });
const channelList = z.object({ conversations: z.array(z.object({ id: z.string(), name: z.string().nullish() })) });

/** The Bot Connector's REST interface (v3), with timeouts; `note` records the bot's health. */
export const openTeams = (settings: Settings, note: NoteHealth = silent): Teams => {
  const credentials = openCredentials(settings);
  const allowed = async (url: string) =>
    isEncrypted(settings, url) && (await import('./outbound.ts')).outboundHosts(settings).isAllowed(url);
  const call = async <S extends z.ZodType>(
    { serviceUrl, tenantId, conversationId }: Pick<Channel, 'serviceUrl' | 'tenantId'> & Partial<Channel>,
    request: Omit<ConnectorRequest, 'serviceUrl' | 'token'>,
    shape: S,
    taken: NoteHealth = note,
  ): Promise<z.output<S>> => {
    try {
      if (!(await allowed(serviceUrl))) throw new TeamsTrouble({ part, code: 'host-not-allowed', permanent: true });
      const answer = await callConnector({ ...request, serviceUrl, token: await tokenOf(credentials) }, shape);
      await taken(tenantId, part, showsChannel(conversationId) ? 'works' : 'answers');
      return answer;
    } catch (error) {
      if (error instanceof TeamsTrouble && error.code !== 'gone')
        await taken(tenantId, part, stateOf(error), error.code);
      throw error;
    }
  };
  /** One person's chat says nothing of the bot's health in the team. */
  const noteOf = ({ conversationId }: Channel): NoteHealth => (isChannel(baseOf(conversationId)) ? note : silent);
  /** A call about one message; `gone` when it was deleted. */
  const aboutMessage = async (
    channel: Channel,
    request: Omit<ConnectorRequest, 'serviceUrl' | 'token'>,
    taken: NoteHealth,
  ) => {
    try {
      await call(channel, { ...request, ofMessage: true }, z.unknown(), taken);
      return 'there';
    } catch (error) {
      if (error instanceof TeamsTrouble && error.code === 'gone') return 'gone';
      throw error;
    }
  };
  return {
    post: async (channel, card, text) => {
      const { conversationId, tenantId } = channel;
      const activity = message(card, text);
      if (!isChannel(conversationId)) {
        const request = { method: 'POST', path: activities(conversationId), body: activity } as const;
        return (await call(channel, request, posted, noteOf(channel))).id;
      }
      // A conversation made in a channel is named by its first message: the id is in the answer twice.
      const channelData = { channel: { id: conversationId }, tenant: { id: tenantId } };
      const body = { isGroup: true, tenantId, channelData, activity };
      const { id, activityId } = await call(channel, { method: 'POST', path: 'v3/conversations', body }, posted);
      return activityId ?? threadIn(id ?? '');
    },
    reply: async (channel, activityId, card, text) => {
      // Teams threads by the conversation's id alone, and answers some replies without an id (teams.ts pull 665, teams.py 586).
      const path = activities(`${channel.conversationId};messageid=${activityId}`);
      const body = { ...message(card, text), replyToId: activityId };
      const said = await aboutMessage(channel, { method: 'POST', path, body }, noteOf(channel));
      return said === 'gone' ? 'gone' : 'replied';
    },
    update: async (channel, activityId, card, text) => {
      const path = `${activities(channel.conversationId)}/${encodeURIComponent(activityId)}`;
      const body = { ...message(card, text), id: activityId };
      const said = await aboutMessage(channel, { method: 'PUT', path, body }, noteOf(channel));
      return said === 'gone' ? 'gone' : 'updated';
    },
    remove: async (channel, activityId) => {
      const path = `${activities(channel.conversationId)}/${encodeURIComponent(activityId)}`;
      // It may be in a channel the desk has left, which says nothing of the bot's health in its own.
      await aboutMessage(channel, { method: 'DELETE', path }, silent);
    },
    openChat: async (at, personId) => {
      // Teams takes the person's id of the directory as `id` (msteams-docs issue 14079).
      const body = { isGroup: false, tenantId: at.tenantId, members: [{ id: personId }] };
      return (await call(at, { method: 'POST', path: 'v3/conversations', body }, opened, silent)).id;
    },
    channels: async ({ teamId, ...team }) => {
      const path = `v3/teams/${encodeURIComponent(teamId)}/conversations`;
      const { conversations } = await call(team, { method: 'GET', path }, channelList);
      return conversations.map(({ id, name }) => ({ id, name: name ?? undefined }));
    },
  };
};

const activities = (conversationId: string) => `v3/conversations/${encodeURIComponent(conversationId)}/activities`;

/** Chats and the list of channels are open to a bot that may not write in its channel. */
const showsChannel = (conversationId: string | undefined): boolean =>
  conversationId !== undefined && isChannel(baseOf(conversationId));

const part: SetupPart = 'bot-in-team';
const stateOf = ({ code }: TeamsTrouble) => (code === 'bot-not-installed' ? 'missing' : 'trouble');

const tokenOf = async (credentials: Credentials): Promise<string> => {
  try {
    return await credentials.bot();
  } catch (error) {
    throw new TeamsTrouble({ part, code: 'no-token' }, { cause: error });
  }
};

const message = (card: Card, text: string) => ({
  type: 'message',
  // Shown in notifications and read aloud; a `text` would be shown above the card a second time.
  summary: text,
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
});
