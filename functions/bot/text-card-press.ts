import { z } from 'zod';
import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import { routes } from '#shared/routes/all.ts';
import { chatVerbs, writtenField } from '../cases/chat/presses.ts';
import { readTextCard } from '../cases/chat/text-card.ts';
import { inTenant } from '../database/transaction.ts';
import type { Parts } from '../parts.ts';
import { perform } from '../perform.ts';
import type { ChatCard } from '../subject/subject.ts';
import { cardTexts } from '../texts/cards.ts';
import { chatCardTexts } from '../texts/chat-cards.ts';
import { refusalTexts } from '../texts/refusals.ts';
import type { PressAnswer } from './answer-press.ts';
import { callerOf } from './caller-of.ts';
import { inWords } from './in-words.ts';
import type { Incoming } from './incoming.ts';
import { onceForPress } from './key-of-press.ts';

const about = z.object({ caseId: z.uuid(), textId: z.uuid() });
const written = about.extend({ [writtenField]: z.string().default('') });
const pressed = z.object({
  action: z.discriminatedUnion('verb', [
    z.object({ verb: z.literal(chatVerbs.helped), data: about }),
    z.object({ verb: z.literal(chatVerbs.doNotKnow), data: about }),
    z.object({ verb: z.literal(chatVerbs.again), data: written }),
    z.object({ verb: z.literal(chatVerbs.answer), data: written }),
  ]),
});
type Pressed = z.output<typeof pressed>['action'];

/** Whether a press is on the card of what the team wrote to a reporter. */
export const isTextCardPress = ({ value }: Incoming): boolean => pressed.safeParse(value).success;

/**
 * Does what the button says for the one reporter the text is for, and answers with the card as it is now: also where the answer
 * was asked about again, or the case has changed, since the card was drawn.
 */
export const answerTextCardPress = async (parts: Parts, tenantId: string, activity: Incoming): Promise<PressAnswer> => {
  const caller = await callerOf(parts, tenantId, activity);
  const t = cardTexts[typeof caller === 'object' ? caller.language : 'da'];
  if (caller === undefined) return inWords(t.unknownButton);
  if (caller === 'rights-unknown') return inWords(t.rightsUnknown);
  const { action } = pressed.parse(activity.value);
  const shown = await readNow(parts, caller, action.data);
  if (!shown) return inWords(chatCardTexts[caller.language].notYours);
  try {
    const words = await act(parts, caller, action, shown);
    if (words !== undefined) return inWords(words);
    parts.kick();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (!overtaken.has(error.code)) return inWords(wordsOf(error, caller));
  }
  return cardNow(parts, caller, action.data);
};

/** Refusals of an old card: the card as it is now says why. */
const overtaken = new Set<string>(['move-not-allowed', 'changed-meanwhile']);
/** To others than the one it is for it says the same, whether the case exists or not. */
const others = new Set<string>(['not-found', 'not-for-you']);

const wordsOf = ({ code }: Refusal, { language }: Caller): string => {
  if (others.has(code)) return chatCardTexts[language].notYours;
  const { title, detail } = refusalTexts[language].refusal(code);
  return `${title}. ${detail}`;
};

/** @returns what is wrong with what was written; undefined where it is done */
const act = async (
  parts: Parts,
  caller: Caller,
  { verb, data }: Pressed,
  shown: ChatCard,
): Promise<string | undefined> => {
  const asked = { params: { caseId: data.caseId }, query: {} };
  switch (verb) {
    case 'answer-helped':
      await perform(parts, caller, 'answerHelped', { ...asked, body: {} });
      return undefined;
    case 'enquiry-unknown':
      if (shown.isOver) return undefined;
      return write(parts, caller, 'answerEnquiry', { ...data, text: chatCardTexts[caller.language].enquiry.unknown });
    case 'ask-again':
      return write(parts, caller, 'addToCase', { ...data, text: data[writtenField] });
    case 'answer-enquiry':
      return write(parts, caller, 'answerEnquiry', { ...data, text: data[writtenField] });
  }
};

type About = z.output<typeof about>;
type Writing = About & { readonly text: string };

const write = async (
  parts: Parts,
  caller: Caller,
  name: 'addToCase' | 'answerEnquiry',
  { caseId, textId, text }: Writing,
): Promise<string | undefined> => {
  const t = chatCardTexts[caller.language];
  if (text.trim() === '') return t.enquiry.empty;
  const body = routes[name].body.safeParse({ text });
  if (!body.success) return t.unsendable;
  const once = onceForPress(name, textId, body.data);
  await perform(parts, caller, name, { params: { caseId }, query: {}, body: body.data, once });
  return undefined;
};

const readNow = (
  { db, subjects, settings }: Parts,
  { tenantId, personId, language }: Caller,
  { caseId, textId }: About,
) =>
  inTenant(db, tenantId, (tx) =>
    readTextCard({ subjects, settings }, tx, { tenantId, caseId, textId }, { personId, language }),
  );

const cardNow = async (parts: Parts, caller: Caller, of: About): Promise<PressAnswer> => {
  const found = await readNow(parts, caller, of);
  if (!found) return inWords(chatCardTexts[caller.language].notYours);
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: found.card };
};
