import { of } from '../type-of-shared.ts';

/** What the tables of access reviews hold. */
export const columns = {
  'review_plans.state': `Generated<${of('reviews/plan-states.ts', 'PlanState')}>`,
  'review_groups.sensitivity': `${of('reviews/group-facts.ts', 'Sensitivity')} | null`,
  'reviews.state': "Generated<'making' | 'open' | 'ended'>",
  'review_made_lines.section': of('reviews/section-of.ts', 'Section'),
  'review_made_lines.source': of('reviews/choose-reviewer.ts', 'AnsweredBy'),
  'review_lines.section': of('reviews/section-of.ts', 'Section'),
  'review_lines.source': of('reviews/choose-reviewer.ts', 'AnsweredBy'),
  'review_lines.other_answer': `${of('reviews/answers.ts', 'Decision')}['answer']`,
  'review_lines.vanished': "'membership' | 'group' | 'account' | null",
  'review_moves.why': of('reviews/answering/line-moves.ts', 'MoveReason'),
  'review_lines.answer': `${of('reviews/answers.ts', 'Decision')}['answer']`,
};
