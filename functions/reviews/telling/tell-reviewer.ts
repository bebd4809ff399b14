import { tabLink } from '#shared/addresses/tab-link.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { Temporal } from '#shared/time/temporal.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { DeliverIn, Senders } from '../../deliveries/delivery.ts';
import { spoken } from '../../deliveries/send/mail-facts.ts';
import { type Reached, sendToPerson } from '../../deliveries/send/send-to-person.ts';
import { appIdIn } from '../../links.ts';
import type { Claimed } from '../../outbox/claim.ts';
import { dropped } from '../../outbox/outcome.ts';
import { readTenant } from '../../tenant.ts';
import type { Activity } from '../../texts/activities.ts';
import { reviewTexts } from '../../texts/reviews.ts';
import type { sheetMessages } from '../messages.ts';

type Messages = typeof sheetMessages;
const subPage = '/reviews/mine';

/** Tells a reviewer once that accesses wait, in the activity feed, or by mail where the app is not installed. */
export const deliverAskReviewer: DeliverIn<Messages, 'ask-reviewer'> = async ({ parts, row }) => {
  const found = await readOpen(parts, row);
  if (!found) return dropped;
  const reference = roundOf(found.starts);
  const by = await tell(parts, row, found, { activityType: 'reviewWaiting', parameters: { reference } });
  return { end: 'done', log: [{ verb: 'reviewer-asked', facts: { by } }] };
};

/** Reminds a reviewer who has not sent the answers; anyone else it leaves alone. */
export const deliverRemindReviewer: DeliverIn<Messages, 'remind-reviewer'> = async ({ parts, row }) => {
  const found = await readOpen(parts, row);
  if (!found) return dropped;
  const today = Temporal.PlainDate.from(dayInCopenhagen(parts.now()));
  const days = today.until(Temporal.PlainDate.from(found.ends)).days;
  if (days < 0) return dropped;
  const parameters = { reference: roundOf(found.starts), left: reviewTexts[spoken].left(days) };
  const by = await tell(parts, row, found, { activityType: 'reviewEnding', parameters });
  return { end: 'done', log: [{ verb: 'reviewer-reminded', facts: { by, days } }] };
};

type Open = {
  readonly reviewerId: string;
  readonly starts: string;
  readonly ends: string;
  readonly waiting: number;
  readonly deskMailbox: string;
};

const readOpen = (parts: Senders, { tenantId, subjectId }: Claimed): Promise<Open | undefined> =>
  inTenant(parts.db, tenantId, async (tx) => {
    const sheet = await openSheet(tx, tenantId, subjectId);
    if (!sheet?.reviewer_id) return undefined;
    const { settings } = await readTenant(tx, tenantId);
    const { reviewer_id, starts, ends, lines, answered } = sheet;
    return { reviewerId: reviewer_id, starts, ends, waiting: lines - answered, deskMailbox: settings.deskMailbox };
  });

const openSheet = (tx: Tx, tenantId: string, sheetId: string) =>
  tx
    .selectFrom('review_sheets as s')
    .innerJoin('reviews as r', (join) =>
      join.onRef('r.tenant_id', '=', 's.tenant_id').onRef('r.review_id', '=', 's.review_id'),
    )
    .innerJoin('review_progress as p', (join) =>
      join
        .onRef('p.tenant_id', '=', 's.tenant_id')
        .onRef('p.review_id', '=', 's.review_id')
        .onRef('p.sheet_id', '=', 's.sheet_id'),
    )
    .select(['s.reviewer_id', 'r.starts', 'r.ends', 'p.lines', 'p.answered'])
    .where('s.tenant_id', '=', tenantId)
    .where('s.sheet_id', '=', sheetId)
    .where('s.sent_at', 'is', null)
    .where('r.state', '=', 'open')
    .executeTakeFirst();

const roundOf = (starts: string): string => {
  const { year, month } = Temporal.PlainDate.from(starts);
  return reviewTexts[spoken].round({ quarter: Math.ceil(month / 3), year });
};

const tell = (parts: Senders, row: Claimed, found: Open, activity: Activity): Promise<Reached> => {
  const t = reviewTexts[spoken];
  const preview = t.waiting({ lines: found.waiting, until: found.ends });
  const link = tabLink(appIdIn(parts.settings, row.tenantId), subPage);
  const mail = t.mail(roundOf(found.starts), preview, link);
  return sendToPerson(parts, row, {
    personId: found.reviewerId,
    ...{ activity, preview, subPage, mail },
    from: found.deskMailbox,
  });
};
