import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import type { Tx } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { changeArticle } from './change-article.ts';
import { remindOwner } from './plan-reminder.ts';

/**
 * Says who owns an article, whose it is, and when it is looked at again (null: as long after the last look as the settings say).
 * @throws Refusal as `changeArticle`; `no-such-person`
 */
export const lookAfterArticle: UseCase<Routes['lookAfterArticle']> = (parts, caller, asked) =>
  changeArticle(parts, caller, asked, async (tx, article) => {
    const { ownerId, units, reviewOn } = asked.body;
    if (ownerId && ownerId !== article.owner_id) await requirePerson(tx, article.tenant_id, ownerId);
    const reviewed_on = article.reviewed_on ?? parts.guidance.product().get(article.slug)?.checked ?? null;
    const set = { owner_id: ownerId, units: [...new Set(units)], review_on: reviewOn, reviewed_on };
    await remindOwner(tx, parts, { ...article, ...set });
    return { set, log: [{ verb: 'article-looked-after', facts: { ownerId, units: set.units.length, reviewOn } }] };
  });

const requirePerson = async (tx: Tx, tenantId: string, personId: string): Promise<void> => {
  const known = await tx
    .selectFrom('people')
    .select('person_id')
    .where('tenant_id', '=', tenantId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  if (!known) throw new Refusal('no-such-person', { fields: [{ field: 'ownerId', code: 'no-such-person' }] });
};

/** Switches an article off, or on again. @throws Refusal as `changeArticle` */
export const turnArticle: UseCase<Routes['turnArticle']> = (parts, caller, asked) =>
  changeArticle(parts, caller, asked, async () => {
    const { isOff } = asked.body;
    return { set: { is_off: isOff }, log: [{ verb: isOff ? 'article-off' : 'article-on' }] };
  });

/** Says that an article is still right: from today it counts as looked at. @throws Refusal as `changeArticle` */
export const reviewArticle: UseCase<Routes['reviewArticle']> = (parts, caller, asked) =>
  changeArticle(parts, caller, asked, async (tx, article) => {
    const set = { reviewed_on: dayInCopenhagen(parts.now()), review_on: null };
    await remindOwner(tx, parts, { ...article, ...set });
    return { set, log: [{ verb: 'article-reviewed' }] };
  });

/**
 * After a comparison with the desk's own text: goes back to that, or keeps the municipality's own as one that knows of it.
 * @throws Refusal as `changeArticle`; `move-not-allowed` where there is no such text, or no own version
 */
export const weighProductText: UseCase<Routes['weighProductText']> = (parts, caller, asked) =>
  changeArticle(parts, caller, asked, async (tx, article) => {
    const product = parts.guidance.product().get(article.slug);
    const { published } = article;
    if (!product || published === null) throw new Refusal('move-not-allowed');
    if (asked.body.take) {
      const set = { published: null, reviewed_on: null, review_on: null };
      await remindOwner(tx, parts, { ...article, ...set, reviewed_on: product.checked });
      return { set, log: [{ verb: 'article-product-text', facts: { product: product.digest } }] };
    }
    await tx
      .updateTable('guidance_versions')
      .set({ product_digest: product.digest })
      .where('tenant_id', '=', article.tenant_id)
      .where('article_id', '=', article.article_id)
      .where((version) => version.or([version('number', '=', published), version('published_at', 'is', null)]))
      .execute();
    return { set: {}, log: [{ verb: 'article-product-weighed', facts: { product: product.digest } }] };
  });
