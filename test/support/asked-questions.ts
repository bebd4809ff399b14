import type { z } from 'zod';
import type { Parts } from '#functions/parts.ts';
import { askQuestion } from '#functions/questions/ask/ask-question.ts';
import type { Caller } from '#shared/people/caller.ts';
import { question } from '#shared/questions/question.ts';
import { maja } from './desk.ts';

/** A question as it was asked: the id of its case. */
export const asked = async (
  parts: Parts,
  by: Caller = maja,
  given: Partial<z.input<typeof question>> = {},
): Promise<string> => {
  const body = question.parse({ text: 'Må vi filme vores julefest?', ...given });
  return (await askQuestion(parts, by, { params: {}, query: {}, body })).caseId;
};
