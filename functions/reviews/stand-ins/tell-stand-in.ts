import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { DeliverIn } from '../../deliveries/delivery.ts';
import { sendToPerson } from '../../deliveries/send/send-to-person.ts';
import { dropped } from '../../outbox/outcome.ts';
import { languageOfPerson } from '../../people/spoken-language.ts';
import { readTenant } from '../../tenant.ts';
import { reviewTexts } from '../../texts/reviews.ts';
import type { standInMessages } from '../messages.ts';

const subPage = '/reviews/mine';

/** Tells a stand-in on the first day that answers are wanted, and until when; not for whom. */
export const deliverTellStandIn: DeliverIn<typeof standInMessages, 'tell-stand-in'> = async ({ parts, row }) => {
  const { tenantId, subjectId } = row;
  const found = await inTenant(parts.db, tenantId, async (tx) => {
    const standing = await readStanding(tx, tenantId, subjectId, dayInCopenhagen(parts.now()));
    if (!standing) return undefined;
    const language = await languageOfPerson(tx, tenantId, standing.deputy_id);
    return { ...standing, language, from: (await readTenant(tx, tenantId)).settings.deskMailbox };
  });
  if (!found) return dropped;
  const t = reviewTexts[found.language].standIn;
  const preview = t.until(found.ends);
  const by = await sendToPerson(parts, row, {
    personId: found.deputy_id,
    activity: { activityType: 'reviewWaiting', parameters: { reference: t.reference } },
    preview,
    subPage,
    mail: (link) => t.mail(preview, link),
    from: found.from,
  });
  return { end: 'done', log: [{ verb: 'stand-in-told', facts: { by } }] };
};

const readStanding = (tx: Tx, tenantId: string, standInId: string, today: string) =>
  tx
    .selectFrom('review_stand_ins')
    .select(['deputy_id', 'ends'])
    .where('tenant_id', '=', tenantId)
    .where('stand_in_id', '=', standInId)
    .where('ended_at', 'is', null)
    .where('ends', '>=', today)
    .executeTakeFirst();
