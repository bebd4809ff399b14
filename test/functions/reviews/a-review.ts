import { openOutbox } from '#functions/deliveries/open-outbox.ts';
import type { FeedMessage } from '#functions/graph/graph.ts';
import { ownDeliveries } from '#functions/own-deliveries.ts';
import { perform } from '#functions/perform.ts';
import { reviewPlan } from '#shared/reviews/review-plan.ts';
import { pretendDirectory } from '#test/functions/directory/mirror/pretend-directory.ts';
import { openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';

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
    const about = { params: { planId }, query: {} } as const;
    const { version } = await perform(desk, sofie, 'previewPlan', { ...about, body: {} });
    const asked = { ...about, body: { version } };
    const { reviewId } = await perform(desk, sofie, 'startReview', asked);
    await drain();
    return reviewId;
  };
  return { drain, plan, start };
};

/** A desk with a directory whose reviews are walked. */
export const openReviewed = async () => {
  const directory = pretendDirectory();
  const feed: FeedMessage[] = [];
  const notify = async (_tenant: string, message: FeedMessage) => void feed.push(message);
  const desk = await openTestDesk({ graph: { directory: directory.graph, notify } });
  return { desk, directory, feed, ...reviewsOn(desk) };
};
export type Reviewed = Awaited<ReturnType<typeof openReviewed>>;
