import { guidanceIndex } from '#shared/guidance/guidance-index.ts';
import * as fresh from './fresh-cases.ts';
import * as given from './given-cases.ts';
import * as hard from './later-cases.ts';
import * as own from './own-cases.ts';
import { everySecond, ourArticles, readCases } from './read-cases.ts';
import * as roundabout from './roundabout-cases.ts';
import * as told from './told-cases.ts';
import { notConfident, recognised, trialOfQuestions } from './trial.ts';
import * as unseen from './unseen-cases.ts';

const index = guidanceIndex(ourArticles());
const givenQuestions = trialOfQuestions(index, readCases(given.givenQuestions));
const heldOut = trialOfQuestions(index, everySecond(readCases(own.ownQuestions), 1));
const later = trialOfQuestions(index, readCases(unseen.lastQuestions + unseen.finalQuestions.trimStart()));
const untouched = trialOfQuestions(index, readCases(fresh.freshQuestions));
const toldAmong = (lines: string) => readCases(lines).filter(({ expected }) => expected[0] !== 'question');
const notTold = trialOfQuestions(
  index,
  readCases(fresh.freshNotTold + roundabout.laterNotTold.trimStart() + roundabout.finalNotTold.trimStart()),
);
const soundLikeTold = trialOfQuestions(index, readCases(told.soundLikeTold));

test.each([
  ['given', givenQuestions],
  ['held out', heldOut],
])('of the questions %s, 85 in 100 find their article first', (_name, { first }) =>
  expect(first).toBeGreaterThanOrEqual(0.85),
);

test.each([
  ['given', givenQuestions],
  ['held out', heldOut],
])('of the questions %s, 97 in 100 find their article among the first three', (_name, { amongThree }) =>
  expect(amongThree).toBeGreaterThanOrEqual(0.97),
);

test.each([
  ['given', givenQuestions],
  ['held out', heldOut],
])('of the questions %s, 85 in 100 are answered with confidence', (_name, { confident }) =>
  expect(confident).toBeGreaterThanOrEqual(0.85),
);

test('of questions made hard, 80 in 100 find their article first', () =>
  expect(later.first).toBeGreaterThanOrEqual(0.8));

test('of questions made hard, 95 in 100 find their article among the first three', () =>
  expect(later.amongThree).toBeGreaterThanOrEqual(0.95));

test('of everyday questions for which nothing was mended, 75 in 100 find their article first', () =>
  expect(untouched.first).toBeGreaterThanOrEqual(0.75));

test('of everyday questions for which nothing was mended, 92 in 100 find their article among the first three', () =>
  expect(untouched.amongThree).toBeGreaterThanOrEqual(0.92));

test('of what nothing answers and nothing was mended for, 4 in 6 get no confident answer', () =>
  expect(notConfident(index, readCases(fresh.freshUnanswerable))).toBeGreaterThanOrEqual(4 / 6));

test.each([
  ['given', readCases(given.givenWords)],
  ['held out', everySecond(readCases(own.ownWords), 1)],
])('of the single words %s, 97 in 100 find their article among the first three', (_name, cases) =>
  expect(trialOfQuestions(index, cases).amongThree).toBeGreaterThanOrEqual(0.97),
);

test.each([
  ['given', readCases(given.givenUnanswerable)],
  ['held out', everySecond(readCases(hard.ownUnanswerable), 1)],
])('of what nothing answers, %s, 8 in 10 get no confident answer', (_name, cases) =>
  expect(notConfident(index, cases)).toBeGreaterThanOrEqual(0.8),
);

test.each([
  ['given', toldAmong(given.givenTold)],
  ['of our own', toldAmong(told.ownTold)],
  ['made hard', toldAmong(unseen.lastTold)],
  ['told in a roundabout way', readCases(roundabout.laterTold + roundabout.finalTold.trimStart())],
])('of the breaches and requests told, %s, 9 in 10 are recognised', (_name, cases) =>
  expect(recognised(index, cases)).toBeGreaterThanOrEqual(0.9),
);

test.each([
  ['given', givenQuestions],
  ['held out', heldOut],
  ['made hard', later],
  ['that sound much like it', soundLikeTold],
  ['asked every day', untouched],
  ['that sound like it again', notTold],
])('of the real questions %s, at most 2 in 100 are taken for a breach or a request', (_name, { takenForTold }) =>
  expect(takenForTold).toBeLessThanOrEqual(0.02),
);
