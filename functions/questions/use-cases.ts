import type * as routes from '#shared/routes/questions.ts';
import type { UseCase } from '../use-case.ts';
import { answerHelped } from './answer/answer-helped.ts';
import { askReview } from './answer/ask-review.ts';
import { correctTopic } from './answer/correct-topic.ts';
import { releaseAnswer } from './answer/release-answer.ts';
import { reviewAnswer } from './answer/review-answer.ts';
import { sendAnswer } from './answer/send-answer.ts';
import { askQuestion } from './ask/ask-question.ts';
import { readAnswerBy } from './ask/read-answer-by.ts';
import { turnIntoBreach } from './turn/turn-into-breach.ts';

type Own = typeof routes;

/** What only a question is asked for; complete by type. */
export const questionUseCases: { readonly [N in keyof Own]: UseCase<Own[N]> } = {
  askQuestion,
  readAnswerBy,
  sendAnswer,
  answerHelped,
  correctTopic,
  askReview,
  reviewAnswer,
  turnIntoBreach,
  releaseAnswer,
};
