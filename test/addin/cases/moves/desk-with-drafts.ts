import type { z } from 'zod';
import { type listDrafts, keepDraft as route } from '#shared/routes/drafts.ts';
import { now } from '#test/addin/cases/queue/row-of.ts';

export type Draft = z.infer<typeof listDrafts.answer>['drafts'][number];

/** A desk that keeps drafts: what it has is there at the next opening, of any window. */
export const drafts = (kept: Draft[] = []) => ({
  listDrafts: () => ({ body: { drafts: kept } }),
  keepDraft: ({ body }: { body: unknown }) => {
    const { draftIds, ...draft } = route.body.parse(body);
    const [draftId = ''] = draftIds;
    const keptAt = now.toISOString();
    kept.splice(0, 1, ...(Object.keys(draft.typed).length > 0 ? [{ draftId, ...draft, keptAt }] : []));
    return { body: { keptAt: kept.length > 0 ? keptAt : null } };
  },
});
