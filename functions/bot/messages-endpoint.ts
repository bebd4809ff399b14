import type { HttpHandler, HttpRequest, HttpResponseInit } from '@azure/functions';
import { Activity, ActivityTypes } from '@microsoft/agents-activity';
import type { CloudAdapter, Request, TurnContext } from '@microsoft/agents-hosting';
import { languageOf } from '#shared/text/language.ts';
import { isDatabaseAway } from '../database/database-away.ts';
import { isOtherSchema } from '../database/other-schema.ts';
import { signInAsker } from '../directory/can-sign-in.ts';
import type { Parts } from '../parts.ts';
import { isEncrypted } from '../teams/encrypted.ts';
import { cardTexts } from '../texts/cards.ts';
import { answerChat } from './answer-chat.ts';
import { answerPress, type PressParts } from './answer-press.ts';
import { noteCardSeen } from './card-seen.ts';
import { type Incoming, incoming, isToOthers, tenantOf } from './incoming.ts';
import { keepInstallation } from './keep-installation.ts';
import { answerReviewCardSeen, isReviewCardSeen } from './review-card-seen.ts';
import { webResponse } from './web-response.ts';

/** Teams' own limit of an activity is far below. Bytes. */
const largestActivity = 256 * 1024;

/**
 * Where Teams calls the bot (`botMessages`, POST /api/messages). Checks the token, that it is one of the Bot Connector,
 * and that Teams speaks for a municipality that is served; then does what the activity asks. Messages of people to one
 * another in a channel are discarded unread.
 */
export const botEndpoint = (parts: Parts): HttpHandler => {
  const canSignIn = signInAsker(parts);
  // The bot library is large, and most starts serve a reporter: it is loaded when Teams first calls.
  let adapter: Promise<CloudAdapter> | undefined;
  const opened = (): Promise<CloudAdapter> => {
    adapter ??= import('../teams/adapter.ts').then(({ openAdapter }) => openAdapter(parts.settings));
    return adapter;
  };
  return async (request, context) => {
    try {
      return await receive({ ...parts, canSignIn }, await opened(), request);
    } catch (error) {
      context.error('bot: went wrong', error instanceof Error ? error.name : typeof error);
      return isDatabaseAway(error) || isOtherSchema(error)
        ? { status: 503, headers: { 'retry-after': '5' } }
        : { status: 500 };
    }
  };
};

const receive = async (parts: PressParts, adapter: CloudAdapter, request: HttpRequest): Promise<HttpResponseInit> => {
  const asked: Request = {
    method: request.method,
    headers: { authorization: request.headers.get('authorization') ?? undefined },
  };
  const { response, answer } = webResponse();
  let authorized = false;
  await adapter.authorizeRequest(asked, response, () => {
    authorized = true;
  });
  if (!authorized) return answer();
  if (!isOfConnector(asked.user)) return { status: 403 };
  const body = await readActivity(request);
  const activity = incoming.safeParse(body);
  if (body === undefined || !activity.success) return { status: 400 };
  // Other channels of a bot - Web Chat comes with every one - let the sender claim to be any person.
  if (body.channelId !== 'msteams') return { status: 403 };
  if (!isEncrypted(parts.settings, activity.data.serviceUrl)) return { status: 400 };
  if (isToOthers(activity.data)) return { status: 200 };
  let ours: unknown;
  try {
    await adapter.process({ ...asked, body }, response, (turn) =>
      act(parts, turn, activity.data).catch((error: unknown) => {
        ours = error;
        throw error;
      }),
    );
  } catch {
    // The library refuses an activity it cannot read by throwing.
    if (ours === undefined) return { status: 400 };
    throw ours;
  }
  return answer();
};

// The bot and our API are one Entra app, so an employee's own token for the API has the bot's audience and issuer as well.
// Only the Bot Connector's tokens name the service they come from, and they are never a person's.
const isOfConnector = (claims: Request['user']): boolean =>
  typeof claims?.serviceurl === 'string' && claims.scp === undefined && claims.oid === undefined;

const readActivity = async (request: HttpRequest): Promise<Record<string, unknown> | undefined> => {
  const text = await request.text();
  if (Buffer.byteLength(text) > largestActivity) return undefined;
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? { ...read } : undefined;
  } catch {
    return undefined;
  }
};

const act = async (parts: PressParts, turn: TurnContext, activity: Incoming): Promise<void> => {
  const tenantId = tenantOf(activity);
  if (tenantId !== undefined && parts.settings.tenants.includes(tenantId))
    return route(parts, turn, tenantId, activity);
  await answerInvoke(turn, { status: 403 });
};

const route = async (parts: PressParts, turn: TurnContext, tenantId: string, activity: Incoming): Promise<void> => {
  switch (activity.type) {
    case 'installationUpdate':
    case 'conversationUpdate':
      return keepInstallation(parts, tenantId, activity);
    case 'message':
      return answerChat(parts, tenantId, activity);
    case 'invoke':
      if (activity.name !== 'adaptiveCard/action') return answerInvoke(turn, { status: 501 });
      if (isReviewCardSeen(activity))
        return answerInvoke(turn, { status: 200, body: await seeReview(parts, tenantId, activity) });
      await noteCardSeen(parts, tenantId, activity);
      return answerInvoke(turn, { status: 200, body: await answerPress(parts, tenantId, activity) });
    default:
  }
};

const seeReview = async (parts: Parts, tenantId: string, activity: Incoming) => {
  const card = await answerReviewCardSeen(parts, tenantId, activity);
  if (card) return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
  const words = cardTexts[languageOf(activity.locale ?? undefined)].tookTeam;
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: words };
};

const answerInvoke = async (turn: TurnContext, value: { status: number; body?: unknown }): Promise<void> => {
  await turn.sendActivity(Activity.fromObject({ type: ActivityTypes.InvokeResponse, value }));
};
