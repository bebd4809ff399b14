import type { GuidanceHit } from '#shared/guidance/guidance-views.ts';
import { searchGuidance } from '#shared/guidance/search-guidance.ts';
import type { Caller } from '#shared/people/caller.ts';
import { inTenant } from '../../database/transaction.ts';
import type { Parts } from '../../parts.ts';
import { readNames } from '../../people/names.ts';
import { looksAfterGuidance } from '../may-see.ts';
import { answering } from './answering.ts';
import { heldAnswers } from './held-answers.ts';

/** Earlier answers to a question: for all those that were released, for the team the others, too. */
export const findAnswers = async (parts: Parts, caller: Caller, typed: string): Promise<GuidanceHit[]> => {
  const { tenantId } = caller;
  const { index, answers } = await heldAnswers(parts, tenantId);
  const isTeam = looksAfterGuidance(caller);
  const mayFind = (reference: string) => answers.get(reference)?.released ?? false;
  const found = searchGuidance(index, typed, isTeam ? (reference) => answers.has(reference) : mayFind);
  const hits = answering(found).flatMap((hit) => {
    const answer = answers.get(hit.slug);
    return answer ? [{ hit, answer }] : [];
  });
  if (hits.length === 0) return [];
  const by = hits.map(({ answer }) => answer.answeredBy);
  const nameOf = await inTenant(parts.db, tenantId, (tx) => readNames(tx, tenantId, by));
  return hits.map(({ hit: { title, sentence, marks }, answer }) => ({
    kind: 'answer' as const,
    reference: answer.reference,
    ...{ title, sentence, marks },
    owner: answer.answeredBy === null ? null : nameOf(answer.answeredBy),
    source: answer.sources[0]?.text ?? null,
    reviewed: answer.answeredOn,
    overdue: false,
  }));
};
