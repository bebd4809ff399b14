import { roundOf } from '#shared/reviews/round-of.ts';
import type { Language } from '#shared/text/language.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { Temporal } from '#shared/time/temporal.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { DeliverIn, Senders } from '../../deliveries/delivery.ts';
import { type Reached, sendToPerson } from '../../deliveries/send/send-to-person.ts';
import type { Claimed } from '../../outbox/claim.ts';
import { dropped } from '../../outbox/outcome.ts';
import type { Activity } from '../../texts/activities.ts';
import { reviewTexts } from '../../texts/reviews.ts';
import type { sheetMessages } from '../messages.ts';
import { readToldSheet, type ToldSheet } from './read-sheet.ts';

type Messages = typeof sheetMessages;
const subPage = '/reviews/mine';

/** Tells a reviewer once that accesses wait, in the activity feed, or by mail where the app is not installed. */
export const deliverAskReviewer: DeliverIn<Messages, 'ask-reviewer'> = async ({ parts, row }) => {
  const sheet = await readWaiting(parts, row);
  if (!sheet) return dropped;
  const by = await tell(parts, row, sheet, (language) => ({
    activityType: 'reviewWaiting',
    parameters: { reference: reviewTexts[language].round(roundOf(sheet.starts)) },
  }));
  return {
    end: 'done',
    note: [{ verb: 'reviewer-asked', facts: { by } }],
    also: (tx, now) => noteTold(tx, row, sheet, now, 0),
  };
};

/**
 * Reminds a reviewer who has not sent the answers; anyone else it leaves alone. At most one a day: a colleague's reminder
 * takes the place of that day's own, and of several that are late only the newest is sent.
 */
export const deliverRemindReviewer: DeliverIn<Messages, 'remind-reviewer'> = async ({ parts, row, message }) => {
  const sheet = await readWaiting(parts, row);
  if (!sheet) return dropped;
  const today = dayInCopenhagen(parts.now());
  const days = Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(sheet.ends)).days;
  if (days < 0) return dropped;
  const isToldToday = sheet.toldAt !== null && dayInCopenhagen(sheet.toldAt) === today;
  if (message.by !== 'team' && (isToldToday || (await isNewerDue(parts, row)))) return { end: 'merged' };
  const by = await tell(parts, row, sheet, (language) => {
    const t = reviewTexts[language];
    const parameters = { reference: t.round(roundOf(sheet.starts)), left: t.left(days) };
    return { activityType: 'reviewEnding', parameters };
  });
  return {
    end: 'done',
    note: [{ verb: 'reviewer-reminded', facts: { by, days } }],
    also: (tx, now) => noteTold(tx, row, sheet, now, by === 'not-reached' ? 0 : 1),
    plan: [{ kind: 'card' }],
  };
};

const readWaiting = async (parts: Senders, row: Claimed): Promise<ToldSheet | undefined> => {
  const sheet = await inTenant(parts.db, row.tenantId, (tx) => readToldSheet(tx, row, parts.now()));
  return sheet?.waits && (sheet.canBeTold || sheet.standIn) ? sheet : undefined;
};

/** Whether another reminder of the same sheet is due by now, and was planned for later than this one. */
const isNewerDue = async ({ db, now }: Senders, { tenantId, subjectId, plannedAt }: Claimed): Promise<boolean> => {
  const newer = await inTenant(db, tenantId, (tx) =>
    tx
      .selectFrom('outbox')
      .select('outbox_id')
      .where('tenant_id', '=', tenantId)
      .where('subject_id', '=', subjectId)
      .where('kind', '=', 'remind-reviewer')
      .where('state', '=', 'open')
      .where('planned_at', '>', plannedAt)
      .where('planned_at', '<=', now())
      .limit(1)
      .executeTakeFirst(),
  );
  return newer !== undefined;
};

/** Tells the reviewer, and who stands in today; how it reached the one who is responsible, where that one is there. */
const tell = async (parts: Senders, row: Claimed, sheet: ToldSheet, activity: ActivityIn): Promise<Reached> => {
  const { reviewerId, language, canBeTold, standIn } = sheet;
  const told = [...(canBeTold ? [{ personId: reviewerId, language }] : []), ...(standIn ? [standIn] : [])];
  const reached: Reached[] = [];
  for (const one of told) reached.push(await tellOne(parts, row, sheet, activity(one.language), one));
  return reached[0] ?? 'not-reached';
};

type ActivityIn = (language: Language) => Activity;
type Told = { readonly personId: string; readonly language: Language };

const tellOne = (parts: Senders, row: Claimed, sheet: ToldSheet, activity: Activity, { personId, language }: Told) => {
  const t = reviewTexts[language];
  const waiting = t.waiting({ lines: sheet.lines - sheet.answered, until: sheet.ends });
  const preview = dayInCopenhagen(parts.now()) === sheet.ends ? `${waiting} ${t.notSentToday}` : waiting;
  const mail = (link: string) => t.mail(t.round(roundOf(sheet.starts)), preview, link);
  return sendToPerson(parts, row, { personId, ...{ activity, preview, subPage, mail }, from: sheet.deskMailbox });
};

const noteTold = async (tx: Tx, row: Claimed, { reviewId }: ToldSheet, at: Date, more: number): Promise<void> => {
  await tx
    .updateTable('review_progress')
    .set((was) => ({ told_at: at, reminders: was('reminders', '+', more) }))
    .where('tenant_id', '=', row.tenantId)
    .where('review_id', '=', reviewId)
    .where('sheet_id', '=', row.subjectId)
    .execute();
};
