import { z } from 'zod';
import { guidanceHit, looksLikeWhat } from '../guidance/guidance-views.ts';
import { route } from './route.ts';

/** What somebody types, finished or not; of a very long text the beginning is read. */
const typed = z.strictObject({ q: z.string().default('') });

export const searchGuidance = route({
  name: 'searchGuidance',
  method: 'GET',
  path: '/guidance/search',
  who: 'employee',
  summary: 'The articles that may answer a question, best first, at most ten; `confident`: the first may be said to',
  query: typed,
  answer: z.object({
    hits: z.array(z.object({ slug: z.string(), title: z.string(), sentence: z.string(), score: z.number() })),
    confident: z.boolean(),
    looksLike: looksLikeWhat,
  }),
});

export const findGuidance = route({
  name: 'findGuidance',
  method: 'GET',
  path: '/guidance/find',
  who: 'employee',
  summary:
    'What answers a question, with all that is shown of it; no hits where nothing answers. Answers that were not released are found by the team alone',
  query: typed,
  answer: z.object({ hits: z.array(guidanceHit), confident: z.boolean(), looksLike: looksLikeWhat }),
});
