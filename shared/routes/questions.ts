import { z } from 'zod';
import { asked, question } from '../questions/question.ts';
import { sources } from '../questions/sources.ts';
import { questionTopic } from '../questions/topics.ts';
import { writtenSomething } from '../text/written.ts';
import { caseId, done, draftSent, version } from './case-changes.ts';
import { route } from './route.ts';

export const askQuestion = route({
  name: 'askQuestion',
  method: 'POST',
  path: '/questions',
  who: 'employee',
  key: 'required',
  status: 201,
  summary: 'Ask the GDPR team; the answer is the number of the question, and until when it is answered',
  body: question,
  answer: asked,
});

export const sendAnswer = route({
  name: 'sendAnswer',
  method: 'POST',
  path: '/questions/{caseId}/answers',
  who: 'team',
  summary: 'Answer the question, with what the answer rests on; it holds no CPR numbers',
  params: caseId,
  body: z.strictObject({ ...version, ...draftSent, text: writtenSomething(8000), sources: sources.default([]) }),
  answer: done,
});

export const answerHelped = route({
  name: 'answerHelped',
  method: 'POST',
  path: '/questions/{caseId}/helped',
  who: 'employee',
  summary: "Say that the answer to one's own question helped",
  params: caseId,
  answer: done,
});

export const correctTopic = route({
  name: 'correctTopic',
  method: 'POST',
  path: '/questions/{caseId}/topic',
  who: 'team',
  summary:
    "Say what the question is about; a citizen's request has the deadline of Art. 12(3), from the day it was received",
  params: caseId,
  body: z.strictObject({ ...version, topic: questionTopic, received: z.iso.date().optional() }),
  answer: done,
});

export const readAnswerBy = route({
  name: 'readAnswerBy',
  method: 'GET',
  path: '/questions/answer-by',
  who: 'employee',
  summary: 'Until when a question that is asked now is answered, and in how many working days',
  answer: z.object({ answerBy: z.iso.date(), workingDays: z.int() }),
});
