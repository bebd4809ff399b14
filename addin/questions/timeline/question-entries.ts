import { z } from 'zod';
import { breachKind } from '#shared/breaches/kinds.ts';
import { questionDoor } from '#shared/questions/question.ts';
import { questionTopic } from '#shared/questions/topics.ts';
import { entry, pointed } from '../../cases/timeline/case-entries.ts';

const nothing = z.object({});

/** The entries of a question, also where it has become a breach. */
export const questionEntries = [
  entry('question-asked', pointed.extend({ door: questionDoor })),
  entry('question-answered', pointed),
  entry('topic-corrected', z.object({ from: questionTopic, to: questionTopic })),
  entry('helped', nothing),
  entry('review-asked', z.object({ to: z.string() })),
  entry('review-good', z.object({ textId: z.string().optional() })),
  entry('review-back', z.object({ textId: z.string().optional() })),
  entry('answer-released', nothing),
  entry('answer-withheld', nothing),
  entry('answer-to-guidance', nothing),
  entry('turned-into-breach', z.object({ kind: breachKind })),
] as const;
export type QuestionEntry = z.infer<(typeof questionEntries)[number]>;

const verbs: ReadonlySet<string> = new Set(questionEntries.flatMap(({ shape }) => [...shape.verb.values]));

export const isQuestionEntry = (read: { readonly verb: string }): read is QuestionEntry => verbs.has(read.verb);
