import type { HttpHandler, HttpRequest, HttpResponseInit } from '@azure/functions';
import { Activity, ActivityTypes } from '@microsoft/agents-activity';
import type { CloudAdapter, Request, TurnContext } from '@microsoft/agents-hosting';
import { languageOf } from '#shared/text/language.ts';
import { signInAsker } from '../directory/can-sign-in.ts';
import type { Parts } from '../parts.ts';
import { refusalOf } from '../refusal-of.ts';
import { isEncrypted } from '../teams/encrypted.ts';
import { cardTexts } from '../texts/cards.ts';
import { answerChat } from './answer-chat.ts';
import { answerPress, type PressParts } from './answer-press.ts';
import { noteCardSeen } from './card-seen.ts';
import { answerChatPress, isChatPress } from './chat-press.ts';
import { inWords } from './in-words.ts';
import { type Incoming, incoming, isToOthers, tenantOf } from './incoming.ts';
import { keepInstallation } from './keep-installation.ts';
import { answerPressWhileAway } from './press-while-away.ts';
import { readActivity } from './read-activity.ts';
import { answerReviewCardSeen, isReviewCardSeen } from './review-card-seen.ts';
import { answerTextCardPress, isTextCardPress } from './text-card-press.ts';
import { webResponse } from './web-response.ts';

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
    const failed: Failed = (error, activity) => {
      context.error('bot: went wrong', error instanceof Error ? error.name : typeof error);
      return answerPressWhileAway(activity, error) ?? comeBack(error);
    };
    try {
      return await receive({ ...parts, canSignIn }, await opened(), request, failed);
    } catch (error) {
      return failed(error);
    }
  };
};

/** What Teams is answered after an error, of our own or while an activity was served. */
type Failed = (error: unknown, activity?: unknown) => HttpResponseInit;

const comeBack = (error: unknown): HttpResponseInit =>
  refusalOf(error).status === 503 ? { status: 503, headers: { 'retry-after': '5' } } : { status: 500 };

const receive = async (
  parts: PressParts,
  adapter: CloudAdapter,
  request: HttpRequest,
  failed: Failed,
): Promise<HttpResponseInit> => {
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
    return failed(ours, body);
  }
  return answer();
};

// The bot and our API are one Entra app, so an employee's own token for the API has the bot's audience and issuer as well.
// Only the Bot Connector's tokens name the service they come from, and they are never a person's.
const isOfConnector = (claims: Request['user']): boolean =>
  typeof claims?.serviceurl === 'string' && claims.scp === undefined && claims.oid === undefined;

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
      if (isChatPress(activity))
        return answerInvoke(turn, { status: 200, body: await answerChatPress(parts, tenantId, activity) });
      if (isTextCardPress(activity))
        return answerInvoke(turn, { status: 200, body: await answerTextCardPress(parts, tenantId, activity) });
      await noteCardSeen(parts, tenantId, activity);
      return answerInvoke(turn, { status: 200, body: await answerPress(parts, tenantId, activity) });
    default:
  }
};

const seeReview = async (parts: Parts, tenantId: string, activity: Incoming) => {
  const card = await answerReviewCardSeen(parts, tenantId, activity);
  if (card) return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
  return inWords(cardTexts[languageOf(activity.locale ?? undefined)].tookTeam);
};

const answerInvoke = async (turn: TurnContext, value: { status: number; body?: unknown }): Promise<void> => {
  await turn.sendActivity(Activity.fromObject({ type: ActivityTypes.InvokeResponse, value }));
};
