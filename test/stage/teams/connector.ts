import type { IncomingMessage, ServerResponse } from 'node:http';
import { jsonAnswer, readBody, type StageAnswer } from '../answer.ts';
import { answerUnder } from '../answer-under.ts';
import type { Faults } from '../faults.ts';
import { type TokenCheck, TokenRefusal } from '../identity/check-token.ts';
import type { Municipality } from '../municipality/municipality.ts';
import type { Switches } from '../tenant/switches.ts';
import { isJson } from './cards/check-card.ts';
import {
  answerRefusal,
  archived,
  badSyntax,
  ConnectorRefusal,
  deletedActivity,
  noActivity,
  noConversation,
  notInRoster,
} from './connector-refusal.ts';
import type { Installs } from './installs.ts';
import { describeMember, membersOf } from './members.ts';
import type { Message, Messages } from './messages.ts';
import type { RateLimits } from './rate-limits.ts';
import { type Content, readActivity } from './read-activity.ts';
import {
  type Conversation,
  chatOf,
  chosenChannel,
  findMember,
  findPlace,
  type Place,
  teamThreadId,
} from './teams-ids.ts';

export type ConnectorGiven = {
  municipality: Municipality;
  messages: Messages;
  installs: Installs;
  checkToken: TokenCheck;
  faults: Faults;
  limits: RateLimits;
  switches: Switches;
  /** Told of each card that appears in a channel. */
  appeared(message: Message): void;
};

/** Answers the Bot Connector's REST calls; `path` is what follows the service URL. */
export function makeConnector(given: ConnectorGiven) {
  const act = async (request: IncomingMessage, path: string, body: string): Promise<StageAnswer> => {
    try {
      await checkCaller(given, request.headers.authorization);
      return await route(given, request.method ?? 'GET', path, body === '' ? {} : JSON.parse(body));
    } catch (no) {
      if (no instanceof ConnectorRefusal) return answerRefusal(no);
      if (no instanceof SyntaxError) return answerRefusal(badSyntax(`The body is no JSON: ${no.message}`));
      throw no;
    }
  };
  return async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    const body = await readBody(request);
    await answerUnder(given.faults.take('teams', decodeURIComponent(path)), response, () => act(request, path, body));
  };
}

async function checkCaller({ checkToken, municipality }: ConnectorGiven, header: string | undefined): Promise<void> {
  try {
    const token = await checkToken(header, { audience: 'https://api.botframework.com' });
    if (token.kind === 'app' && token.clientId === municipality.ids.botClientId) return;
  } catch (no) {
    if (!(no instanceof TokenRefusal)) throw no;
    throw new ConnectorRefusal(no.status, 'BadAuthorization', no.message);
  }
  throw new ConnectorRefusal(403, 'Forbidden', 'The token is not one of the bot.');
}

function route(given: ConnectorGiven, method: string, path: string, body: unknown): StageAnswer {
  const [version, collection, id = '', part, item, ...rest] =
    path.split('?')[0]?.split('/').filter(Boolean).map(decodeURIComponent) ?? [];
  if (version !== 'v3' || rest.length > 0) throw new ConnectorRefusal(404, 'NotFound', `There is no ${path}.`);
  switch (`${method} ${[collection, id && '{id}', part, item && '{item}'].filter(Boolean).join('/')}`) {
    case 'POST conversations':
      return create(given, body);
    case 'POST conversations/{id}/activities':
      return post(given, writable(given, id), readActivity(body));
    case 'POST conversations/{id}/activities/{item}':
      return reply(given, writable(given, id), item ?? '', readActivity(body));
    case 'PUT conversations/{id}/activities/{item}':
      return change(given, own(given, writable(given, id), item ?? ''), readActivity(body));
    case 'DELETE conversations/{id}/activities/{item}':
      given.messages.remove(own(given, writable(given, id), item ?? ''));
      return jsonAnswer(200, {});
    case 'GET conversations/{id}/members':
      return jsonAnswer(200, membersOf(given.municipality, askable(given, id)).map(describeMember));
    case 'GET conversations/{id}/members/{item}':
      return member(given, askable(given, id), item ?? '');
    case 'GET conversations/{id}/pagedmembers':
      return jsonAnswer(200, { members: membersOf(given.municipality, askable(given, id)).map(describeMember) });
    case 'GET teams/{id}':
    case 'GET teams/{id}/conversations':
      return team(given, id, part === 'conversations');
    default:
      throw new ConnectorRefusal(404, 'NotFound', `There is no ${method} ${path}.`);
  }
}

/** Starts a thread in a channel, or opens the personal chat with the one member named. */
function create(given: ConnectorGiven, body: unknown): StageAnswer {
  if (!isJson(body)) throw badSyntax('The conversation parameters are missing.');
  const data = isJson(body.channelData) ? body.channelData : {};
  const channel = isJson(data.channel) ? data.channel.id : undefined;
  if (typeof channel === 'string') return startThread(given, writable(given, channel, 'create'), body.activity);
  const [only, ...more] = Array.isArray(body.members) ? body.members : [];
  if (!isJson(only) || typeof only.id !== 'string' || more.length > 0) {
    throw badSyntax('Either channelData.channel.id or exactly one member is needed.');
  }
  const person = findMember(given.municipality, only.id);
  if (!person) throw new ConnectorRefusal(403, 'ConversationNotFound', 'The member is not known.');
  const tenantId = body.tenantId ?? (isJson(data.tenant) ? data.tenant.id : undefined);
  if (tenantId !== person.tenantId) throw badSyntax('Bad tenant: it is missing or not that of the member.');
  const place = requireInstalled(given, { conversation: chatOf(person), thread: undefined });
  given.limits('create', person.tenantId, place.conversation.id);
  const posted = body.activity === undefined ? undefined : add(given, place, readActivity(body.activity));
  return jsonAnswer(201, { id: place.conversation.id, ...(posted && { activityId: posted.id }) });
}

function startThread(given: ConnectorGiven, place: Place, activity: unknown): StageAnswer {
  if (place.conversation.kind !== 'channel') throw badSyntax('channelData.channel.id names no channel.');
  const { id } = add(given, { ...place, thread: undefined }, readActivity(activity));
  return jsonAnswer(201, { id: `${place.conversation.id};messageid=${id}`, activityId: id });
}

const post = (given: ConnectorGiven, place: Place, content: Content): StageAnswer =>
  jsonAnswer(201, { id: add(given, place, content).id });

/** The id in the path finds the message answered, and no more: without `;messageid=` it is a new message in the channel. */
function reply(given: ConnectorGiven, place: Place, answered: string, content: Content): StageAnswer {
  if (!given.messages.get(answered)) throw noActivity();
  add(given, place.conversation.kind === 'personal' ? { ...place, thread: undefined } : place, content);
  return jsonAnswer(201, {});
}

function add({ messages, appeared }: ConnectorGiven, { conversation, thread }: Place, content: Content): Message {
  const root = thread === undefined ? undefined : messages.get(thread);
  if (thread !== undefined && root?.conversation !== conversation.id) throw noActivity();
  if (root?.deletedAt) throw deletedActivity();
  const to = conversation.kind === 'channel' ? conversation.name : conversation.person.id;
  const added = messages.add({
    tenantId: conversation.tenantId,
    conversation: conversation.id,
    thread,
    to,
    from: 'bot',
    ...content,
  });
  if (conversation.kind === 'channel') appeared(added);
  return added;
}

function change({ messages }: ConnectorGiven, message: Message, content: Content): StageAnswer {
  messages.change(message, content);
  return jsonAnswer(200, { id: message.id });
}

function placeOf(given: ConnectorGiven, id: string): Place {
  const place = findPlace(given.municipality, id);
  if (!place) throw noConversation();
  if (place.conversation.kind === 'channel') {
    const { id: channelId, team } = place.conversation;
    const channel = team.channels.find((known) => known.id === channelId);
    if (channel?.deleted) throw noConversation();
    const isOfDesk = chosenChannel(place.conversation.tenantId, team)?.id === channelId;
    if (channel?.kind || (isOfDesk && given.switches.get('deskChannel') !== 'standard')) throw notInRoster();
  }
  return requireInstalled(given, place);
}

function writable(given: ConnectorGiven, id: string, operation: 'send' | 'create' = 'send'): Place {
  const place = placeOf(given, id);
  const { conversation } = place;
  given.limits(operation, conversation.tenantId, conversation.id);
  if (conversation.kind === 'channel') {
    const { team } = conversation;
    if (team.archived || team.channels.some((known) => known.id === conversation.id && known.archived))
      throw archived();
  }
  return place;
}

function askable(given: ConnectorGiven, id: string): Conversation {
  const { conversation } = placeOf(given, id);
  given.limits('members', conversation.tenantId, conversation.id);
  return conversation;
}

function requireInstalled({ installs }: ConnectorGiven, place: Place): Place {
  if (!installs.has(place.conversation)) throw notInRoster();
  return place;
}

function own({ messages }: ConnectorGiven, { conversation }: Place, id: string): Message {
  const message = messages.get(id);
  if (!message || message.conversation !== conversation.id) throw noActivity();
  if (message.deletedAt) throw deletedActivity();
  if (message.from !== 'bot') throw new ConnectorRefusal(403, 'Forbidden', 'The bot may change only its own messages.');
  return message;
}

function member(given: ConnectorGiven, conversation: Conversation, who: string): StageAnswer {
  const person = findMember(given.municipality, who);
  const inside = person && membersOf(given.municipality, conversation).includes(person);
  if (!inside)
    throw new ConnectorRefusal(404, 'MemberNotFoundInConversation', 'The member is not in the conversation.');
  return jsonAnswer(200, describeMember(person));
}

/** A team is asked for by the id of its first channel, or by that of its group. */
function team(given: ConnectorGiven, id: string, channels: boolean): StageAnswer {
  for (const { id: tenantId, teams } of given.municipality.tenants.values()) {
    for (const known of teams.values()) {
      if (known.id !== id && teamThreadId(known) !== id) continue;
      if (!known.appInstalled) throw notInRoster();
      given.limits('channels', tenantId, known.id);
      if (!channels)
        return jsonAnswer(200, { id: teamThreadId(known), name: known.displayName, aadGroupId: known.id, tenantId });
      return jsonAnswer(200, {
        // The first channel comes without its name, and of channels that are no standard ones a bot hears nothing.
        conversations: known.channels
          .filter(({ kind, deleted }) => !kind && !deleted)
          .map(({ id, displayName }, index) => ({ id, name: index === 0 ? null : displayName })),
      });
    }
  }
  throw noConversation();
}
