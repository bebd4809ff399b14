import { z } from 'zod';
import { mineAddress } from '#shared/addresses/mine-address.ts';
import type { Caller } from '#shared/people/caller.ts';
import { maskCpr } from '#shared/privacy/cpr.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import { routes } from '#shared/routes/all.ts';
import { appIdIn } from '../links.ts';
import type { Parts } from '../parts.ts';
import { perform } from '../perform.ts';
import { noteCard } from '../teams/note-card.ts';
import { cardTexts } from '../texts/cards.ts';
import { chatTexts } from '../texts/chat.ts';
import { refusalTexts } from '../texts/refusals.ts';
import type { PressAnswer } from './answer-press.ts';
import { askVerb, questionField } from './asking-action.ts';
import { callerOf } from './caller-of.ts';
import { type AnswersIn, answersIn } from './chat/answers-in.ts';
import { helpedVerb } from './guidance-card.ts';
import { inWords } from './in-words.ts';
import type { Incoming } from './incoming.ts';
import { onceForPress } from './key-of-press.ts';

const key = z.uuid();
const chatPress = z.object({
  action: z.discriminatedUnion('verb', [
    z.object({ verb: z.literal(helpedVerb), data: z.object({ key, about: z.string() }) }),
    z.object({
      verb: z.literal(askVerb),
      data: z.object({ key, [questionField]: z.string().default(''), topic: z.literal('subject-request').optional() }),
    }),
  ]),
});
type ChatPress = z.output<typeof chatPress>['action'];

/** Whether a press is on a card that answered a question in a chat, which is about no case. */
export const isChatPress = ({ value }: Incoming): boolean => chatPress.safeParse(value).success;

/** Does what the button says, once for its card, and answers with what has become of it: no buttons are left. */
export const answerChatPress = async (parts: Parts, tenantId: string, activity: Incoming): Promise<PressAnswer> => {
  const caller = await callerOf(parts, tenantId, activity);
  const t = cardTexts[typeof caller === 'object' ? caller.language : 'da'];
  if (caller === undefined) return inWords(t.unknownButton);
  if (caller === 'rights-unknown') return inWords(t.rightsUnknown);
  try {
    const answer = await act(parts, caller, chatPress.parse(activity.value).action, answersIn(activity));
    parts.kick();
    return answer;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { title, detail } = refusalTexts[caller.language].refusal(error.code);
    return inWords(`${title}. ${detail}`);
  }
};

const act = async (parts: Parts, caller: Caller, { verb, data }: ChatPress, where: AnswersIn): Promise<PressAnswer> => {
  const t = chatTexts[caller.language];
  const appId = appIdIn(parts.settings, caller.tenantId);
  switch (verb) {
    case 'guidance-helped': {
      const body = routes.guidanceHelped.body.safeParse({ about: data.about, where: 'bot' });
      if (!body.success) return inWords(cardTexts[caller.language].unknownButton);
      const once = onceForPress('guidanceHelped', data.key, body.data);
      await perform(parts, caller, 'guidanceHelped', { params: {}, query: {}, body: body.data, once });
      return card(noteCard({ title: t.guidance.thanks, lines: [], tone: 'calm', opens: [] }));
    }
    case 'ask-team': {
      const text = maskCpr(data[questionField].trim());
      const topic = data.topic ?? (await topicNear(parts, caller, text));
      const body = routes.askQuestion.body.safeParse({ text, door: 'bot', ...(topic && { topic }) });
      if (!body.success) return inWords(text === '' ? t.asking.empty : t.asking.unsendable);
      const isRequest = data.topic !== undefined;
      const once = onceForPress('askQuestion', data.key, { text });
      const sent = await perform(parts, caller, 'askQuestion', { params: {}, query: {}, body: body.data, once });
      return card(
        noteCard({
          title: isRequest ? t.asking.request(sent.reference) : t.asking.sent(sent.reference),
          lines: [
            isRequest ? t.asking.requestBy(sent.answerBy) : `${t.asking.answerBy(sent.answerBy)} ${t.answers[where]}`,
          ],
          tone: 'calm',
          opens: [{ title: t.asking.see, appId, subPage: mineAddress(sent.reference) }],
        }),
      );
    }
  }
};

/** What guidance says it is about, as in the tab. */
const topicNear = async (parts: Parts, caller: Caller, text: string) => {
  const body = routes.findGuidance.body.parse({ q: text });
  const { hits } = await perform(parts, caller, 'findGuidance', { params: {}, query: {}, body });
  return hits[0]?.kind === 'article' ? hits[0].topic : undefined;
};

const card = (value: ReturnType<typeof noteCard>): PressAnswer => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.card.adaptive',
  value,
});
