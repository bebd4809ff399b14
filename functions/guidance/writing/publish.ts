import { findPersonNumbers } from '#shared/privacy/cpr.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import type { Tx } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { type ArticleRow, changeArticle } from './change-article.ts';
import { remindOwner } from './plan-reminder.ts';
import { draftOf } from './versions.ts';

/**
 * Publishes the draft of an article: from now on employees find it.
 * @throws Refusal as `changeArticle`; `move-not-allowed` where there is no draft; `cpr-in-guidance`
 */
export const publishArticle: UseCase<Routes['publishArticle']> = (parts, caller, asked) =>
  changeArticle(parts, caller, asked, async (tx, article) => {
    const number = await draftOf(tx, article);
    if (number === undefined) throw new Refusal('move-not-allowed');
    await refuseCpr(tx, article, number);
    const at = parts.now();
    await tx
      .updateTable('guidance_versions')
      .set({ published_by: caller.personId, published_at: at })
      .where('tenant_id', '=', article.tenant_id)
      .where('article_id', '=', article.article_id)
      .where('number', '=', number)
      .execute();
    const set = { published: number, is_off: false, reviewed_on: dayInCopenhagen(at), review_on: null };
    await remindOwner(tx, parts, { ...article, ...set });
    return { set, log: [{ verb: 'article-published', facts: { number } }] };
  });

const refuseCpr = async (tx: Tx, { tenant_id, article_id }: ArticleRow, number: number): Promise<void> => {
  const { title, body, topic } = await tx
    .selectFrom('guidance_versions')
    .select(['title', 'body', 'topic'])
    .where('tenant_id', '=', tenant_id)
    .where('article_id', '=', article_id)
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  if (findPersonNumbers([title, topic, body].join('\n')).length > 0) throw new Refusal('cpr-in-guidance');
};
