import { z } from 'zod';
import { readSource, type Source, writeSource } from '#shared/questions/sources.ts';
import type { QuestionView } from '#shared/questions/views.ts';
import { written } from '#shared/text/written.ts';

/** What is typed in the composer; each source is a line, as drafts hold lists of lines. */
export type AnswerTyped = { text: string; sources: string[] };

/** Empty, or what a colleague is asked to look at. */
export const begunWith = (proposal: QuestionView['proposal']): AnswerTyped => ({
  text: proposal?.text ?? '',
  sources: (proposal?.sources ?? []).map(writeSource),
});

/** What of a kept draft still fits the composer. */
export const readTyped = (kept: Readonly<Record<string, unknown>>): Partial<AnswerTyped> => ({
  ...z.object({ text: z.string() }).safeParse(kept).data,
  ...z.object({ sources: z.array(z.string()) }).safeParse(kept).data,
});

export const sourcesIn = ({ sources }: Pick<AnswerTyped, 'sources'>): Source[] =>
  sources.flatMap((line) => readSource(line) ?? []);

/** Whether it is word for word what a colleague was asked to look at, as the desk keeps it. */
export const isAsAsked = (typed: AnswerTyped, proposal: QuestionView['proposal']): boolean =>
  proposal !== null &&
  written(8000).safeParse(typed.text).data === proposal.text &&
  JSON.stringify(sourcesIn(typed).map(writeSource)) === JSON.stringify(begunWith(proposal).sources);
