import { z } from 'zod';
import { writtenSomething } from '../text/written.ts';

/** What an answer rests on: a law, an article of the guidance (`slug`), an earlier answer (its number), or something else. */
const sourceKinds = ['law', 'guidance', 'answer', 'other'] as const;
export const longestSource = 100;
export const source = z.strictObject({
  kind: z.enum(sourceKinds),
  text: writtenSomething(longestSource),
  slug: z
    .string()
    .max(80)
    .regex(/^[a-z0-9-]+$/)
    .optional(),
});
export type Source = z.infer<typeof source>;

export const sources = z.array(source).max(12);

/** A source as one line of a draft, and out of it; undefined for a line that is none. */
export const writeSource = ({ kind, slug = '', text }: Source): string => `${kind}/${slug}/${text}`;
export const readSource = (line: string): Source | undefined => {
  const [, kind, slug, text] = /^([a-z]+)\/([a-z0-9-]*)\/([\s\S]+)$/.exec(line) ?? [];
  return source.safeParse({ kind, text, ...(slug && { slug }) }).data;
};
