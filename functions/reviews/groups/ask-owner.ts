import { inTenant } from '../../database/transaction.ts';
import type { DeliverIn } from '../../deliveries/delivery.ts';
import { spoken } from '../../deliveries/send/mail-facts.ts';
import { sendToPerson } from '../../deliveries/send/send-to-person.ts';
import { dropped } from '../../outbox/outcome.ts';
import { readTenant } from '../../tenant.ts';
import { ownerTexts } from '../../texts/group-owners.ts';
import type { planMessagesOf } from '../messages.ts';
import { wordlessOf } from './wordless.ts';

const subPage = '/reviews/my-groups';

/** Asks an owner what their groups give access to, unless the words have come meanwhile. */
export const deliverAskOwner: DeliverIn<typeof planMessagesOf, 'ask-owner'> = async ({ parts, row, message }) => {
  const { tenantId } = row;
  const { ownerId } = message;
  const found = await inTenant(parts.db, tenantId, async (tx) => ({
    groups: (await wordlessOf(tx, tenantId)).filter(({ ownerIds }) => ownerIds.includes(ownerId)).length,
    from: (await readTenant(tx, tenantId)).settings.deskMailbox,
  }));
  if (found.groups === 0) return dropped;
  const t = ownerTexts[spoken];
  const preview = t.asked(found.groups);
  const by = await sendToPerson(parts, row, {
    personId: ownerId,
    activity: { activityType: 'taskGiven', parameters: { reference: t.task } },
    ...{ preview, subPage, from: found.from },
    mail: (link) => t.mail(preview, link),
  });
  return { end: 'done', log: [{ verb: 'owner-asked', facts: { ownerId, groups: found.groups, by } }] };
};
