import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { DeliverIn } from '../../deliveries/delivery.ts';
import { sendToPerson } from '../../deliveries/send/send-to-person.ts';
import { dropped } from '../../outbox/outcome.ts';
import { languageOfPerson } from '../../people/spoken-language.ts';
import { reviewDay } from '../../shelf/shelf-article.ts';
import { readTenant } from '../../tenant.ts';
import type { articleMessages } from '../messages.ts';
import { guidanceTexts } from '../texts/reminder.ts';

/** Reminds the owner of an article that it is to be looked at again; not if it was meanwhile, is off or another's. */
export const deliverRemindOwner: DeliverIn<typeof articleMessages, 'remind-owner'> = async ({
  parts,
  row,
  message: { ownerId },
}) => {
  const { tenantId, subjectId } = row;
  const found = await inTenant(parts.db, tenantId, async (tx) => {
    const { settings } = await readTenant(tx, tenantId);
    const article = await readOwned(tx, tenantId, subjectId, ownerId);
    const day = article && reviewDay(article, settings.reviewArticlesMonths);
    if (!day || day > dayInCopenhagen(parts.now())) return undefined;
    return { slug: article.slug, language: await languageOfPerson(tx, tenantId, ownerId), from: settings.deskMailbox };
  });
  if (!found) return dropped;
  const t = guidanceTexts[found.language];
  const by = await sendToPerson(parts, row, {
    personId: ownerId,
    activity: { activityType: 'articleToCheck', parameters: {} },
    preview: t.preview,
    subPage: `/guidance/${found.slug}`,
    mail: t.mail,
    from: found.from,
  });
  return { end: 'done', log: [{ verb: 'article-owner-reminded', facts: { by } }] };
};

const readOwned = async (tx: Tx, tenantId: string, articleId: string, ownerId: string) => {
  const row = await tx
    .selectFrom('guidance_articles')
    .select(['slug', 'reviewed_on', 'review_on'])
    .where('tenant_id', '=', tenantId)
    .where('article_id', '=', articleId)
    .where('owner_id', '=', ownerId)
    .where('is_off', '=', false)
    .executeTakeFirst();
  return row && { slug: row.slug, reviewedOn: row.reviewed_on, reviewOn: row.review_on };
};
