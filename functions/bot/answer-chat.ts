import { toldAddress } from '#shared/addresses/told-address.ts';
import type { Caller } from '#shared/people/caller.ts';
import { maskCpr } from '#shared/privacy/cpr.ts';
import { mayCall } from '#shared/rights/may-call.ts';
import { routes } from '#shared/routes/all.ts';
import { listOfCases } from '#shared/routes/subjects.ts';
import { type Language, languageOf } from '#shared/text/language.ts';
import { inTenant } from '../database/transaction.ts';
import { appIdIn } from '../links.ts';
import type { CardElement } from '../microsoft/adaptive-card.ts';
import type { Parts } from '../parts.ts';
import { noteCard } from '../teams/note-card.ts';
import { readTenant } from '../tenant.ts';
import { type ChatTopic, chatTexts, type Door } from '../texts/chat.ts';
import { answerAsking } from './answer-asking.ts';
import { answerCase } from './answer-case.ts';
import { answerOwnCase } from './answer-own-case.ts';
import { askingAction } from './asking-action.ts';
import { callerOf } from './caller-of.ts';
import { type AnswersIn, answersIn } from './chat/answers-in.ts';
import { hearOnce } from './chat/hear-once.ts';
import { ownCasesRows, toReadRows } from './chat/own-rows.ts';
import { type Asked, readAsked, saidIn } from './chat-topic.ts';
import { guidanceCard } from './guidance-card.ts';
import { hasFile, type Incoming } from './incoming.ts';
import { keepPersonal } from './keep-installation.ts';
import { type Answer, say } from './say.ts';

/**
 * Answers a message to the bot: a question with the guidance that answers it, the number of a case with that case, anything
 * else with a card that opens the right place, once for each message. The message is neither kept nor logged. In one's own chat
 * it goes along to the field and the form, CPR numbers masked; in a channel nothing of it is repeated.
 */
export const answerChat = async (parts: Parts, tenantId: string, activity: Incoming): Promise<void> => {
  if (activity.conversation.conversationType === 'personal') await keepPersonal(parts, tenantId, activity);
  await hearOnce(parts, tenantId, activity, async () => {
    const answer = await answerTo(parts, tenantId, activity, readAsked(activity.text ?? ''));
    const { serviceUrl, conversation } = activity;
    await say(parts.teams, { conversationId: conversation.id, serviceUrl, tenantId }, answer);
  });
};

const answerTo = async (parts: Parts, tenantId: string, activity: Incoming, asked: Asked): Promise<Answer> => {
  const language = languageOf(activity.locale ?? undefined);
  const said = saidIn(activity.text ?? '');
  const where = answersIn(activity);
  const written = where === 'here' ? maskCpr(said) : undefined;
  const note = (topic: ChatTopic, rows: CardElement[] = []) =>
    noteOn(parts, { tenantId, topic, language, where, written, rows });
  if (said === '' && hasFile(activity)) return note('file');
  if ('topic' in asked && !needsCaller.has(asked.topic)) return note(asked.topic);
  const caller = await knownCaller(parts, tenantId, activity);
  if (!('topic' in asked)) {
    const own = where === 'here' ? answerOwnCase : async () => undefined;
    const found = caller && ((await answerCase(parts, caller, asked, activity)) ?? (await own(parts, caller, asked)));
    return found ?? note('no-case');
  }
  if (asked.topic === 'queue' && caller && mayCall(routes.listCases.who, caller)) return note('queue');
  if (asked.topic === 'queue' || asked.topic === 'mine')
    return note('mine', caller && where === 'here' ? await waitingRows(parts, caller) : []);
  if (!caller) return note(asked.topic);
  const found = await answerAsking(parts, caller, said, asked.topic === 'report');
  if (typeof found === 'string') return note(found);
  const asking = { key: parts.newId(), written };
  return {
    card: guidanceCard(found, { language, appId: appIdIn(parts.settings, tenantId), asking }),
    text: found.title,
  };
};

/** What the person is to read, and the own cases; others in a channel do not see them. */
const waitingRows = async (parts: Parts, caller: Caller): Promise<CardElement[]> => [
  ...(await toReadRows(parts, caller)),
  ...(await ownCasesRows(parts, caller)),
];

/** What is answered by who asks: the team has a list of cases, and guidance is not the same for everybody. */
const needsCaller: ReadonlySet<ChatTopic> = new Set<ChatTopic>(['queue', 'mine', 'report', 'unknown']);

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

type Noting = {
  readonly tenantId: string;
  readonly topic: ChatTopic;
  readonly language: Language;
  readonly where: AnswersIn;
  /** What was written, where it goes along. */
  readonly written: string | undefined;
  readonly rows: readonly CardElement[];
};

const noteOn = async (parts: Parts, { tenantId, topic, language, where, written, rows }: Noting): Promise<Answer> => {
  const t = chatTexts[language];
  const { contact } = (await inTenant(parts.db, tenantId, (tx) => readTenant(tx, tenantId))).settings;
  const how = [contact.name, contact.phone, contact.mail].filter(Boolean).join(', ');
  const { title, lines, doors } = t[topic];
  const isAsked = asksTeam.has(topic);
  const appId = appIdIn(parts.settings, tenantId);
  const {
    body,
    actions = [],
    ...card
  } = noteCard({
    title,
    lines: [...lines, ...(isAsked ? [t.answers[where]] : []), ...(how ? [t.contact(how)] : [])],
    tone: 'calm',
    opens: doors.map((door) => ({
      title: t.doors[door],
      appId,
      subPage: door === 'report' && topic === 'report' && written ? toldAddress(written) : subPages[door],
    })),
  });
  const asking = { key: parts.newId(), written, ...(topic === 'request' && { topic: 'subject-request' as const }) };
  return {
    card: {
      ...card,
      body: [...(body ?? []), ...rows],
      actions: [...(isAsked ? [askingAction(language, asking)] : []), ...actions],
    },
    text: title,
  };
};
