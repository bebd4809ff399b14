import { type GuidanceIndex, guidanceIndex, putGuidance, removeGuidance } from '#shared/guidance/guidance-index.ts';
import { readMarkdown } from '#shared/guidance/read-markdown.ts';
import { inTenant, readingIn } from '../../database/transaction.ts';
import type { Parts } from '../../parts.ts';
import {
  type AnsweredQuestion,
  answeredQuestions,
  countAnswerChanges,
} from '../../questions/index/answered-questions.ts';
import { documentOf } from '../../shelf/shelf-article.ts';

export type FoundAnswer = Extract<AnsweredQuestion, { readonly isGone: false }>;

/** The team's answers as an instance holds them, by their number. */
export type HeldAnswers = { readonly index: GuidanceIndex; readonly answers: ReadonlyMap<string, FoundAnswer> };

type Held = { readonly index: GuidanceIndex; readonly answers: Map<string, FoundAnswer>; counted: number };

const shelves = new WeakMap<Parts['guidance'], Map<string, Held>>();

/** The answers of a municipality, with every one that was sent or released before. */
export const heldAnswers = async ({ guidance, db }: Parts, tenantId: string): Promise<HeldAnswers> => {
  const ofDesk = shelves.get(guidance) ?? new Map<string, Held>();
  shelves.set(guidance, ofDesk);
  // One statement tells whether anything changed; only then is a snapshot needed.
  const counted = await countAnswerChanges(readingIn(db, tenantId), tenantId);
  const known = ofDesk.get(tenantId);
  if (known?.counted === counted) return known;
  const held = known && known.counted < counted ? known : noAnswers(guidance);
  ofDesk.set(tenantId, held);
  return inTenant(db, tenantId, async (tx) => {
    let from = held.counted;
    while (from < counted) {
      const changed = await answeredQuestions(tx, tenantId, from);
      for (const one of changed.questions) take(held, one);
      if (changed.questions.length === 0) break;
      from = changed.counted;
    }
    held.counted = Math.max(held.counted, from);
    return held;
  });
};

// The desk's own articles are in it, too, and never shown: among a handful of answers no word would tell anything.
const noAnswers = (guidance: Parts['guidance']): Held => ({
  index: guidanceIndex([...guidance.product().values()].map((article) => documentOf(`/${article.slug}`, article, []))),
  answers: new Map(),
  counted: 0,
});

const take = ({ index, answers }: Held, one: AnsweredQuestion): void => {
  const { reference } = one;
  if (one.isGone) {
    removeGuidance(index, reference);
    answers.delete(reference);
    return;
  }
  const { question, answer } = one;
  putGuidance(index, {
    ...{ slug: reference, title: question, asked: [question], words: [], weight: 1 },
    sections: readMarkdown(answer),
  });
  answers.set(reference, one);
};
