/** The pages of access reviews by address; this table is loaded with the first of them. */
export const reviewPages = {
  '/reviews': async () => (await import('./ReviewsPage.tsx')).ReviewsPage,
  '/reviews/mine': async () => (await import('./answering/AnswerPage.tsx')).AnswerPage,
  '/reviews/unanswered': async () => (await import('./team/UnansweredPage.tsx')).UnansweredPage,
  '/reviews/new': async () => (await import('./plans/NewPlanPage.tsx')).NewPlanPage,
  '/reviews/plans/:planId': async () => (await import('./plans/PlanPage.tsx')).PlanPage,
  '/reviews/groups': async () => (await import('./groups/GroupsPage.tsx')).GroupsPage,
  '/reviews/my-groups': async () => (await import('./groups/MyGroupsPage.tsx')).MyGroupsPage,
  '/reviews/access': async () => (await import('./proof/LookUpPage.tsx')).LookUpPage,
  '/reviews/access/people/:personId': async () => (await import('./proof/PersonAccessPage.tsx')).PersonAccessPage,
  '/reviews/access/groups/:groupId': async () => (await import('./proof/GroupAccessPage.tsx')).GroupAccessPage,
  '/reviews/:reviewId/proof': async () => (await import('./proof/ProofPage.tsx')).ProofPage,
  '/reviews/:reviewId': async () => (await import('./team/RoundPage.tsx')).RoundPage,
};
