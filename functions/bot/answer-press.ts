import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import { mayCall } from '#shared/rights/may-call.ts';
import { type Routes, routes, type SignedInRouteName } from '#shared/routes/all.ts';
import type { Language } from '#shared/text/language.ts';
import { readCard } from '../cards/channel.ts';
import { readBrief } from '../cases/brief.ts';
import { caseCard } from '../cases/case-card.ts';
import { inTenant } from '../database/transaction.ts';
import type { CanSignIn } from '../directory/can-sign-in.ts';
import { appIdIn } from '../links.ts';
import type { Card } from '../microsoft/adaptive-card.ts';
import type { Parts } from '../parts.ts';
import { admit, perform } from '../perform.ts';
import type { Press as PressOfSubject } from '../subject/subject.ts';
import { baseOf } from '../teams/conversations.ts';
import { cardTexts } from '../texts/cards.ts';
import { refusalTexts } from '../texts/refusals.ts';
import type { Asked } from '../use-case.ts';
import { callerOf } from './caller-of.ts';
import { inWords } from './in-words.ts';
import { type Incoming, type Press, press } from './incoming.ts';

export type PressParts = Parts & { readonly canSignIn: CanSignIn };

/** What an invoke of a card answers: the card as it is now, or a few words. */
export type PressAnswer =
  | { readonly statusCode: 200; readonly type: 'application/vnd.microsoft.card.adaptive'; readonly value: Card }
  | ReturnType<typeof inWords>;

/**
 * Runs the action of a card's button with the rights of the person who pressed it, and shows them the result: the current
 * card, with a few words on it when a colleague was quicker or the card was old, or a refusal in words.
 */
export const answerPress = async (parts: PressParts, tenantId: string, activity: Incoming): Promise<PressAnswer> => {
  const caller = await callerOf(parts, tenantId, activity);
  const t = cardTexts[typeof caller === 'object' ? caller.language : 'da'];
  if (caller === undefined) return inWords(t.tookTeam);
  if (caller === 'rights-unknown') return inWords(t.rightsUnknown);
  const pressed = press.safeParse(activity.value);
  if (!pressed.success) return inWords(t.unknownButton);
  try {
    return await act(parts, caller, pressed.data, activity);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // A caller outside the team gets the same answer whether the case exists or not.
    if (pressed.data.action.verb !== 'refresh' && !mayCall('team', caller)) return inWords(t.tookTeam);
    if (error.code === 'not-found') return inWords(refusalTexts[caller.language].refusal('not-found').detail);
    return answerRefusal(parts, caller, pressed.data, error);
  }
};

const act = async (parts: PressParts, caller: Caller, { action }: Press, activity: Incoming): Promise<PressAnswer> => {
  const { verb, data } = action;
  if (verb === 'refresh') return refresh(parts, caller, data, activity);
  const asks = await pressOf(parts, caller, action);
  const t = cardTexts[caller.language];
  if (!asks) return inWords(t.unknownButton);
  const params = { caseId: data.caseId };
  await admit(parts, caller, asks.route, params);
  const { body: schema } = routes[asks.route];
  const body = schema === 'bytes' ? undefined : schema.safeParse(asks.body(data));
  if (!body?.success) return inWords((body && asks.fault(body.error, caller.language)) ?? t.unknownButton);
  await perform(parts, caller, asks.route, asked({ params, query: {}, body: body.data }));
  parts.kick();
  return fresh(parts, caller, data);
};

const take: PressOfSubject = { route: 'takeCase', body: ({ version }) => ({ version }), fault: () => undefined };

/** What a button asks for: of every case, or of what this one is about. */
const pressOf = async (
  parts: Parts,
  { tenantId }: Caller,
  { verb, data }: Press['action'],
): Promise<PressOfSubject | undefined> => {
  if (verb === 'take') return take;
  const { db, subjects } = parts;
  if (!Object.values(subjects).some(({ presses }) => Object.hasOwn(presses, verb))) return undefined;
  const brief = await inTenant(db, tenantId, (tx) => readBrief(parts, tx, tenantId, data.caseId));
  if (!brief) throw new Refusal('not-found');
  const { presses } = subjects[brief.subject];
  return Object.hasOwn(presses, verb) ? presses[verb] : undefined;
};

// The route's own schema has just parsed the body, and every route of a button is about a case.
const asked = (given: unknown): Asked<Routes[SignedInRouteName]> => given as Asked<Routes[SignedInRouteName]>;

type Pressed = Press['action']['data'];

/**
 * The team and the DPO see every case's card; others the one of the channel they are in, where Teams says so and their
 * account is enabled. A role is proof of that: the directory lists only enabled accounts.
 */
const refresh = async (
  parts: PressParts,
  caller: Caller,
  pressed: Pressed,
  { conversation }: Incoming,
): Promise<PressAnswer> => {
  const { tenantId, personId, language } = caller;
  if (mayCall(routes.listCases.who, caller)) return fresh(parts, caller, pressed);
  const card = await inTenant(parts.db, tenantId, (tx) => readCard(tx, tenantId, pressed.caseId));
  if (card?.channel.conversationId !== baseOf(conversation.id)) return inWords(cardTexts[language].tookTeam);
  const can = await parts.canSignIn(tenantId, personId);
  if (can === undefined) return inWords(cardTexts[language].rightsUnknown);
  return can ? fresh(parts, caller, pressed) : inWords(cardTexts[language].tookTeam);
};

const fresh = async (parts: Parts, caller: Caller, { caseId, apart }: Pressed, no?: Refusal): Promise<PressAnswer> => {
  const { tenantId, language } = caller;
  const brief = await inTenant(parts.db, tenantId, (tx) => readBrief(parts, tx, tenantId, caseId));
  if (!brief) throw new Refusal('not-found');
  // The assignee pressed twice: no colleague was quicker.
  const ownAlready = no?.code === 'already-taken' && brief.takenBy?.personId === caller.personId;
  const toPresser = no && !ownAlready ? wordsOf(no, language) : undefined;
  const value = caseCard(brief, {
    now: parts.now(),
    appId: appIdIn(parts.settings, tenantId),
    language,
    toPresser,
    apart,
  });
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value };
};

/** Refusals of an old card. The new one says what happened. */
const overtaken = new Set<string>(['already-taken', 'changed-meanwhile', 'move-not-allowed']);

const answerRefusal = (
  parts: Parts,
  caller: Caller,
  { action }: Press,
  refusal: Refusal,
): Promise<PressAnswer> | PressAnswer => {
  if (overtaken.has(refusal.code)) return fresh(parts, caller, action.data, refusal);
  return inWords(wordsOf(refusal, caller.language));
};

const wordsOf = ({ code }: Refusal, language: Language): string => {
  const { title, detail } = refusalTexts[language].refusal(code);
  return `${title}. ${detail}`;
};
