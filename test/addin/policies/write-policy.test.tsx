import { screen, waitFor, within } from '@testing-library/react';
import { z } from 'zod';
import { saveFile } from '#addin/look/save-file.ts';
import { da as deskTexts } from '#addin/texts/desk.ts';
import { da as frame } from '#addin/texts/frame.ts';
import { da as exportTexts } from '#addin/texts/policies/export.ts';
import { da as t } from '#addin/texts/policies/writing.ts';
import { type PolicyText, policyText } from '#shared/policies/policy.ts';
import { no } from '#test/addin/support/desk.ts';
import { openTab, team } from '#test/addin/teams/open-tab.tsx';

jest.mock('#addin/look/save-file.ts', () => ({ saveFile: jest.fn() }));

const policyId = '0b0a5b8e-6a55-4c8e-9b0e-3f1c5a1d2e01';
const draft = policyText.parse({ title: 'Sikker brug af data', body: 'Pas på borgernes oplysninger.' });
const policy = {
  ...{ policyId, title: draft.title, kind: 'policy', state: 'published', version: 3, edition: 1 },
  ...{ publishedAt: '2026-11-20T08:00:00.000Z', of: 1897, confirmed: 9, draft, usualDays: 30 },
  ...{ sending: false, reach: 1897 },
  editions: [{ edition: 1, asksAgain: true, publishedAt: '2026-11-20T08:00:00.000Z' }],
  units: [{ unit: 'Vej og Park', of: 7, confirmed: 4 }],
  otherUnits: { units: 2, share: { of: 5, confirmed: 5 } },
};
const units = [
  { unit: 'Center for Børn og Familie', people: 270 },
  { unit: 'Vej og Park', people: 1 },
];
type Opening = NonNullable<Parameters<typeof openTab>[0]>;
/** A published policy is looked at. */
const look = (answers: Opening['answers'] = {}, who: Opening['who'] = team, given: Partial<PolicyText> = {}) =>
  openTab({
    at: `/policies/${policyId}`,
    who,
    answers: {
      readPolicy: () => ({ body: { ...policy, draft: { ...draft, ...given } } }),
      listUnits: () => ({ body: { units } }),
      listPolicies: () => ({ body: { policies: [policy] } }),
      changePolicy: () => ({ body: { version: 4 } }),
      ...answers,
    },
  });
/** A draft is written. */
const open = (given: Partial<PolicyText> = {}, answers: Opening['answers'] = {}) =>
  look(
    {
      readPolicy: () => ({
        body: { ...policy, state: 'draft', edition: 0, publishedAt: null, editions: [], draft: { ...draft, ...given } },
      }),
      publishPolicy: () => ({ body: { version: 4, edition: 1 } }),
      ...answers,
    },
    team,
  );
const saved = async ({ desk, user }: ReturnType<typeof open>) => {
  await user.click(screen.getByRole('button', { name: t.form.save }));
  await waitFor(() => expect(desk.of('changePolicy')).toHaveLength(1));
  return z.object({ policy: policyText }).parse(desk.of('changePolicy')[0]?.body).policy;
};

test('units are chosen from those that employees belong to', async () => {
  const opened = open();
  await opened.user.click(await screen.findByRole('radio', { name: t.form.someUnits }));
  await opened.user.type(await screen.findByRole('searchbox', { name: t.form.findUnit }), 'vej');
  expect(screen.queryByText(t.form.unitOf('Center for Børn og Familie', 270))).toBeNull();
  await opened.user.click(screen.getByRole('checkbox', { name: t.form.unitOf('Vej og Park', 1) }));
  expect((await saved(opened)).units).toEqual(['Vej og Park']);
});

test('where some units are to be, none is a fault and is not saved', async () => {
  const { desk, user } = open({ units: ['Vej og Park'] });
  await user.click(await screen.findByRole('checkbox', { name: t.form.unitOf('Vej og Park', 1) }));
  await user.click(screen.getByRole('button', { name: t.form.save }));
  expect(await screen.findByText(t.form.faults.units)).toBeTruthy();
  expect(desk.of('changePolicy')).toEqual([]);
});

test('a unit that nobody belongs to any more says so, and can be taken away', async () => {
  const opened = open({ units: ['Vej og Park', 'Havnen'] });
  await opened.user.click(await screen.findByRole('checkbox', { name: t.form.lostUnit('Havnen') }));
  expect((await saved(opened)).units).toEqual(['Vej og Park']);
});

test('before the directory was read no unit is offered, and units are asked for again', async () => {
  open({ units: ['Vej og Park'] }, { listUnits: (_, times) => ({ body: { units: times === 1 ? [] : units } }) });
  expect(await screen.findByText(t.form.noUnits)).toBeTruthy();
  expect(await screen.findByRole('checkbox', { name: t.form.unitOf('Vej og Park', 1) })).toBeTruthy();
});

test('days that are left empty are those of the settings', async () => {
  const opened = open({ days: 10 });
  const field = await screen.findByRole('textbox', { name: t.form.days });
  expect(screen.getByText(t.form.daysHelp(30))).toBeTruthy();
  await opened.user.clear(field);
  expect((await saved(opened)).days).toBeNull();
});

test('a CPR number and names in the text are pointed out while it is written', async () => {
  open({ body: 'Spørg Birgit Hansen, 010190-1234.' });
  expect(await screen.findByText(t.personal.cpr(['teksten']))).toBeTruthy();
  expect(screen.getByText(t.personal.here)).toBeTruthy();
  expect(await screen.findByText(t.personal.names('Birgit Hansen'))).toBeTruthy();
});

test('a text about nobody is not remarked on', async () => {
  open();
  await screen.findByRole('textbox', { name: /Titel/ });
  expect(screen.queryByText(/CPR-nummer/)).toBeNull();
  expect(screen.queryByText(/Der står navne/)).toBeNull();
});

test('the page is not left with something unsaved before one has said what becomes of it', async () => {
  const { desk, user } = open();
  await user.type(await screen.findByRole('textbox', { name: /Titel/ }), '!');
  await user.click(screen.getAllByRole('link', { name: t.title })[0] ?? document.body);
  const dialog = within(await screen.findByRole('alertdialog'));
  await user.click(dialog.getByRole('button', { name: deskTexts.leave.save }));
  await waitFor(() => expect(desk.of('changePolicy')).toHaveLength(1));
});

test('units are shown with their shares, small ones together, and nobody by name', async () => {
  look();
  const shares = within(await screen.findByRole('region', { name: t.shares.title }));
  expect(shares.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    `Vej og Park${t.read('4', '7')}`,
    `${t.shares.others(2)}${t.read('5', '5')}`,
  ]);
});

test('the DPO reads it, follows the units and saves who has confirmed, and writes nothing', async () => {
  const { desk, user } = look({ readConfirmationsFile: () => ({ body: 'bytes' }) }, { roles: ['Gdpr.Dpo'] });
  expect(await screen.findByText(draft.body)).toBeTruthy();
  expect(screen.queryByRole('button', { name: t.form.save })).toBeNull();
  await user.click(screen.getByRole('button', { name: exportTexts.save }));
  await waitFor(() => expect(jest.mocked(saveFile)).toHaveBeenCalled());
  expect(desk.of('readConfirmationsFile').map(({ query }) => query)).toEqual([{ policyId }]);
});

test('an administrator saves no names', async () => {
  look({}, { roles: ['Gdpr.Admin'] });
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByRole('button', { name: exportTexts.save })).toBeNull();
});

test.each([
  ['an employee', {}],
  ['a manager', { managesUnits: true }],
])('%s, whom the desk refuses it, sees a page that is not there', async (_who, who) => {
  look({ readPolicy: () => no(403, 'not-for-you') }, who);
  expect(await screen.findByText(frame.notFound.page)).toBeTruthy();
  expect(screen.queryByText('Vej og Park')).toBeNull();
});

test('a policy that cannot be read is asked for again', async () => {
  const { user } = open(
    {},
    {
      readPolicy: (_, times) =>
        times === 1 ? no(500, 'unexpected') : { body: { ...policy, state: 'draft', edition: 0 } },
    },
  );
  await screen.findByText(/Titel unexpected/);
  await user.click(screen.getByRole('button', { name: /igen/i }));
  expect(await screen.findByRole('textbox', { name: /Titel/ })).toBeTruthy();
});

test('how many are asked is said before they are, with a point in thousands', async () => {
  const { desk, user } = open();
  await user.click((await screen.findAllByRole('button', { name: t.publish.to('1.897', false) }))[0] ?? document.body);
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(t.publish.theyGet(draft.title, 30))).toBeTruthy();
  expect(desk.of('publishPolicy')).toEqual([]);
  await user.click(dialog.getByRole('button', { name: t.publish.now }));
  await waitFor(() =>
    expect(desk.of('publishPolicy').map(({ body }) => body)).toEqual([{ version: 3, asksAgain: true }]),
  );
});

test('names are published only once it was said that all may read them', async () => {
  const { desk, user } = open({ body: 'Spørg Birgit Hansen.' });
  await user.click((await screen.findAllByRole('button', { name: t.publish.to('1.897', false) }))[0] ?? document.body);
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: t.publish.now }));
  expect(dialog.getByText(t.personal.notMeant)).toBeTruthy();
  expect(desk.of('publishPolicy')).toEqual([]);
  await user.click(dialog.getByRole('checkbox', { name: t.personal.meant }));
  await user.click(dialog.getByRole('button', { name: t.publish.now }));
  await waitFor(() => expect(desk.of('publishPolicy')).toHaveLength(1));
});

const question = {
  question: 'Hvem spørger du?',
  choices: [
    { text: 'Ingen', why: 'Man må spørge.' },
    { text: 'Teamet', why: 'Ja, 251248-4916.' },
  ],
  right: 1,
};
test('a CPR number in an explanation is pointed out there, and nothing is published', async () => {
  const { desk, user } = open({ questions: [question] });
  const place = t.personal.place({ part: 'why', question: 0, choice: 1 });
  expect(await screen.findByText(t.personal.cpr([place]))).toBeTruthy();
  expect(screen.getByText(t.personal.here)).toBeTruthy();
  await user.click(screen.getAllByRole('button', { name: t.publish.to('1.897', false) })[0] ?? document.body);
  expect(await screen.findByText(t.personal.remove)).toBeTruthy();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(desk.of('publishPolicy')).toEqual([]);
});

test('the right answer is marked beside it', async () => {
  const opened = open({ questions: [question] });
  const marks = await screen.findAllByRole('radio', { name: /er det rigtige/ });
  expect(marks.map((mark) => mark instanceof HTMLInputElement && mark.checked)).toEqual([false, true]);
  await opened.user.click(marks[0] ?? document.body);
  expect((await saved(opened)).questions[0]?.right).toBe(0);
});

test('while it is sent out no number is said, and it is asked for again', async () => {
  const readPolicy = (_: unknown, times: number) => ({ body: { ...policy, sending: times === 1 } });
  look({ readPolicy });
  expect(await screen.findByText(t.sending)).toBeTruthy();
  expect(await screen.findByText(t.read('9', '1.897'), {}, { timeout: 10_000 })).toBeTruthy();
});

test('what is published is looked at, and changed on request', async () => {
  const { user } = look();
  expect(await screen.findByText(draft.body)).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
  await user.click(screen.getByRole('button', { name: t.change }));
  expect(await screen.findByRole('textbox', { name: /Titel/ })).toBeTruthy();
});

test('what is typed while a draft is saved stays, and is saved after it where the page is left', async () => {
  const { desk, user } = open();
  const field = await screen.findByRole('textbox', { name: /Titel/ });
  await user.type(field, ' 1');
  await user.click(screen.getByRole('button', { name: t.form.save }));
  await user.type(field, '2');
  await user.click(screen.getAllByRole('link', { name: t.title })[0] ?? document.body);
  const dialog = within(await screen.findByRole('alertdialog'));
  await user.click(dialog.getByRole('button', { name: deskTexts.leave.save }));
  await waitFor(() => expect(desk.of('changePolicy')).toHaveLength(2));
  expect(desk.of('changePolicy')[1]?.body).toMatchObject({ policy: { title: `${draft.title} 12` } });
});
