import { correctionOf } from '#addin/breaches/facts/correction-of.ts';
import { caseOf } from '../../cases/case-of.ts';
import { done, field, openCase, press } from '../../cases/open-case.tsx';

const before = { people: 'unknown', dataKinds: ['unknown'], place: 'Skolen', wrong: ['a'] } as const;
const standing = { ...before, dataKinds: [...before.dataKinds], wrong: [...before.wrong] };

test('nothing is to be corrected while nothing differs', () => expect(correctionOf(standing, standing)).toEqual({}));
test('only what differs is corrected', () =>
  expect(correctionOf(standing, { ...standing, people: 'one', wrong: ['b'] })).toEqual({
    people: 'one',
    mark: ['b'],
    unmark: ['a'],
  }));
test('"I don’t know" goes when the team has said which data it was', () =>
  expect(correctionOf(standing, { ...standing, dataKinds: ['unknown', 'cpr'] })).toEqual({ dataKinds: ['cpr'] }));

test('the team corrects how many, which data, where and who', async () => {
  const { desk, user, close } = await openCase({ answers: { correctFacts: () => done } });
  await user.click(press('Ret oplysninger'));
  await user.selectOptions(await field(/Berørte/), '11–100');
  await user.click(await field(/^Helbred$/));
  await user.type(await field(/Sted/), 'Skolen');
  await user.click(await field(/^Rigtig$/));
  await user.click(press('Gem rettelsen'));
  const [right] = caseOf().recipients;
  expect(desk.of('correctFacts')[0]?.body).toMatchObject({
    version: 5,
    people: 'up-to-100',
    dataKinds: ['contact', 'cpr', 'health'],
    place: 'Skolen',
    mark: [right?.recipientId],
  });
  close();
});

test('with nothing corrected there is nothing to save', async () => {
  const { user, close } = await openCase();
  await user.click(press('Ret oplysninger'));
  await field(/Sted/);
  expect(press('Gem rettelsen')).toHaveProperty('disabled', true);
  close();
});

test('who may only look has no button for it', async () => {
  const { close } = await openCase({ roles: ['Gdpr.Dpo'] });
  expect(document.body.textContent).not.toContain('Ret oplysninger');
  close();
});
