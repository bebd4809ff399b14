/**
 * What a chain of the log, a message or a card can be about: a case, the municipality itself, or a subject that is no case.
 * A new kind is a line here; the compiler then asks for its deliveries (functions/own-deliveries.ts).
 */
export const subjectKinds = [
  'case',
  'tenant',
  'case-text',
  'review-plan',
  'review',
  'review-sheet',
  'stand-in',
  'group',
  'task',
  'article',
  'policy',
  'policy-reader',
] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** One subject, of whatever kind. */
export type SubjectRef = {
  readonly tenantId: string;
  readonly subject: SubjectKind;
  readonly subjectId: string;
};
