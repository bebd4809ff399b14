import { screen, waitFor, within } from '@testing-library/react';
import { da as t } from '#addin/texts/reviews/overview.ts';
import { da as quality } from '#addin/texts/reviews/quality.ts';
import type { Role } from '#shared/people/roles.ts';
import type { SheetProgress } from '#shared/reviews/views.ts';
import { openTab, title } from '#test/addin/teams/open-tab.tsx';

const idOf = (digits: number) => `00000000-0000-4000-8000-${String(digits).padStart(12, '0')}`;
const reviewId = idOf(500);

const sheetOf = (digits: number, name: string, more: Partial<SheetProgress> = {}): SheetProgress => ({
  sheetId: idOf(digits),
  reviewer: { personId: idOf(digits + 50), name },
  unit: `Enhed ${name}`,
  lines: 10,
  answered: 0,
  sentOn: null,
  seenOn: null,
  touchedOn: null,
  stall: null,
  standIn: null,
  reminders: 0,
  toldAt: '2026-11-23T08:00:00Z',
  canBeReminded: true,
  ...more,
});
const untouched = { because: 'untouched', since: '2026-11-16' } as const;
const sheets = [
  sheetOf(1, 'Gitte Rask', { stall: { because: 'nobody', leftOn: '2026-11-20' }, canBeReminded: false }),
  sheetOf(2, 'Peter Holt', { answered: 1, seenOn: '2026-11-16', stall: untouched, reminders: 3 }),
  sheetOf(3, 'Birgit Dahl', { answered: 2, touchedOn: '2026-11-24', seenOn: '2026-11-20' }),
  sheetOf(4, 'Hanne Bach', { answered: 10, sentOn: '2026-11-23', canBeReminded: false }),
];
const gap = {
  kind: 'no-manager',
  about: { id: idOf(7), name: 'Freja Holst' },
  count: 1,
  lines: 8,
  meanwhile: ['owner'],
  reviewer: null,
  task: null,
};

const period = { planId: idOf(600), starts: '2026-11-16', ends: '2026-12-11', state: 'open' };
const silent = { groupId: idOf(90), name: 'Børnesager', lines: 20, silent: 8 };
const noOwner = { ...gap, kind: 'no-owner', about: { id: idOf(91), name: 'Arkiv' }, meanwhile: ['team'] };
const open = (
  roles: readonly Role[],
  { at = '', width = 1280, shown = sheets, state = 'open', gaps = [gap] as object[] } = {},
) =>
  openTab({
    at: `/reviews/${reviewId}${at}`,
    width,
    who: { roles },
    answers: {
      readReview: () => ({
        body: {
          ...{ reviewId, name: 'Hvert kvartal', ...period, state },
          ...{ lines: 40, answered: 13, removals: 0, reviewers: 4, sent: 1, groups: 3, sheets: shown },
        },
      }),
      listDataGaps: () => ({ body: { ...period, readAt: '2026-11-24T05:00:00Z', reading: false, gaps } }),
      sendGapTasks: () => ({ body: { sent: 1 } }),
      giveGroup: () => ({ body: { moved: 3 } }),
      findPeople: () => ({ body: { people: [{ personId: idOf(70), name: 'Ida Vest', unit: 'It', mail: null }] } }),
      listSilent: () => ({ body: { groups: [silent] } }),
      confirmSilence: () => ({ body: { refused: 8 } }),
      remindReviewers: () => ({ body: { reminded: [idOf(2)], at: '2026-11-24T08:00:00Z' } }),
    },
  });
const rowOf = async (name: string) => within(await screen.findByRole('row', { name: new RegExp(name) }));

test('is named by its quarter, and sums itself up', async () => {
  open(['Gdpr.Team']);
  await title(t.title({ quarter: 4, year: 2026 }));
  expect(await screen.findByText(t.numbers.lines)).toBeTruthy();
});

test('each who is stuck says why, and how often they were reminded', async () => {
  open(['Gdpr.Team']);
  const peter = await rowOf('Peter Holt');
  expect(peter.getByText(t.statuses.stalled)).toBeTruthy();
  expect(peter.getByText(t.openedUntouched('16. nov.'))).toBeTruthy();
  expect(peter.getByText(t.reminders(3))).toBeTruthy();
  expect((await rowOf('Gitte Rask')).getByText(t.leftOn('20. nov.'))).toBeTruthy();
});

test('the one cure stands where it helps, and reminds that reviewer alone', async () => {
  const { desk, user } = open(['Gdpr.Team']);
  expect((await rowOf('Birgit Dahl')).queryByRole('button', { name: t.cureFor.remind('Birgit Dahl') })).toBeNull();
  await user.click((await rowOf('Peter Holt')).getByRole('button', { name: t.cureFor.remind('Peter Holt') }));
  await waitFor(() => expect(desk.of('remindReviewers').map(({ body }) => body)).toEqual([{ sheetIds: [idOf(2)] }]));
});

test('one press reminds all who have not finished and can be', async () => {
  const { desk, user } = open(['Gdpr.Team']);
  await user.click(await screen.findByRole('button', { name: t.remindAll(2) }));
  await waitFor(() =>
    expect(desk.of('remindReviewers').map(({ body }) => body)).toEqual([{ sheetIds: [idOf(2), idOf(3)] }]),
  );
});

test('afterwards it says when that was', async () => {
  const reminded = sheets.map((one) => ({
    ...one,
    canBeReminded: false,
    reminders: 1,
    toldAt: '2026-11-24T07:20:00Z',
  }));
  open(['Gdpr.Team'], { shown: reminded });
  const button = await screen.findByRole('button', { name: t.reminded('8.20') });
  expect(button.hasAttribute('disabled') || button.getAttribute('aria-disabled') === 'true').toBe(true);
});

test('the DPO sees all of it, and no button', async () => {
  open(['Gdpr.Dpo']);
  expect((await rowOf('Peter Holt')).getByText(t.statuses.stalled)).toBeTruthy();
  expect(screen.queryByRole('button', { name: t.cureFor.remind('Peter Holt') })).toBeNull();
  expect(screen.queryByRole('button', { name: t.remindAll(2) })).toBeNull();
});

test('an administrator sees what lacks in the directory, and nothing of the answers', async () => {
  const { desk } = open(['Gdpr.Admin']);
  expect(await screen.findByText(quality.gaps['no-manager'].what('Freja Holst', 1))).toBeTruthy();
  expect(screen.queryByRole('tab', { name: t.tabs.overview })).toBeNull();
  expect(desk.of('readReview')).toEqual([]);
});

test('on a phone the units are a list, with the same cure', async () => {
  open(['Gdpr.Team'], { width: 320 });
  expect(await screen.findByRole('heading', { name: 'Peter Holt' })).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByRole('button', { name: t.cureFor.remind('Peter Holt') })).toBeTruthy();
});

test('what lacks says who answers meanwhile, the exact step, and who can take it', async () => {
  open(['Gdpr.Team'], { at: '?part=data' });
  const { what, fix, who } = quality.gaps['no-manager'];
  const row = (await screen.findByText(what('Freja Holst', 1))).closest('li');
  for (const words of [quality.lines('8'), quality.meanwhile.owner, fix, who])
    expect(row?.textContent).toContain(words);
});

test('heads sort the table, and say so', async () => {
  const { user } = open(['Gdpr.Team']);
  await rowOf('Peter Holt');
  await user.click(screen.getByRole('button', { name: t.who }));
  expect(screen.getByRole('columnheader', { name: t.who }).getAttribute('aria-sort')).toBe('ascending');
  const names = screen
    .getAllByRole('row')
    .slice(1)
    .map(({ textContent }) => textContent ?? '');
  expect(names.map((row) => row.match(/^(\w+)/)?.[1])).toEqual(['Birgit', 'Gitte', 'Hanne', 'Peter']);
});

test('a task asks HR to mend what lacks', async () => {
  const { desk, user } = open(['Gdpr.Admin']);
  const what = quality.gaps['no-manager'].what('Freja Holst', 1);
  await user.click(await screen.findByRole('button', { name: quality.sendFor(what) }));
  const gaps = [{ kind: 'no-manager', aboutId: idOf(7) }];
  await waitFor(() => expect(desk.of('sendGapTasks').map(({ body }) => body)).toEqual([{ gaps }]));
});

test('what was asked for says since when, and whom it proposes, instead of its button', async () => {
  const task = { madeAt: '2026-11-20T08:00:00Z', chasedAt: null, names: { personId: idOf(70), name: 'Ida Vest' } };
  open(['Gdpr.Team'], { at: '?part=data', gaps: [{ ...noOwner, task }] });
  expect(await screen.findByText(quality.sent('20. nov.'))).toBeTruthy();
  expect(screen.getByText(quality.proposed('Ida Vest'))).toBeTruthy();
  expect(screen.queryByRole('button', { name: quality.nameFor('Arkiv') })).toBeNull();
});

test('who is named owner is asked for the group now, too, and then proposed to IT support', async () => {
  const { desk, user } = open(['Gdpr.Team'], { at: '?part=data', gaps: [noOwner] });
  await user.click(await screen.findByRole('button', { name: quality.nameFor('Arkiv') }));
  await user.type(await screen.findByRole('combobox', { name: quality.whoOwns('Arkiv') }), 'Ida');
  await user.click(await screen.findByRole('option', { name: /Ida Vest/ }));
  await waitFor(() =>
    expect(desk.of('sendGapTasks').map(({ body }) => body)).toEqual([
      { gaps: [{ kind: 'no-owner', aboutId: idOf(91), namesId: idOf(70) }] },
    ]),
  );
  expect(desk.of('giveGroup').map(({ body }) => body)).toEqual([{ personId: idOf(70) }]);
});

test('where silence left too much to decide alone, the team removes it by a press', async () => {
  const { desk, user } = open(['Gdpr.Team'], { state: 'ended' });
  expect(await screen.findByText(t.silent.of(8, 20))).toBeTruthy();
  await user.click(screen.getByRole('button', { name: t.silent.refuseIn(8, 'Børnesager') }));
  await waitFor(() => expect(desk.of('confirmSilence').map(({ body }) => body)).toEqual([{ groupIds: [idOf(90)] }]));
});

test('the DPO sees what silence left, and no button', async () => {
  open(['Gdpr.Dpo'], { state: 'ended' });
  expect(await screen.findByText(t.silent.of(8, 20))).toBeTruthy();
  expect(screen.queryByRole('button', { name: t.silent.refuseIn(8, 'Børnesager') })).toBeNull();
});

test('what many lack in the same way is said once, asked for at once, and opens to each', async () => {
  const many = [7, 8, 9].map((digits) => ({ ...gap, about: { id: idOf(digits), name: `Freja ${digits}` } }));
  const { desk, user } = open(['Gdpr.Admin'], { gaps: many });
  const title = quality.many['no-manager'](3);
  await user.click(await screen.findByRole('button', { name: title }));
  expect(await screen.findByText('Freja 9')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: `${quality.sendAll(3)}: ${title}` }));
  const gaps = many.map(({ kind, about }) => ({ kind, aboutId: about.id }));
  await waitFor(() => expect(desk.of('sendGapTasks').map(({ body }) => body)).toEqual([{ gaps }]));
});
