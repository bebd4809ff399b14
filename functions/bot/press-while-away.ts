import type { HttpResponseInit } from '@azure/functions';
import { z } from 'zod';
import { languageOf } from '#shared/text/language.ts';
import { refusalOf } from '../refusal-of.ts';
import { refusalTexts } from '../texts/refusals.ts';
import { inWords } from './in-words.ts';

const pressed = z.object({
  type: z.literal('invoke'),
  name: z.literal('adaptiveCard/action'),
  locale: z.string().nullish(),
  value: z.object({ action: z.object({ verb: z.string() }) }),
});

/**
 * What a press of a card's button is answered while the desk is being updated or its database is away: Teams shows the
 * person words only from an answer with status 200, and of any other that something went wrong. Undefined for a look at a
 * card, which then stays as it is, for whatever else Teams sends, and for a bug.
 */
export const answerPressWhileAway = (activity: unknown, error: unknown): HttpResponseInit | undefined => {
  const press = pressed.safeParse(activity);
  if (!press.success || press.data.value.action.verb === 'refresh') return undefined;
  const { code, status } = refusalOf(error);
  if (status !== 503) return undefined;
  const { title, detail } = refusalTexts[languageOf(press.data.locale ?? undefined)].refusal(code);
  return { status: 200, jsonBody: inWords(`${title}. ${detail}`) };
};
