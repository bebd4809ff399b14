import { z } from 'zod';
import { oneLine } from '../text/reachable.ts';
import { writtenSomething } from '../text/written.ts';

export const policyKinds = ['policy', 'instruction'] as const;

/** At most so many answers to a question: the keys 1 to 4 choose among them. */
export const mostChoices = 4;
export const mostQuestions = 10;

const choice = z.strictObject({
  text: writtenSomething(200),
  /** Said kindly when it is chosen: why it is right, or why it is not. */
  why: writtenSomething(400),
});

const question = z
  .strictObject({
    question: writtenSomething(300),
    choices: z.array(choice).min(2).max(mostChoices),
    /** The place of the right choice, from 0. */
    right: z
      .int()
      .min(0)
      .max(mostChoices - 1),
  })
  .refine(({ choices, right }) => right < choices.length, { params: { code: 'wrong' }, path: ['right'] });
export type Question = z.infer<typeof question>;

const something = (text: string) => text !== '';

/** A policy or an instruction as it is written and published. */
export const policyText = z.strictObject({
  title: oneLine(100).refine(something, { params: { code: 'empty' } }),
  kind: z.enum(policyKinds).default('policy'),
  /** Markdown; each second-level heading begins a section. */
  body: writtenSomething(30_000),
  questions: z.array(question).max(mostQuestions).default([]),
  /** The units it concerns; null: all of them. */
  units: z
    .array(oneLine(200).refine(something, { params: { code: 'empty' } }))
    .min(1)
    .max(500)
    .nullable()
    .default(null),
  /** Only those who begin: an introduction. */
  onlyNew: z.boolean().default(false),
  /** Days from its publication until it is to be read; null: as many as the settings say. */
  days: z.int().min(1).max(365).nullable().default(null),
});
export type PolicyText = z.infer<typeof policyText>;

/** As it was published: its days are what the settings said, where it said nothing itself. */
export const editionText = policyText.extend({ days: z.int().min(1).max(365).default(30) });
export type EditionText = z.infer<typeof editionText>;

/** Whether these answers, one a question by its place, are all right. */
export const passes = (questions: readonly Question[], answers: readonly number[]): boolean =>
  answers.length === questions.length && questions.every(({ right }, place) => answers[place] === right);
