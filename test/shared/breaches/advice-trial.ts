import { advise } from '#shared/breaches/advice.ts';
import type { AdviceFacts } from '#shared/breaches/advice-facts.ts';
import type { OrdinaryReport, Outcome } from '../fixtures/ordinary-report.ts';

/** What is proposed, in one word. What the team is to weigh is not proposed for notification. */
export const proposedFor = (facts: AdviceFacts): Outcome => {
  const { notifyAuthority, tellDataSubjects } = advise(facts);
  if (tellDataSubjects) return 'tell';
  return notifyAuthority ? 'notify' : 'record';
};

/** How many are proposed as they were decided. */
export const agreed = (reports: readonly OrdinaryReport[]): number =>
  reports.filter(({ facts, outcome }) => proposedFor(facts) === outcome).length;

/** The share proposed for notification, 0 to 1. */
export const shareNotified = (reports: readonly OrdinaryReport[]): number =>
  reports.filter(({ facts }) => proposedFor(facts) !== 'record').length / reports.length;
