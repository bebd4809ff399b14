import { isDeepStrictEqual } from 'node:util';
import { advise } from '#shared/breaches/advice.ts';
import { adviceFacts } from '#shared/breaches/advice-facts.ts';
import { factsOfCase } from '#shared/breaches/advice-from-case.ts';
import { factsOfKind } from '#shared/breaches/facts-of-kind.ts';
import { type BreachKind, breachKinds } from '#shared/breaches/kinds.ts';
import { answeredWith, questionsOfKind, questionsToAsk, unfittingAnswers } from '#shared/breaches/questions.ts';

type Answers = Readonly<Record<string, string>>;
const choicesOf = (kind: BreachKind): [string, readonly string[]][] => Object.entries(questionsOfKind[kind]);

/** Every way to answer the questions of a kind, each also left out. */
const allAnswers = (kind: BreachKind): Answers[] =>
  choicesOf(kind).reduce<Answers[]>(
    (some, [question, choices]) =>
      some.flatMap((answers) => [answers, ...choices.map((choice) => ({ ...answers, [question]: choice }))]),
    [{}],
  );
const questions = breachKinds.flatMap((kind) =>
  choicesOf(kind).map(([question, choices]) => ({ kind, question, choices })),
);
const factsOf = (kind: BreachKind, answers: Answers) => adviceFacts.parse(factsOfKind(kind, answers));

const adviceOn = (kind: BreachKind, answers: Answers) => {
  const known = {
    kind,
    answers,
    dataKinds: ['health'],
    people: 'up-to-10',
    protectedAddress: false,
    deletions: [],
  } as const;
  const { because, ...proposal } = advise(factsOfCase(known));
  return { ...proposal, because: because.map(({ code }) => code) };
};

test.each(questions)('$kind: what is answered to $question weighs in the advice', ({ kind, question, choices }) => {
  const weighs = allAnswers(kind).some((answers) => {
    const [first, ...others] = choices.map((choice) => adviceOn(kind, { ...answers, [question]: choice }));
    return others.some((other) => !isDeepStrictEqual(other, first));
  });
  expect(weighs).toBe(true);
});

test.each(breachKinds)('%s: whatever is answered, the advice can read it', (kind) => {
  expect(() => allAnswers(kind).map((answers) => factsOf(kind, answers))).not.toThrow();
});

test.each(questions.filter(({ choices }) => choices.includes('unknown')))(
  '$kind: not knowing $question says no more than not answering it',
  ({ kind, question }) => {
    expect(factsOf(kind, { [question]: 'unknown' })).toEqual(factsOf(kind, {}));
  },
);

test.each(['processor-breach', 'other'] as const)('%s asks whether it was seen, changed or lost', (kind) => {
  expect(questionsToAsk(kind, {}).map(([question]) => question)).toEqual(
    expect.arrayContaining(['seen', 'changed', 'lost']),
  );
});

test('by whom is asked once it was seen, and whether there is a copy once it was lost', () => {
  const asked = (answers: Answers) => questionsToAsk('other', answers).map(([question]) => question);
  expect([asked({}), asked({ seen: 'yes' }), asked({ lost: 'yes' })]).toEqual([
    ['seen', 'changed', 'lost'],
    ['seen', 'seenBy', 'changed', 'lost'],
    ['seen', 'changed', 'lost', 'copy'],
  ]);
});

test('where a copy is always of interest it is asked at once', () => {
  expect(questionsToAsk('data-lost', {}).map(([question]) => question)).toContain('copy');
});

test('an answer that is taken back takes the one that hung on it along', () => {
  expect(answeredWith('other', { seen: 'yes', seenBy: 'anyone', lost: 'no' }, ['seen', 'no'])).toEqual({
    seen: 'no',
    lost: 'no',
  });
});

test.each(['misdirected-letter', 'wrong-data', 'spoken-disclosure'] as const)('%s asks how many got it', (kind) => {
  expect(unfittingAnswers(kind, { recipients: 'many' })).toEqual([]);
});
