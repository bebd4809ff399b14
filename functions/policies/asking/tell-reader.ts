import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { DeliverIn, Senders } from '../../deliveries/delivery.ts';
import { sendToPerson } from '../../deliveries/send/send-to-person.ts';
import type { Claimed } from '../../outbox/claim.ts';
import { dropped } from '../../outbox/outcome.ts';
import { languageOfPerson } from '../../people/spoken-language.ts';
import { readTenant } from '../../tenant.ts';
import type { readerMessages } from '../messages.ts';
import { policyTexts } from '../texts/policy-texts.ts';
import { noteTold } from './note-told.ts';
import { readWaiting } from './waiting-policies.ts';

/**
 * Tells a person what is to be read and until when, in the activity feed, or by mail where the app is not installed. Several
 * policies are one message; who has confirmed them meanwhile, or can no longer sign in, is left alone.
 */
export const deliverTellReader: DeliverIn<typeof readerMessages, 'tell-reader'> = async ({ parts, row, message }) => {
  const { personId, again = false } = message;
  const found = await readTold(parts, row, personId, again);
  const [first] = found.waiting;
  if (!first || !found.canBeTold) return dropped;
  const t = policyTexts[found.language];
  const today = dayInCopenhagen(parts.now());
  const preview =
    found.waiting.length === 1
      ? t.one(first.title, first.due, first.due < today)
      : t.several(found.waiting.length, first.due, first.due < today);
  const by = await sendToPerson(parts, row, {
    personId,
    activity: { activityType: 'policyToRead', parameters: {} },
    preview,
    subPage: found.waiting.length === 1 ? `/home/read/${first.policyId}` : '/home/read',
    mail: (link) => t.mail(preview, link),
    from: found.from,
  });
  const policyIds = found.waiting.map(({ policyId }) => policyId);
  return {
    end: 'done',
    note: [{ verb: 'reader-told', facts: { by, policyIds } }],
    also: async (tx, now) => void (await noteTold(tx, row.tenantId, { personId, policyIds, now })),
  };
};

const readTold = ({ db }: Senders, { tenantId }: Claimed, personId: string, again: boolean) =>
  inTenant(db, tenantId, async (tx) => {
    const all = await readWaiting(tx, tenantId, personId);
    const isNew = all.some(({ toldAt }) => toldAt === null);
    return {
      waiting: again || isNew ? all : [],
      canBeTold: await canSignIn(tx, tenantId, personId),
      language: await languageOfPerson(tx, tenantId, personId),
      from: (await readTenant(tx, tenantId)).settings.deskMailbox,
    };
  });

const canSignIn = async (tx: Tx, tenantId: string, personId: string): Promise<boolean> => {
  const person = await tx
    .selectFrom('directory_people')
    .select('account')
    .where('tenant_id', '=', tenantId)
    .where('person_id', '=', personId)
    .where('gone_at', 'is', null)
    .executeTakeFirst();
  return person?.account === 'enabled';
};
