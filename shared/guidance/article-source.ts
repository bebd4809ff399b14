import { z } from 'zod';
import { writtenSomething } from '../text/written.ts';

/** What an article builds on: a law, a decision, a text of an authority or a policy of the municipality's own. */
export const articleSource = z.strictObject({
  name: writtenSomething(300),
  url: z
    .url({ protocol: /^https$/ })
    .max(1000)
    .optional(),
});
export type ArticleSource = z.infer<typeof articleSource>;
