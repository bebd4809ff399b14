import { type MarkedHit, searchGuidance } from '#shared/guidance/search-guidance.ts';
import type { Caller } from '#shared/people/caller.ts';
import type { Parts } from '../../parts.ts';
import { looksAfterGuidance } from '../may-see.ts';
import { answering } from './answering.ts';
import { type FoundAnswer, heldAnswers } from './held-answers.ts';

/** An earlier answer with the sentence of it that answers. */
type AnswerHit = { readonly hit: MarkedHit; readonly answer: FoundAnswer };

/** Earlier answers to a question: for all those that were released, for the team the others, too. */
export const findAnswers = async (parts: Parts, caller: Caller, typed: string): Promise<readonly AnswerHit[]> => {
  const { index, answers } = await heldAnswers(parts, caller.tenantId);
  if (answers.size === 0) return [];
  const isTeam = looksAfterGuidance(caller);
  const mayFind = (reference: string) => answers.get(reference)?.released ?? false;
  const found = searchGuidance(index, typed, isTeam ? (reference) => answers.has(reference) : mayFind);
  return answering(found).flatMap((hit) => {
    const answer = answers.get(hit.slug);
    return answer ? [{ hit, answer }] : [];
  });
};
