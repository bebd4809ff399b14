import { sql } from 'kysely';
import type { SubjectRef } from '../../database/subject-kind.ts';
import type { Tx } from '../../database/transaction.ts';
import { planMessages } from '../../outbox/plan-messages.ts';
import type { Parts } from '../../parts.ts';
import type { sheetMessages } from '../messages.ts';

type About = Pick<Parts, 'now' | 'newId'>;
type Sheet = { readonly tenantId: string; readonly reviewId: string; readonly sheetId: string };

/** How soon a card shows that a line was answered: one change for many answers. Milliseconds. */
const soon = { review: 2 * 60_000, sheet: 10 * 60_000 };

/** Plans that the cards of a sheet and of its review show how far they are: after every change of the sheet's lines. */
export const planProgressCards = async (tx: Tx, { tenantId, reviewId, sheetId }: Sheet, about: About) => {
  await planCardBy(tx, { tenantId, subject: 'review', subjectId: reviewId }, soon.review, about);
  await planCardBy(tx, { tenantId, subject: 'review-sheet', subjectId: sheetId }, soon.sheet, about);
};

/** The same at once, when the sheet was sent or is another's now. */
export const planCardsNow = async (tx: Tx, { tenantId, reviewId, sheetId }: Sheet, about: About) => {
  await planCardBy(tx, { tenantId, subject: 'review-sheet', subjectId: sheetId }, 0, about);
  await planCardBy(tx, { tenantId, subject: 'review', subjectId: reviewId }, 0, about);
};

/**
 * Plans that a subject's card is shown, unless that is planned by then. A row that is being delivered may have read the
 * subject before this change, so it does not count.
 * @param within milliseconds from now
 */
export const planCardBy = async (tx: Tx, of: SubjectRef, within: number, { now, newId }: About): Promise<void> => {
  const at = now();
  const due = new Date(at.getTime() + within);
  const planned = await tx
    .selectFrom('outbox')
    .select('outbox_id')
    .where('tenant_id', '=', of.tenantId)
    .where('subject_id', '=', of.subjectId)
    .where('kind', '=', 'card')
    .where('state', '=', 'open')
    .where('attempts', '=', 0)
    .where(sql<boolean>`due <= ${due}`)
    .executeTakeFirst();
  if (!planned) await planMessages<typeof sheetMessages>(tx, { ...of, now: at, newId }, [{ kind: 'card', due }]);
};
