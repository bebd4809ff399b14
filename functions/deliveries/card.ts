import { meaningOf } from '#shared/cases/states.ts';
import { digestOfCard } from '../cards/card-digest.ts';
import { type DeskChannel, readCard, readChannel, type StandingCard } from '../cards/channel.ts';
import { keepCard } from '../cards/keep-card.ts';
import { keepLeft, type Place } from '../cards/left-cards.ts';
import { planLeftOf } from '../cards/remove-left.ts';
import { type Brief, readBrief } from '../cases/brief.ts';
import { caseCard } from '../cases/case-card.ts';
import { cardChangesAt } from '../cases/clock/time-on-card.ts';
import type { SubjectRef } from '../database/subject-kind.ts';
import { inTenant, type Tx } from '../database/transaction.ts';
import { appIdIn } from '../links.ts';
import { TeamsTrouble } from '../microsoft/trouble.ts';
import type { Claimed } from '../outbox/claim.ts';
import { mailAfter } from '../outbox/mail-after.ts';
import { dropped, type Outcome } from '../outbox/outcome.ts';
import { planMessages } from '../outbox/plan-messages.ts';
import { cardTexts } from '../texts/cards.ts';
import type { Deliver, Senders } from './delivery.ts';
import { spoken } from './send/mail-facts.ts';

type Found = {
  readonly brief: Brief;
  readonly standing: StandingCard | undefined;
  readonly channel: DeskChannel | undefined;
  /** Other rows about this card: the brief just read includes their changes. */
  readonly others: readonly string[];
};

/**
 * Posts the case's card, or changes the one that stands. Afterwards the next change as time runs out is planned, and every
 * other row about the card that was there at the reading is merged into this one.
 */
export const deliverCard: Deliver<'card'> = async ({ parts, row }) => {
  const found = await inTenant(parts.db, row.tenantId, (tx) => read(parts, tx, row));
  if (!found) return dropped;
  const { brief, standing, channel } = found;
  const now = parts.now();
  const card = caseCard(brief, { now, appId: appIdIn(parts.settings, row.tenantId), language: spoken });
  const done = (posted?: Posted) => outcome(parts, brief, found, digestOfCard(card), now, posted);
  if (standing) {
    const { activityId } = standing;
    // A card whose id Teams has not given cannot be changed; the next viewer sees it fresh, and brings its id
    // (card-seen.ts).
    if (activityId === undefined || standing.digest.equals(digestOfCard(card))) return done();
    const said = cardTexts[spoken].changedCase(brief.reference);
    if ((await parts.teams.update(standing.channel, activityId, card, said)) === 'updated') return done();
    await forget(parts, row, { conversationId: standing.channel.conversationId, activityId });
  }
  // A closed case gets no new card; one deleted in the channel stays deleted then.
  if (!meaningOf[brief.state].open) return dropped;
  if (!channel) throw new TeamsTrouble({ part: 'bot-in-team', code: 'bot-not-installed', permanent: true });
  const activityId = await parts.teams.post(channel, card, cardTexts[spoken].newCase(brief.reference));
  return done({ channel, activityId });
};

const read = async (parts: Senders, tx: Tx, { tenantId, subjectId, outboxId }: Claimed): Promise<Found | undefined> => {
  const brief = await readBrief(parts, tx, tenantId, subjectId);
  if (!brief) return undefined;
  const rows = await tx
    .selectFrom('outbox')
    .select('outbox_id')
    .where('tenant_id', '=', tenantId)
    .where('subject_id', '=', subjectId)
    .where('kind', '=', 'card')
    .where('outbox_id', '<>', outboxId)
    .where('state', 'in', ['open', 'given-up'])
    .execute();
  return {
    brief,
    standing: await readCard(tx, tenantId, subjectId),
    channel: await readChannel(tx, tenantId),
    others: rows.map(({ outbox_id }) => outbox_id),
  };
};

/**
 * The card is gone from the channel, or the channel with it; Teams does not distinguish these, so the card is removed all
 * the same when there is another. If no new card is posted in time, the team gets a mail as for a new case.
 */
const forget = (parts: Senders, { tenantId, subject, subjectId }: Claimed, card: Place): Promise<void> =>
  inTenant(parts.db, tenantId, async (tx) => {
    const now = parts.now();
    await tx
      .deleteFrom('cards')
      .where('tenant_id', '=', tenantId)
      .where('subject', '=', subject)
      .where('subject_id', '=', subjectId)
      .where('activity_id', '=', card.activityId)
      .execute();
    const of = { tenantId, subject, subjectId };
    await keepLeft(tx, of, card, now);
    await planMessages(tx, { ...of, now, newId: parts.newId }, [
      { kind: 'no-card-mail', lost: 'card', due: new Date(now.getTime() + mailAfter) },
    ]);
  });

type Posted = { readonly channel: DeskChannel; readonly activityId: string | undefined };

const outcome = (
  { newId }: Senders,
  brief: Brief,
  { others, standing }: Found,
  digest: Buffer,
  now: Date,
  posted?: Posted,
): Outcome => {
  const next = brief.clockRuns && brief.deadline ? cardChangesAt(brief.deadline, now) : undefined;
  return {
    end: 'done',
    // A card known only from being seen has no digest yet: it is logged as posted now.
    ...(posted || standing?.digest.length === 0 ? { log: [{ verb: 'card-posted' }] } : {}),
    also: async (tx, at) => {
      const of = { tenantId: brief.tenantId, subject: 'case', subjectId: brief.caseId } as const;
      if (posted) {
        const { channel, activityId } = posted;
        await keepCard(tx, of, { conversationId: channel.conversationId, activityId }, digest, at);
        await planLeftOf(tx, of, { now: at, newId });
      } else await keepDigest(tx, of, digest);
      await merge(tx, brief, others, at);
    },
    plan: next ? [{ kind: 'card', due: next }] : [],
  };
};

const keepDigest = async (tx: Tx, { tenantId, subject, subjectId }: SubjectRef, digest: Buffer): Promise<void> => {
  await tx
    .updateTable('cards')
    .set({ digest })
    .where('tenant_id', '=', tenantId)
    .where('subject', '=', subject)
    .where('subject_id', '=', subjectId)
    .execute();
};

const merge = async (tx: Tx, { tenantId }: Brief, others: Found['others'], now: Date): Promise<void> => {
  if (others.length === 0) return;
  await tx
    .updateTable('outbox')
    .set({ state: 'merged', finished_at: now })
    .where('tenant_id', '=', tenantId)
    .where('outbox_id', 'in', others)
    .where('state', 'in', ['open', 'given-up'])
    .execute();
};
