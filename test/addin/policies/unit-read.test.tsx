import { screen, within } from '@testing-library/react';
import { saveFile } from '#addin/look/save-file.ts';
import { da as exportTexts } from '#addin/texts/policies/export.ts';
import { da as t } from '#addin/texts/policies/unit.ts';
import { da as own } from '#addin/texts/unit.ts';
import type { UnitReader } from '#shared/policies/views.ts';
import { no } from '#test/addin/support/desk.ts';
import { openTab, team, title } from '#test/addin/teams/open-tab.tsx';

jest.mock('#addin/look/save-file.ts', () => ({ saveFile: jest.fn() }));

// The moment is 24 November 2026.
const policyId = '0b0a5b8e-6a55-4c8e-9b0e-3f1c5a1d2e01';
const missing = [{ policyId, title: 'Sikker brug af data' }];
const reader = (at: number, given: Partial<UnitReader>): UnitReader => ({
  personId: `0b0a5b8e-6a55-4c8e-9b0e-3f1c5a1d2f0${at}`,
  ...{ name: `Ida Lund ${at}`, title: null, newSince: null, away: false, missing, due: '2026-12-04', toldAt: null },
  ...given,
});
const unit = (people: readonly UnitReader[]) => ({
  unit: 'Center for Børn og Familie',
  introductionDays: 14,
  programmes: [
    { policyId, title: 'Sikker brug af data', edition: 3, onlyNew: false, due: '2026-12-04', of: 3, confirmed: 1 },
  ],
  people,
});
const manager = { managesUnits: true } as const;
type Answers = NonNullable<Parameters<typeof openTab>[0]>['answers'];
const open = (people: readonly UnitReader[], answers: Answers = {}) =>
  openTab({
    at: '/unit/read',
    who: manager,
    answers: { listUnitPolicies: () => ({ body: unit(people) }), ...answers },
  });
const rowOf = async (name: string) => within((await screen.findByText(name)).closest('li') ?? document.body);

test('who is missing stands with what and until when, and who is late says so', async () => {
  open([reader(1, { due: '2026-11-20' }), reader(2, { newSince: '2026-11-20' })]);
  const late = await rowOf('Ida Lund 1');
  expect(late.getByText(t.over(4))).toBeTruthy();
  expect(late.getByText('Sikker brug af data')).toBeTruthy();
  expect((await rowOf('Ida Lund 2')).getByText(t.left(10))).toBeTruthy();
});

test('until the last week the day is said, and nobody is warned', async () => {
  open([reader(1, { due: '2026-12-02' }), reader(2, { due: '2026-12-01' })]);
  const badge = '.fui-Badge';
  expect((await rowOf('Ida Lund 1')).getByText(t.left(8)).closest(badge)).toBeNull();
  expect((await rowOf('Ida Lund 2')).getByText(t.left(7)).closest(badge)).not.toBeNull();
});

test('one whose account is closed waits, and is not reminded', async () => {
  open([reader(1, { away: true })]);
  const row = await rowOf('Ida Lund 1');
  expect(row.getByText(t.away)).toBeTruthy();
  expect(row.queryByRole('button')).toBeNull();
});

test('all who can be are reminded with one press, who was today already is not', async () => {
  const remindReaders = () => ({ body: { reminded: [reader(1, {}).personId], at: '2026-11-24T08:00:00.000Z' } });
  const people = [reader(1, {}), reader(2, { toldAt: '2026-11-24T07:00:00.000Z' }), reader(3, { away: true })];
  const { desk, user } = open(people, { remindReaders });
  await user.click((await screen.findAllByRole('button', { name: t.remindAll(1) }))[0] ?? document.body);
  await screen.findAllByText(t.reminded(1));
  expect(desk.of('remindReaders').map(({ body }) => body)).toEqual([{ personIds: [reader(1, {}).personId] }]);
});

test('those who miss nothing are folded', async () => {
  open([reader(1, { missing: [], due: null })]);
  expect(await screen.findByText(t.allDone)).toBeTruthy();
  expect(screen.getByText(t.complete(1))).toBeTruthy();
});

test('where nobody is asked anything the page says so, and offers no file', async () => {
  open([]);
  expect(await screen.findByText(t.nothing)).toBeTruthy();
  expect(screen.queryByRole('button', { name: exportTexts.save })).toBeNull();
});

test('what could not be read is asked for again', async () => {
  const { user } = openTab({
    at: '/unit/read',
    who: manager,
    answers: {
      listUnitPolicies: (_, times) => (times === 1 ? no(500, 'unexpected') : { body: unit([reader(1, {})]) }),
    },
  });
  await screen.findByText(/Titel unexpected/);
  await user.click(screen.getByRole('button', { name: /igen/i }));
  expect(await screen.findByText('Ida Lund 1')).toBeTruthy();
});

test('without a network the page says so, and a reminder that was not sent is no reminder', async () => {
  const { user } = open([reader(1, {})], { remindReaders: () => 'unreached' });
  await user.click(await screen.findByRole('button', { name: t.remindOne('Ida Lund 1') }));
  expect(await screen.findAllByRole('alert')).toBeTruthy();
  expect(screen.queryByText(t.reminded(1))).toBeNull();
});

test('the own employees are saved as a workbook', async () => {
  const { user, desk } = open([reader(1, {})], { readUnitConfirmationsFile: () => ({ body: 'bytes' }) });
  await user.click(await screen.findByRole('button', { name: exportTexts.save }));
  await screen.findByText('Ida Lund 1');
  expect(desk.of('readUnitConfirmationsFile')).toHaveLength(1);
  expect(jest.mocked(saveFile).mock.calls[0]?.[0]).toBe(`${exportTexts.file}.xlsx`);
});

test.each([
  ['an employee', {}],
  ['the team', team],
])('%s who manages nobody has no such page', async (_who, who) => {
  const { desk } = openTab({ at: '/unit/read', who });
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByText(own.title, { selector: 'h1' })).toBeNull();
  expect(desk.of('listUnitPolicies')).toEqual([]);
});

test('a manager finds it as a tab of the unit', async () => {
  open([reader(1, {})]);
  expect(await title(own.title)).toBeTruthy();
  expect(screen.getAllByRole('tab').length).toBeGreaterThan(1);
});
