import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { UseCase } from '../../use-case.ts';
import { changeArticle } from './change-article.ts';
import { digestOfVersion, draftOf, writeDraft } from './versions.ts';

/** Keeps the draft of an article, in the place of the one before. @throws Refusal as `changeArticle` */
export const saveArticleDraft: UseCase<Routes['saveArticleDraft']> = (parts, caller, asked) =>
  changeArticle(parts, caller, asked, async (tx, article) => {
    const { text, what } = asked.body;
    const written = { text, what, by: caller.personId, at: parts.now() };
    const number = await writeDraft(tx, article, written, parts.guidance.product().get(article.slug));
    const facts = { number, text: digestOfVersion(article.article_id, number, text) };
    return { set: {}, log: [{ verb: 'article-drafted', facts }] };
  });

/**
 * Discards the draft of an article. One that was never published is switched off, and keeps it.
 * @throws Refusal as `changeArticle`; `move-not-allowed` where there is no draft
 */
export const discardArticleDraft: UseCase<Routes['discardArticleDraft']> = (parts, caller, asked) =>
  changeArticle(parts, caller, asked, async (tx, article) => {
    const number = await draftOf(tx, article);
    if (number === undefined) throw new Refusal('move-not-allowed');
    const isShown = article.published !== null || parts.guidance.product().has(article.slug);
    if (!isShown) return { set: { is_off: true }, log: [{ verb: 'article-off' }] };
    await tx
      .deleteFrom('guidance_versions')
      .where('tenant_id', '=', article.tenant_id)
      .where('article_id', '=', article.article_id)
      .where('number', '=', number)
      .execute();
    return { set: {}, log: [{ verb: 'article-draft-discarded', facts: { number } }] };
  });
