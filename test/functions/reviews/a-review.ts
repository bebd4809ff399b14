import { appendLog, lockChain } from '#functions/database/log.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { openOutbox } from '#functions/deliveries/open-outbox.ts';
import type { FeedMessage, TeamMail } from '#functions/graph/graph.ts';

import { ownDeliveries } from '#functions/own-deliveries.ts';
import { perform } from '#functions/perform.ts';
import { followDirectories } from '#functions/timers/mirror.ts';
import { reviewPlan } from '#shared/reviews/review-plan.ts';
import { pretendDirectory, trouble } from '#test/functions/directory/mirror/pretend-directory.ts';
import { openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { pretendChats } from './pretend-chats.ts';

/** Makes plans and begins reviews on a desk, and delivers what follows from it. */
export const reviewsOn = (desk: TestDesk) => {
  const drain = () => openOutbox(desk, undefined, ownDeliveries).drain();
  const plan = async (given: object = {}): Promise<string> => {
    const body = reviewPlan.parse({ name: 'Hvert kvartal', scope: { all: true }, ...given });
    const { planId } = await perform(desk, sofie, 'createPlan', { params: {}, query: {}, body });
    await drain();
    return planId;
  };
  const start = async (planId: string): Promise<string> => {
    // As each hour, so that the directory is fresh.
    await followDirectories(desk);
    await drain();
    const about = { params: { planId }, query: {} } as const;
    const { version } = await perform(desk, sofie, 'previewPlan', { ...about, body: {} });
    const asked = { ...about, body: { version } };
    const { reviewId } = await perform(desk, sofie, 'startReview', asked);
    await drain();
    return reviewId;
  };
  /** Ends a review as if its last day were over, so that the next one may ask about the same. */
  const endNow = (reviewId: string) =>
    inTenant(desk.db, sofie.tenantId, async (tx) => {
      const review = { tenantId: sofie.tenantId, subject: 'review', subjectId: reviewId } as const;
      await lockChain(tx, review);
      await tx.updateTable('reviews').set({ state: 'ended' }).where('review_id', '=', reviewId).execute();
      await appendLog(tx, { ...review, actorId: null, at: desk.now() }, [{ verb: 'review-ended' }]);
    });
  return { drain, plan, start, endNow };
};

/** A desk with a directory whose reviews are walked. */
export const openReviewed = async () => {
  const directory = pretendDirectory();
  const feed: FeedMessage[] = [];
  const mails: TeamMail[] = [];
  const chats = pretendChats();
  const notify = async (_tenant: string, message: FeedMessage) => {
    if (chats.without.has(message.personId)) throw trouble('Forbidden');
    feed.push(message);
  };
  const sendMail = async (_tenant: string, mail: TeamMail) => void mails.push(mail);
  const person = async (_tenant: string, personId: string) => ({
    ...{ personId, name: 'Birgit Dam', userName: 'birgit@eksempel-kommune.example', unit: null, managerId: null },
  });
  const graph = { directory: directory.graph, notify, sendMail, person };
  const desk = await openTestDesk({ graph, teams: chats.teams });
  return { desk, directory, feed, mails, chats, ...reviewsOn(desk) };
};
export type Reviewed = Awaited<ReturnType<typeof openReviewed>>;
