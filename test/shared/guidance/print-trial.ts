import { guidanceIndex } from '#shared/guidance/guidance-index.ts';
import { searchGuidance } from '#shared/guidance/search-guidance.ts';
import * as fresh from './fresh-cases.ts';
import * as given from './given-cases.ts';
import * as later from './later-cases.ts';
import * as own from './own-cases.ts';
import { type Case, everySecond, ourArticles, readCases } from './read-cases.ts';
import * as roundabout from './roundabout-cases.ts';
import * as told from './told-cases.ts';
import { notConfident, recognised, trialOfQuestions } from './trial.ts';
import * as unseen from './unseen-cases.ts';

const index = guidanceIndex(ourArticles());
const showsMisses = process.argv.includes('--misses');
const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(8);

const print = (
  name: string,
  shares: Record<string, number>,
  cases: readonly Case[],
  isRight: (one: Case) => boolean,
) => {
  const told = Object.entries(shares).map(([what, share]) => `${what} ${percent(share)}`);
  console.log(`${name.padEnd(28)} ${String(cases.length).padStart(3)}  ${told.join('  ')}`);
  if (showsMisses)
    for (const one of cases) if (!isRight(one)) console.log(`    ${one.text} | ${one.expected[0]} | ${shown(one)}`);
};
const shown = ({ text }: Case): string => {
  const { hits, confident, looksLike } = searchGuidance(index, text);
  const best = hits.slice(0, 3).map(({ slug, score }) => `${slug} ${score}`);
  return `${best.join(', ')} | ${confident ? 'confident' : 'not confident'} | ${looksLike}`;
};

console.log(`${index.places.size} articles`);
for (const [name, cases] of [
  ['given questions', readCases(given.givenQuestions)],
  ['own questions, tuned', everySecond(readCases(own.ownQuestions), 0)],
  ['own questions, held out', everySecond(readCases(own.ownQuestions), 1)],
  ['hard questions, tuned', readCases(later.hardQuestions)],
  ['unseen questions, then tuned', readCases(unseen.unseenQuestions)],
  ['last questions, then tuned', readCases(unseen.lastQuestions)],
  ['final questions, then tuned', readCases(unseen.finalQuestions)],
  ['fresh questions, held out', readCases(fresh.freshQuestions)],
  ['given words', readCases(given.givenWords)],
  ['own words, tuned', everySecond(readCases(own.ownWords), 0)],
  ['own words, held out', everySecond(readCases(own.ownWords), 1)],
] as const)
  print(name, trialOfQuestions(index, cases), cases, ({ text, expected }) =>
    expected.includes(searchGuidance(index, text).hits[0]?.slug ?? ''),
  );
for (const [name, cases] of [
  ['given unanswerable', readCases(given.givenUnanswerable)],
  ['own unanswerable, tuned', everySecond(readCases(later.ownUnanswerable), 0)],
  ['own unanswerable, held out', everySecond(readCases(later.ownUnanswerable), 1)],
  ['unseen unanswerable', readCases(unseen.unseenUnanswerable)],
  ['last unanswerable', readCases(unseen.lastUnanswerable)],
  ['fresh unanswerable, held out', readCases(fresh.freshUnanswerable)],
] as const)
  print(
    name,
    { 'not confident': notConfident(index, cases) },
    cases,
    ({ text }) => !searchGuidance(index, text).confident,
  );
for (const [name, lines] of [
  ['given', given.givenTold],
  ['own', told.ownTold],
  ['own, real but alike', told.soundLikeTold],
  ['unseen, then tuned', unseen.unseenTold],
  ['more, then tuned', told.moreTold],
  ['last', unseen.lastTold],
  ['fresh, then tuned', fresh.freshTold + fresh.freshNotTold.trimStart()],
  ['later, then tuned', roundabout.laterTold + roundabout.laterNotTold.trimStart()],
  ['final, then tuned', roundabout.finalTold + roundabout.finalNotTold.trimStart()],
] as const) {
  const cases = readCases(lines);
  const isQuestion = ({ expected }: Case) => expected[0] === 'question';
  const isRight = ({ text, expected }: Case) => expected[0] === searchGuidance(index, text).looksLike;
  const [questions, others] = [cases.filter(isQuestion), cases.filter((one) => !isQuestion(one))];
  if (others.length > 0) print(`told, ${name}`, { recognised: recognised(index, others) }, others, isRight);
  if (questions.length > 0)
    print(`not told, ${name}`, { 'taken for told': 1 - recognised(index, questions) }, questions, isRight);
}
