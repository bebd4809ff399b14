import { of } from '../type-of-shared.ts';

/** What the tables of questions hold. */
export const columns = {
  'questions.topic': of('questions/topics.ts', 'QuestionTopic'),
};
