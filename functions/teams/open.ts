import { z } from 'zod';
import { type Credentials, openCredentials } from '../graph/credentials.ts';
import type { SetupPart } from '../microsoft/trouble.ts';
import type { Settings } from '../settings.ts';
import { type NotePart, silent } from '../setup/part-states.ts';
import { callConnector } from './call-connector.ts';
import type { Card, Channel, Teams } from './teams.ts';
import { TeamsTrouble } from './trouble.ts';

const posted = z.object({ id: z.string().min(1) });
const channelList = z.object({ conversations: z.array(z.object({ id: z.string(), name: z.string().nullish() })) });

/** The Bot Connector's REST interface (v3), bounded in time; how the bot fares is taken down by `note`. */
export const openTeams = (settings: Settings, note: NotePart = silent): Teams => {
  const credentials = openCredentials(settings);
  const allowed = async (url: string) => (await import('./outbound.ts')).outboundHosts(settings).isAllowed(url);
  const call = async <S extends z.ZodType>(
    { serviceUrl, tenantId }: Pick<Channel, 'serviceUrl' | 'tenantId'>,
    request: { readonly method: 'GET' | 'POST' | 'PUT'; readonly path: string; readonly body?: unknown },
    shape: S,
  ): Promise<z.output<S>> => {
    try {
      if (!(await allowed(serviceUrl))) throw new TeamsTrouble({ part, code: 'host-not-allowed', permanent: true });
      const answer = await callConnector({ ...request, serviceUrl, token: await tokenOf(credentials) }, shape);
      await note(tenantId, part, 'works');
      return answer;
    } catch (error) {
      if (error instanceof TeamsTrouble && error.code !== 'gone')
        await note(tenantId, part, stateOf(error), error.code);
      throw error;
    }
  };
  const activities = ({ conversationId }: Channel) =>
    `v3/conversations/${encodeURIComponent(conversationId)}/activities`;
  return {
    post: async (channel, card, text) =>
      (await call(channel, { method: 'POST', path: activities(channel), body: message(card, text) }, posted)).id,
    reply: async (channel, activityId, card, text) => {
      const path = `${activities(channel)}/${encodeURIComponent(activityId)}`;
      return (
        await call(channel, { method: 'POST', path, body: { ...message(card, text), replyToId: activityId } }, posted)
      ).id;
    },
    update: async (channel, activityId, card, text) => {
      const path = `${activities(channel)}/${encodeURIComponent(activityId)}`;
      try {
        await call(channel, { method: 'PUT', path, body: { ...message(card, text), id: activityId } }, z.unknown());
        return 'updated';
      } catch (error) {
        if (error instanceof TeamsTrouble && error.code === 'gone') return 'gone';
        throw error;
      }
    },
    channels: async ({ teamId, ...team }) => {
      const path = `v3/teams/${encodeURIComponent(teamId)}/conversations`;
      const { conversations } = await call(team, { method: 'GET', path }, channelList);
      return conversations.map(({ id, name }) => ({ id, name: name ?? undefined }));
    },
  };
};

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
  // Shown in notifications and read aloud; a `text` would stand above the card a second time.
  summary: text,
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
});
