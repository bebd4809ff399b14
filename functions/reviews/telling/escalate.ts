import { roundOf } from '#shared/reviews/round-of.ts';
import { appendLog, lockChain } from '../../database/log.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { DeliverIn, Senders } from '../../deliveries/delivery.ts';
import { sendToPerson } from '../../deliveries/send/send-to-person.ts';
import type { Claimed } from '../../outbox/claim.ts';
import { dropped } from '../../outbox/outcome.ts';
import { keepSteps } from '../../outbox/record.ts';
import { languageOfPerson } from '../../people/spoken-language.ts';
import { reviewTexts } from '../../texts/reviews.ts';
import type { sheetMessages } from '../messages.ts';
import { nextManagerOf } from './next-manager.ts';
import { readToldSheet, type ToldSheet } from './read-sheet.ts';

/**
 * After the end of a review: tells the manager of a reviewer who did not send the answers, and says so to the reviewer.
 * Whom it tells is kept before anything is sent: that person may see what they are told about from then on.
 */
export const deliverEscalate: DeliverIn<typeof sheetMessages, 'escalate'> = async ({ parts, row, steps }) => {
  const { tenantId } = row;
  const found = await inTenant(parts.db, tenantId, (tx) => keepEscalation(parts, tx, row));
  if (!found) return dropped;
  const { sheet, managerId, isFirst } = found;
  const language = await inTenant(parts.db, tenantId, (tx) => languageOfPerson(tx, tenantId, managerId));
  if (isFirst && !steps.has('manager')) {
    // By the review, not by this message: of two at the same moment the second takes the place of the first.
    await tell(parts, { ...row, outboxId: sheet.reviewId }, sheet, { personId: managerId, language, to: 'manager' });
    await keepSteps(parts, row, new Set([...steps, 'manager']));
  }
  if (sheet.canBeTold)
    await tell(parts, row, sheet, { personId: sheet.reviewerId, language: sheet.language, to: 'reviewer' });
  return { end: 'done', plan: [{ kind: 'card' }] };
};

type Found = {
  readonly sheet: ToldSheet;
  readonly managerId: string;
  /** The manager was not told of another reviewer of this review: the page shows them all. */
  readonly isFirst: boolean;
};

const keepEscalation = async (parts: Senders, tx: Tx, row: Claimed): Promise<Found | undefined> => {
  await lockChain(tx, row);
  const sheet = await readToldSheet(tx, row, parts.now());
  if (!sheet || sheet.sentAt || sheet.isSilent) return undefined;
  const known = await tx
    .selectFrom('review_escalations')
    .select('manager_id')
    .where('tenant_id', '=', row.tenantId)
    .where('sheet_id', '=', row.subjectId)
    .executeTakeFirst();
  if (known) return { sheet, managerId: known.manager_id, isFirst: await isFirstOf(tx, row, sheet, known.manager_id) };
  const managerId = await nextManagerOf(tx, row.tenantId, sheet.reviewerId);
  if (!managerId) return undefined;
  const now = parts.now();
  await tx
    .insertInto('review_escalations')
    .values({ tenant_id: row.tenantId, sheet_id: row.subjectId, manager_id: managerId, told_at: now })
    .execute();
  await appendLog(tx, { ...row, actorId: null, at: now }, [{ verb: 'review-escalated', facts: { managerId } }]);
  return { sheet, managerId, isFirst: await isFirstOf(tx, row, sheet, managerId) };
};

const isFirstOf = async (tx: Tx, row: Claimed, { reviewId }: ToldSheet, managerId: string): Promise<boolean> => {
  const first = await tx
    .selectFrom('review_escalations as e')
    .innerJoin('review_sheets as s', (join) =>
      join.onRef('s.tenant_id', '=', 'e.tenant_id').onRef('s.sheet_id', '=', 'e.sheet_id'),
    )
    .select('e.sheet_id')
    .where('e.tenant_id', '=', row.tenantId)
    .where('e.manager_id', '=', managerId)
    .where('s.review_id', '=', reviewId)
    .orderBy('e.told_at')
    .orderBy('e.sheet_id')
    .limit(1)
    .executeTakeFirst();
  return first?.sheet_id === row.subjectId;
};

type To = {
  readonly personId: string;
  readonly language: ToldSheet['language'];
  readonly to: 'manager' | 'reviewer';
};

const tell = (parts: Senders, row: Claimed, sheet: ToldSheet, { personId, language, to }: To) => {
  const t = reviewTexts[language];
  const round = t.round(roundOf(sheet.starts));
  const preview = t.notSent[to];
  const subPage = to === 'manager' ? '/reviews/unanswered' : '/reviews/mine';
  return sendToPerson(parts, row, {
    personId,
    activity: { activityType: 'taskMissed', parameters: { reference: t.task(round) } },
    ...{
      preview,
      subPage,
      mail: (link) => t.mailNotSent(round, preview, link),
    },
    from: sheet.deskMailbox,
  });
};
