import { sql } from 'kysely';
import type { SubjectRef } from '../database/subject-kind.ts';
import type { Tx } from '../database/transaction.ts';
import { leaveFormer, type Stands } from './left-cards.ts';

/**
 * Keeps where a subject's card stands from now on, and a digest of what it shows. A case has one card, so its former one is
 * left behind; other subjects have one in each conversation.
 */
export const keepCard = async (
  tx: Tx,
  { tenantId, subject, subjectId }: SubjectRef,
  stands: Stands,
  digest: Buffer,
  now: Date,
): Promise<void> => {
  await leaveFormer(tx, { tenantId, subject, subjectId }, stands, now);
  const at = {
    conversation_id: stands.conversationId,
    activity_id: stands.activityId ?? null,
    posted_at: now,
    digest,
  };
  await tx
    .insertInto('cards')
    .values({ tenant_id: tenantId, subject, subject_id: subjectId, ...at })
    .onConflict((conflict) =>
      (subject === 'case'
        ? conflict.columns(['tenant_id', 'subject_id']).where(sql<boolean>`subject = 'case'`)
        : conflict.columns(['tenant_id', 'subject', 'subject_id', 'conversation_id'])
      ).doUpdateSet(at),
    )
    .execute();
};
