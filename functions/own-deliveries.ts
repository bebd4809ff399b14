import { ofTexts } from './deliveries/chat/text-deliveries.ts';
import type { OwnDeliveries } from './deliveries/deliver.ts';
import { ofArticles } from './guidance/deliver-articles.ts';
import { ofPolicies, ofReaders } from './policies/deliveries.ts';
import { ofGroups, ofPlans, ofReviews, ofSheets, ofStandIns } from './reviews/deliveries.ts';
import { ofTasks } from './tasks/task-deliveries.ts';

/** What delivers the messages about subjects that are no cases; complete by type. A new kind is one line here. */
export const ownDeliveries: OwnDeliveries = {
  'case-text': ofTexts,
  'review-plan': ofPlans,
  review: ofReviews,
  'review-sheet': ofSheets,
  'stand-in': ofStandIns,
  group: ofGroups,
  task: ofTasks,
  article: ofArticles,
  policy: ofPolicies,
  'policy-reader': ofReaders,
};
