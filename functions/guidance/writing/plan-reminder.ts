import { copenhagenTime } from '#shared/time/copenhagen.ts';
import type { Tx } from '../../database/transaction.ts';
import { planMessages } from '../../outbox/plan-messages.ts';
import type { Parts } from '../../parts.ts';
import { reviewDay } from '../../shelf/shelf-article.ts';
import { readTenant } from '../../tenant.ts';
import type { articleMessages } from '../messages.ts';
import type { ArticleRow } from './change-article.ts';

/** When people are at work, and the day is before them. */
const toldAt = '08:00';

/** Plans that the owner is reminded on the day an article is to be looked at again, in place of an earlier plan. */
export const remindOwner = async (
  tx: Tx,
  { now, newId }: Pick<Parts, 'now' | 'newId'>,
  article: ArticleRow,
): Promise<void> => {
  const { tenant_id: tenantId, article_id: subjectId, owner_id: ownerId } = article;
  const at = now();
  await tx
    .updateTable('outbox')
    .set({ state: 'dropped', finished_at: at })
    .where('tenant_id', '=', tenantId)
    .where('subject_id', '=', subjectId)
    .where('kind', '=', 'remind-owner')
    .where('state', '=', 'open')
    .execute();
  const { settings } = await readTenant(tx, tenantId);
  const day = reviewDay(
    { reviewOn: article.review_on, reviewedOn: article.reviewed_on },
    settings.reviewArticlesMonths,
  );
  if (!ownerId || !day) return;
  const planned = copenhagenTime(day, toldAt);
  const due = new Date(Math.max(planned.getTime(), at.getTime()));
  await planMessages<typeof articleMessages>(tx, { tenantId, subject: 'article', subjectId, now: at, newId }, [
    { kind: 'remind-owner', ownerId, due },
  ]);
};
