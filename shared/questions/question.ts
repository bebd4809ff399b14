import { z } from 'zod';
import { mailFacts } from '../mail/mail.ts';
import { writtenSomething } from '../text/written.ts';
import { questionTopic } from './topics.ts';

/** Where a question was asked: in the tab, beside a mail, or in the bot's chat. */
export const questionDoors = ['teams', 'outlook', 'bot'] as const;
export const questionDoor = z.enum(questionDoors);

/** The longest question, as the longest description of a report. Characters. */
export const longestQuestion = 8000;

/** What an employee asks. `about`: the mail it was asked beside. */
export const question = z.strictObject({
  text: writtenSomething(longestQuestion),
  topic: questionTopic.optional(),
  door: questionDoor.default('teams'),
  about: mailFacts.optional(),
});
export type Question = z.infer<typeof question>;

/** The answer to a question that was sent. `answerBy`: the day (`YYYY-MM-DD`) on which the team has answered at the latest. */
export const asked = z.object({ caseId: z.uuid(), reference: z.string(), answerBy: z.iso.date() });
export type Asked = z.infer<typeof asked>;
