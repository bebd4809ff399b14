import { z } from 'zod';
import { readSource, type Source } from '#shared/questions/sources.ts';

/** What is typed in the composer; each source is a line, as drafts hold lists of lines. */
export type AnswerTyped = { text: string; sources: string[] };

export const nothingTyped: AnswerTyped = { text: '', sources: [] };

/** What of a kept draft still fits the composer. */
export const readTyped = (kept: Readonly<Record<string, unknown>>): Partial<AnswerTyped> => ({
  ...z.object({ text: z.string() }).safeParse(kept).data,
  ...z.object({ sources: z.array(z.string()) }).safeParse(kept).data,
});

export const sourcesIn = ({ sources }: Pick<AnswerTyped, 'sources'>): Source[] =>
  sources.flatMap((line) => readSource(line) ?? []);
