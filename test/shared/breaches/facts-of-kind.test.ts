import { isDeepStrictEqual } from 'node:util';
import { advise } from '#shared/breaches/advice.ts';
import { adviceFacts } from '#shared/breaches/advice-facts.ts';
import { factsOfCase } from '#shared/breaches/advice-from-case.ts';
import { answeredWith, detailsOfKind, detailsToAsk, unfittingAnswers } from '#shared/breaches/details.ts';
import { factsOfKind } from '#shared/breaches/facts-of-kind.ts';
import { type BreachKind, breachKinds } from '#shared/breaches/kinds.ts';

type Answers = Readonly<Record<string, string>>;
const choicesOf = (kind: BreachKind): [string, readonly string[]][] => Object.entries(detailsOfKind[kind]);

/** Every way to answer the details of a kind, each also left out. */
const allAnswers = (kind: BreachKind): Answers[] =>
  choicesOf(kind).reduce<Answers[]>(
    (some, [detail, choices]) =>
      some.flatMap((answers) => [answers, ...choices.map((choice) => ({ ...answers, [detail]: choice }))]),
    [{}],
  );
const details = breachKinds.flatMap((kind) => choicesOf(kind).map(([detail, choices]) => ({ kind, detail, choices })));
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

test.each(details)('$kind: what is answered to $detail weighs in the advice', ({ kind, detail, choices }) => {
  const weighs = allAnswers(kind).some((answers) => {
    const [first, ...others] = choices.map((choice) => adviceOn(kind, { ...answers, [detail]: choice }));
    return others.some((other) => !isDeepStrictEqual(other, first));
  });
  expect(weighs).toBe(true);
});

test.each(breachKinds)('%s: whatever is answered, the advice can read it', (kind) => {
  expect(() => allAnswers(kind).map((answers) => factsOf(kind, answers))).not.toThrow();
});

test.each(details.filter(({ choices }) => choices.includes('unknown')))(
  '$kind: not knowing $detail says no more than not answering it',
  ({ kind, detail }) => {
    expect(factsOf(kind, { [detail]: 'unknown' })).toEqual(factsOf(kind, {}));
  },
);

test.each(['processor-breach', 'other'] as const)('%s asks whether it was seen, changed or lost', (kind) => {
  expect(detailsToAsk(kind, {}).map(([detail]) => detail)).toEqual(expect.arrayContaining(['seen', 'changed', 'lost']));
});

test('by whom is asked once it was seen, and whether there is a copy once it was lost', () => {
  const asked = (answers: Answers) => detailsToAsk('other', answers).map(([detail]) => detail);
  expect([asked({}), asked({ seen: 'yes' }), asked({ lost: 'yes' })]).toEqual([
    ['seen', 'changed', 'lost'],
    ['seen', 'seenBy', 'changed', 'lost'],
    ['seen', 'changed', 'lost', 'copy'],
  ]);
});

test('where a copy is always of interest it is asked at once', () => {
  expect(detailsToAsk('data-lost', {}).map(([detail]) => detail)).toContain('copy');
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
