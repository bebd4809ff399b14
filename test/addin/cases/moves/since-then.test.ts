import { sinceThen } from '#addin/cases/moves/since-then.ts';
import type { Entry } from '#addin/cases/subject.ts';
import { jonas, now, sofie } from '#test/addin/cases/queue/row-of.ts';
import { questionOf } from '#test/addin/questions/question-of.ts';

const desk = { personId: null, name: '' };
const steps = { own: ['topic-corrected', 'review-asked'], any: ['review-good', 'review-back'] };
const after = (...done: (readonly [by: Entry['by'], verb: string])[]) => {
  const timeline = done.map(([by, verb], at) => ({ sequence: at + 2, at: now.toISOString(), by, verb, facts: {} }));
  return questionOf({ version: 3, timeline });
};
const since = (...done: Parameters<typeof after>) => sinceThen(questionOf(), after(...done), sofie.personId, { steps });

test('a case of the same version is as it was', () => {
  expect(sinceThen(questionOf(), questionOf(), sofie.personId, { steps })).toBe('nothing');
});

test.each(['taken', 'let-go', 'handed-over', 'asked', 'topic-corrected', 'review-asked'])('own: %s', (verb) => {
  expect([since([sofie, verb]), since([jonas, verb])]).toEqual(['own', 'changed']);
});

test('what is only added, and what the desk does of itself, is in nobody’s way', () => {
  expect(since([sofie, 'taken'], [desk, 'reminded'], [jonas, 'noted'], [jonas, 'looked'])).toBe('own');
});

test('what a second person says is to be seen before it is gone on from', () => {
  expect([since([jonas, 'review-good']), since([sofie, 'taken'], [jonas, 'review-back'])]).toEqual(['minor', 'minor']);
});

test.each(['facts-corrected', 'question-answered', 'closed', 'of-a-later-version'])(
  'own, and it changes: %s',
  (verb) => {
    expect(since([sofie, verb])).toBe('changed');
  },
);

test('what has changed without a word in the log is a change', () => {
  expect([since(), since([jonas, 'noted'])]).toEqual(['changed', 'changed']);
});
