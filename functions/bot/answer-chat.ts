import type { Caller } from '#shared/people/caller.ts';
import { mayCall } from '#shared/rights/may-call.ts';
import { routes } from '#shared/routes/all.ts';
import { listOfCases } from '#shared/routes/subjects.ts';
import { type Language, languageOf } from '#shared/text/language.ts';
import { inTenant } from '../database/transaction.ts';
import { appIdIn } from '../links.ts';
import type { Parts } from '../parts.ts';
import { noteCard } from '../teams/note-card.ts';
import { readTenant } from '../tenant.ts';
import { type ChatTopic, chatTexts, type Door } from '../texts/chat.ts';
import { answerAsking } from './answer-asking.ts';
import { answerCase } from './answer-case.ts';
import { answerOwnCase } from './answer-own-case.ts';
import { askingAction } from './asking-action.ts';
import { callerOf } from './caller-of.ts';
import { type Asked, readAsked, saidIn } from './chat-topic.ts';
import { guidanceCard } from './guidance-card.ts';
import type { Incoming } from './incoming.ts';
import { keepPersonal } from './keep-installation.ts';
import { type Answer, say } from './say.ts';

/**
 * Answers a message to the bot: a question with the guidance that answers it, the number of a case with that case, anything
 * else with a card that opens the right place. The message is neither kept nor logged, and never repeated: people write
 * names in chats.
 */
export const answerChat = async (parts: Parts, tenantId: string, activity: Incoming): Promise<void> => {
  if (activity.conversation.conversationType === 'personal') await keepPersonal(parts, tenantId, activity);
  const answer = await answerTo(parts, tenantId, activity, readAsked(activity.text ?? ''));
  const { serviceUrl, conversation } = activity;
  await say(parts.teams, { conversationId: conversation.id, serviceUrl, tenantId }, answer);
};

const answerTo = async (parts: Parts, tenantId: string, activity: Incoming, asked: Asked): Promise<Answer> => {
  const language = languageOf(activity.locale ?? undefined);
  const note = (topic: ChatTopic) => noteOn(parts, tenantId, topic, language);
  if ('topic' in asked && !needsCaller.has(asked.topic)) return note(asked.topic);
  const caller = await knownCaller(parts, tenantId, activity);
  if (!('topic' in asked)) {
    const own = activity.conversation.conversationType === 'personal' ? answerOwnCase : async () => undefined;
    const found = caller && ((await answerCase(parts, caller, asked, activity)) ?? (await own(parts, caller, asked)));
    return found ?? note('no-case');
  }
  if (asked.topic === 'queue') return note(caller && mayCall(routes.listCases.who, caller) ? 'queue' : 'mine');
  if (!caller) return note(asked.topic);
  const found = await answerAsking(parts, caller, saidIn(activity.text ?? ''), asked.topic === 'report');
  if (typeof found === 'string') return note(found);
  const shown = { language, appId: appIdIn(parts.settings, tenantId), key: parts.newId() };
  return { card: guidanceCard(found, shown), text: found.title };
};

/** What is answered by who asks: the team has a list of cases, and guidance is not the same for everybody. */
const needsCaller: ReadonlySet<ChatTopic> = new Set<ChatTopic>(['queue', 'report', 'unknown']);

const knownCaller = async (parts: Parts, tenantId: string, activity: Incoming): Promise<Caller | undefined> => {
  const caller = await callerOf(parts, tenantId, activity);
  return caller === 'rights-unknown' ? undefined : caller;
};

const subPages = {
  report: '/home',
  ask: '/home/ask',
  mine: '/mine',
  queue: listOfCases,
} as const satisfies Record<Door, string>;

/** Topics whose answer has a field to ask the team in. */
const asksTeam: ReadonlySet<ChatTopic> = new Set<ChatTopic>(['no-answer', 'request']);

const noteOn = async (parts: Parts, tenantId: string, topic: ChatTopic, language: Language): Promise<Answer> => {
  const t = chatTexts[language];
  const { contact } = (await inTenant(parts.db, tenantId, (tx) => readTenant(tx, tenantId))).settings;
  const how = [contact.name, contact.phone, contact.mail].filter(Boolean).join(', ');
  const { title, lines, doors } = t[topic];
  const card = noteCard({
    title,
    lines: how ? [...lines, t.contact(how)] : lines,
    tone: 'calm',
    opens: doors.map((door) => ({
      title: t.doors[door],
      appId: appIdIn(parts.settings, tenantId),
      subPage: subPages[door],
    })),
  });
  if (!asksTeam.has(topic)) return { card, text: title };
  return { card: { ...card, actions: [askingAction(language, parts.newId()), ...(card.actions ?? [])] }, text: title };
};
