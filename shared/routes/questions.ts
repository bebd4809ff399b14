import { z } from 'zod';
import { dataKindsHeld, sizeClass } from '../breaches/data-kinds.ts';
import { breachKind } from '../breaches/kinds.ts';
import { keptPersonal } from '../privacy/kept-personal.ts';
import { asked, question } from '../questions/question.ts';
import { sources } from '../questions/sources.ts';
import { questionTopic } from '../questions/topics.ts';
import { written, writtenSomething } from '../text/written.ts';
import { moment } from '../time/moment.ts';
import { caseId, done, draftSent, version } from './case-changes.ts';
import { route } from './route.ts';

/** That an answer holds no CPR number is checked by the use case: to find one takes more than a first screen should load. */
const answer = { text: writtenSomething(8000), sources: sources.default([]) };

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
  body: z.strictObject({ ...version, ...draftSent, ...answer }),
  answer: done,
});

export const askReview = route({
  name: 'askReview',
  method: 'POST',
  path: '/questions/{caseId}/reviews',
  who: 'team',
  summary: 'Ask a colleague of the team to look at an answer before it is sent; it takes the place of one before',
  params: caseId,
  body: z.strictObject({ ...version, ...draftSent, ...answer, to: z.uuid() }),
  answer: done,
});

export const reviewAnswer = route({
  name: 'reviewAnswer',
  method: 'POST',
  path: '/questions/{caseId}/reviews/verdict',
  who: 'team',
  summary: 'Say that the answer one was asked to look at is good, or send it back with a note',
  params: caseId,
  body: z.strictObject({ ...version, good: z.boolean(), note: written(2000).optional() }),
  answer: done,
});

export const turnIntoBreach = route({
  name: 'turnIntoBreach',
  method: 'POST',
  path: '/questions/{caseId}/breach',
  who: 'team',
  summary:
    'Make a breach of what was asked: number, texts and history stay; it was known when it was asked, or when it was found before that',
  params: caseId,
  body: z.strictObject({
    ...version,
    kind: breachKind,
    found: moment.optional(),
    people: sizeClass.default('unknown'),
    dataKinds: dataKindsHeld.default([]),
  }),
  answer: done,
});

export const releaseAnswer = route({
  name: 'releaseAnswer',
  method: 'POST',
  path: '/questions/{caseId}/release',
  who: 'team',
  summary:
    'Let everybody find the answer, in words that name nobody; without words, the team alone again. `kept`: what points at a person and may stay, as it is written',
  params: caseId,
  body: z.strictObject({
    ...version,
    words: z
      .strictObject({ question: writtenSomething(500), answer: writtenSomething(8000), kept: keptPersonal })
      .nullable(),
  }),
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
