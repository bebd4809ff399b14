import type { Team } from '../municipality/municipality.ts';
import type { Call, Route } from './call.ts';
import type { Row } from './query/filter.ts';
import { type Showing, showMany, showOne } from './query/rows.ts';
import { GraphRefusal, notFound } from './refusal.ts';
import { requireResourceSpecific } from './resource-specific.ts';
import type { ChannelMessage } from './told.ts';

// The rights are resource-specific: they come with the installation in the team and are in no token.
const needs = { app: [], delegated: ['ChannelMessage.Read.All'] };

export const channelRoutes: Route[] = [
  {
    method: 'GET',
    path: 'teams/{team}/channels',
    needs,
    takes: ['$select', '$filter'],
    answer: (call) => {
      requireResourceSpecific(call, 'ChannelSettings.Read.Group');
      return showMany(call, channels(call), teamAt(call).channels);
    },
  },
  {
    method: 'GET',
    path: 'teams/{team}/channels/{channel}',
    needs,
    takes: ['$select'],
    answer: (call) => {
      requireResourceSpecific(call, 'ChannelSettings.Read.Group');
      return showOne(call, channels(call), channelAt(call));
    },
  },
  {
    method: 'GET',
    path: 'teams/{team}/channels/{channel}/messages',
    needs,
    takes: ['$top', '$expand'],
    answer: (call) =>
      showMany(
        call,
        chatMessages(call),
        messagesIn(call)
          .filter(({ replyToId }) => !replyToId)
          .reverse(),
      ),
  },
  {
    method: 'GET',
    path: 'teams/{team}/channels/{channel}/messages/{message}',
    needs,
    takes: ['$expand'],
    answer: (call) => showOne(call, chatMessages(call), messageAt(call)),
  },
  {
    method: 'GET',
    path: 'teams/{team}/channels/{channel}/messages/{message}/replies',
    needs,
    takes: ['$top'],
    answer: (call) => showMany(call, chatMessages(call), repliesTo(call, messageAt(call)).reverse()),
  },
];

const teamAt = ({ at, tenant, token, given }: Call): Team => {
  const team = tenant.teams.get(at('team').toLowerCase());
  if (!team) throw notFound(at('team'));
  if (token.kind === 'app' && !(team.appInstalled && token.clientId === given.municipality.ids.apiClientId))
    throw new GraphRefusal(
      403,
      'Forbidden',
      "Missing role permissions on the request. API requires one of 'ChannelMessage.Read.All, ChannelMessage.Read.Group'. The app is not installed in this team.",
    );
  return team;
};

const channelAt = (call: Call): Team['channels'][number] => {
  const found = teamAt(call).channels.find(({ id }) => id === call.at('channel'));
  if (!found) throw notFound(call.at('channel'));
  return found;
};

const messagesIn = (call: Call): ChannelMessage[] => {
  requireResourceSpecific(call, 'ChannelMessage.Read.Group');
  return [...call.given.channelMessages(call.tenant.id, channelAt(call).id)];
};

const messageAt = (call: Call): ChannelMessage => {
  const found = messagesIn(call).find(({ id }) => id === call.at('message'));
  if (!found) throw notFound(call.at('message'));
  return found;
};

const repliesTo = (call: Call, { id }: ChannelMessage): ChannelMessage[] =>
  messagesIn(call).filter(({ replyToId }) => replyToId === id);

const channels = ({ tenant }: Call): Showing<Team['channels'][number]> => ({
  types: ['channel'],
  usual: ['createdDateTime', 'description', 'displayName', 'email', 'membershipType', 'tenantId', 'webUrl'],
  filterable: ['displayName', 'id'],
  row: ({ id, displayName }) => ({
    id,
    displayName,
    membershipType: 'standard',
    tenantId: tenant.id,
    webUrl: `https://teams.microsoft.com/l/channel/${encodeURIComponent(id)}/${displayName}`,
  }),
});

const chatMessages = (call: Call): Showing<ChannelMessage> => ({
  types: ['chatMessage'],
  usual: [
    'replyToId',
    'etag',
    'messageType',
    'createdDateTime',
    'lastModifiedDateTime',
    'deletedDateTime',
    'subject',
    'summary',
    'importance',
    'locale',
    'webUrl',
    'from',
    'body',
    'channelIdentity',
    'attachments',
    'mentions',
    'reactions',
  ],
  page: { usual: 20, most: 50 },
  row: (message) => messageRow(call, message),
  expands: { replies: (message) => repliesTo(call, message).map((reply) => messageRow(call, reply)) },
});

const messageRow = ({ tenant, at }: Call, message: ChannelMessage): Row => ({
  id: message.id,
  replyToId: message.replyToId ?? null,
  etag: message.id,
  messageType: 'message',
  createdDateTime: message.createdDateTime,
  lastModifiedDateTime: message.lastModifiedDateTime ?? message.createdDateTime,
  deletedDateTime: message.deletedDateTime ?? null,
  importance: 'normal',
  locale: 'da-dk',
  webUrl: `https://teams.microsoft.com/l/message/${encodeURIComponent(at('channel'))}/${message.id}`,
  from:
    message.from.kind === 'person'
      ? {
          application: null,
          device: null,
          user: {
            id: message.from.personId,
            displayName: tenant.people.get(message.from.personId)?.displayName ?? null,
            userIdentityType: 'aadUser',
            tenantId: tenant.id,
          },
        }
      : { user: null, device: null, application: { displayName: message.from.name, applicationIdentityType: 'bot' } },
  body: message.deletedDateTime
    ? { contentType: 'html', content: '' }
    : { contentType: message.contentType, content: message.content },
  channelIdentity: { teamId: at('team'), channelId: at('channel') },
  attachments: message.attachments.map((attachment) => ({
    ...attachment,
    contentUrl: null,
    name: null,
    thumbnailUrl: null,
  })),
  mentions: [],
  reactions: [],
});
