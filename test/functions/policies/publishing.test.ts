import { perform } from '#functions/perform.ts';
import { type PolicyText, policyText } from '#shared/policies/policy.ts';
import { rightBodies } from '#test/support/asked.ts';
import { leo, maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { asking, inDirectory, publish } from './a-policy.ts';

const unit = 'Vej og Park';
let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
  await inDirectory(desk, [
    { personId: maja.personId, unit: 'Center for Børn og Familie' },
    { personId: leo.personId, unit },
  ]);
});
afterAll(() => desk.close());

const plain = policyText.parse({ ...rightBodies.createPolicy, units: null });
const written = async (given: Partial<PolicyText>) => {
  const body = policyText.parse({ ...plain, ...given });
  return perform(desk, sofie, 'createPolicy', { params: {}, query: {}, body });
};
const read = (policyId: string) => perform(desk, sofie, 'readPolicy', { params: { policyId }, query: {}, body: {} });
const published = async (given: Partial<PolicyText>) => {
  const { policyId, version } = await written(given);
  return publish(desk, policyId, version);
};

const inQuestion = (part: 'question' | 'text' | 'why', words: string): Partial<PolicyText> => ({
  questions: plain.questions.map((one) => ({
    ...one,
    ...(part === 'question' && { question: words }),
    choices: one.choices.map((choice, place) =>
      place === 1 && part !== 'question' ? { ...choice, [part]: words } : choice,
    ),
  })),
});
const fields: readonly (readonly [string, (words: string) => Partial<PolicyText>])[] = [
  ['title', (title) => ({ title })],
  ['body', (body) => ({ body })],
  ['question', (words) => inQuestion('question', words)],
  ['answer', (words) => inQuestion('text', words)],
  ['explanation', (words) => inQuestion('why', words)],
];
const spellings = [
  '251248-4916',
  '2512484916',
  '251248 4916',
  '25.12.48-4916',
  '2512 48 4916',
  '２５１２４８-４９１６',
  '251248\u20114916',
  '251248&#45;4916',
  '251248%2D4916',
  '**251248**-4916',
  '`251248`-4916',
  '251248\\-4916',
  '[251248](https://a.example)-4916',
  '<b>251248</b>-4916',
] as const;
test.each(fields.flatMap(([name, given]) => spellings.map((number) => [name, number, given] as const)))(
  'a policy with a CPR number in its %s, written %s, is not published',
  async (_name, number, given) => {
    await expect(published(given(`Ring om ${number} i dag`))).rejects.toMatchObject({ code: 'cpr-in-policy' });
  },
);

test('the number may be taken out, and then it is published', async () => {
  const { policyId, version } = await written({ title: 'Ring om 251248-4916' });
  await expect(publish(desk, policyId, version)).rejects.toMatchObject({ code: 'cpr-in-policy' });
  const changed = await perform(desk, sofie, 'changePolicy', {
    ...{ params: { policyId }, query: {}, body: { version, policy: plain } },
  });
  expect(await publish(desk, policyId, changed.version)).toMatchObject({ edition: 1 });
});

test.each(['Findes ikke', '__proto__', 'vej og park'])(
  'a policy for %s, in which nobody is, is not published',
  async (name) => {
    await expect(published({ units: [unit, name] })).rejects.toMatchObject({ code: 'unknown-unit' });
  },
);

test.each([
  ['all', { units: null }, 2],
  ['a unit', { units: [unit] }, 1],
  ['those who begin', { onlyNew: true }, null],
] as const)('of a draft for %s it is known how many it would ask', async (_whom, given, reach) => {
  const { policyId } = await written({ ...given, units: 'units' in given ? given.units && [...given.units] : null });
  expect((await read(policyId)).reach).toBe(reach);
});

test('it is on its way until all are asked', async () => {
  const { policyId, version } = await written({ units: [unit] });
  expect((await read(policyId)).sending).toBe(false);
  await publish(desk, policyId, version);
  expect((await read(policyId)).sending).toBe(true);
  await asking(desk);
  expect((await read(policyId)).sending).toBe(false);
});
