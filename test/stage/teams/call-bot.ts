import { randomUUID } from 'node:crypto';
import type { Municipality } from '../municipality/municipality.ts';
import type { Person } from '../municipality/person.ts';
import type { Json } from './cards/check-card.ts';
import { botMri, type Conversation, type Place, personMri, teamThreadId } from './teams-ids.ts';

/** What came back from the bot; status 0 when nothing came. */
export type BotAnswer = { status: number; body: unknown };
export type CallBot = (place: Place, person: Person | undefined, activity: Json) => Promise<BotAnswer>;

export type BotGiven = {
  municipality: Municipality;
  /** The bot's messaging endpoint. */
  endpoint: () => string;
  serviceUrl: () => string;
  token(how: { serviceUrl: string }): Promise<string>;
  now(): Date;
};

/** Teams waits so long for a bot, in milliseconds of real time; then it tells the person that something went wrong. */
const timeoutMs = 10_000;

/** Makes the function by which Teams calls the bot: a signed token, and an activity as Teams fills it. */
export function makeBotCaller(given: BotGiven): CallBot {
  return async (place, person, activity) => {
    const serviceUrl = given.serviceUrl();
    const body = JSON.stringify({ ...frame(given, place, person, serviceUrl), ...activity });
    try {
      const response = await fetch(given.endpoint(), {
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          authorization: `Bearer ${await given.token({ serviceUrl })}`,
        },
        body,
        signal: AbortSignal.timeout(timeoutMs),
      });
      return { status: response.status, body: read(await response.text()) };
    } catch (error) {
      return { status: 0, body: error instanceof Error ? error.message : String(error) };
    }
  };
}

function frame(
  { municipality, now }: BotGiven,
  { conversation, thread }: Place,
  person: Person | undefined,
  serviceUrl: string,
): Json {
  return {
    id: `f:${randomUUID()}`,
    timestamp: now().toISOString(),
    localTimezone: 'Europe/Copenhagen',
    // Teams leaves the locale out where it does not know it, as of guests.
    ...(person && person.userType !== 'Guest' && { locale: 'da-DK' }),
    channelId: 'msteams',
    serviceUrl,
    from: person
      ? {
          id: personMri(person),
          name: person.displayName,
          // Guests and federated people come without the directory's id.
          ...(person.userType !== 'Guest' && { aadObjectId: person.id }),
        }
      : { id: botMri(municipality), name: 'GDPR-vagten' },
    recipient: { id: botMri(municipality), name: 'GDPR-vagten' },
    conversation: {
      id: thread ? `${conversation.id};messageid=${thread}` : conversation.id,
      conversationType: conversation.kind,
      tenantId: conversation.tenantId,
      ...(conversation.kind === 'channel' && { isGroup: true }),
    },
    channelData: channelData(conversation),
    entities: [{ type: 'clientInfo', locale: 'da-DK', country: 'DK', platform: 'Web', timezone: 'Europe/Copenhagen' }],
  };
}

export function channelData(conversation: Conversation): Json {
  const tenant = { id: conversation.tenantId };
  if (conversation.kind === 'personal') return { tenant };
  const { team, id, name } = conversation;
  return {
    tenant,
    channel: { id, name },
    team: { id: teamThreadId(team), aadGroupId: team.id, name: team.displayName },
  };
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text === '' ? null : text;
  }
}
