import { movesFrom } from '#shared/questions/moves.ts';
import type { AskerView, QuestionView } from '#shared/questions/views.ts';
import { maja } from '#test/addin/cases/case-of.ts';
import { hoursFromNow, jonas, sofie } from '#test/addin/cases/queue/row-of.ts';

const id = (last: number) => `7d1c1d1e-1c57-4f0a-9a51-3e1a3c1f${String(last).padStart(4, '0')}`;
export const questionId = '0b0a5b8e-6a55-4c8e-9b0e-3f1c5a1d2e77';
const title = 'Skal alle sige ja først?';
export const text = `Vi vil filme vores julefest. ${title}`;
export const law = { kind: 'law' as const, text: 'GDPR art. 6, stk. 1, litra e' };
export const answered = {
  text: { textId: id(2), kind: 'reply' as const, by: sofie, at: hoursFromNow(-1), text: 'Nej. Sig det **forud**.' },
  answer: { textId: id(2), sources: [law], reviewedBy: jonas, guidance: null },
};

const outline = {
  subject: 'question' as const,
  caseId: questionId,
  reference: '2026-0136',
  unit: 'Børn og Familie',
  receivedAt: hoursFromNow(-20),
  topic: 'pictures' as const,
  title,
  answerBy: '2026-11-27',
  evidence: [],
};
const question = { textId: id(1), kind: 'description' as const, by: maja, at: hoursFromNow(-20), text };

/** A question Sofie has taken and not answered. */
export const questionOf = (given: Partial<QuestionView> = {}): QuestionView => ({
  ...outline,
  view: 'case',
  version: 2,
  state: 'taken',
  answered: false,
  door: 'bot',
  onBehalfOf: [],
  clockRuns: true,
  clockStoppedAt: null,
  takenBy: sofie,
  texts: [question],
  timeline: [],
  askedAt: hoursFromNow(-20),
  deadline: hoursFromNow(60),
  daysOff: [],
  reporters: [{ ...maja, reportedAt: hoursFromNow(-20) }],
  answers: [],
  proposal: null,
  helped: false,
  mail: null,
  moves: movesFrom(given.state ?? 'taken'),
  ...given,
});

/** The same as Maja, who asked it, sees it: answered. */
export const askedBy = (given: Partial<AskerView> = {}): AskerView => ({
  ...outline,
  view: 'reporter',
  version: 3,
  state: 'closed',
  answered: true,
  handledBy: sofie.name,
  conversation: [question, answered.text],
  answers: [answered.answer],
  helped: false,
  takenAt: hoursFromNow(-10),
  answeredAt: hoursFromNow(-1),
  ...given,
});
