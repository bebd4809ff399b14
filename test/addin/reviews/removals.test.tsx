/** @jest-environment-options {"layout": true} */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Removal } from '#addin/reviews/team/removals/stage-of.ts';
import { da as quality } from '#addin/texts/reviews/quality.ts';
import { da as ofTask } from '#addin/texts/reviews/removal-task.ts';
import { da as t } from '#addin/texts/reviews/removals.ts';
import type { DataGap } from '#shared/reviews/data-gaps.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import { openTab } from '#test/addin/teams/open-tab.tsx';
import { at, mette, removal } from './a-removal.ts';

const idOf = (digits: number) => `00000000-0000-4000-8000-${String(digits).padStart(12, '0')}`;
type Planned = AnswerOf<Routes['dryRunRemovals']>['removals'][number];

const task: NonNullable<Removal['task']> = {
  ...{ taskId: idOf(30), madeAt: at, isLate: false, chased: 0, chasedAt: null, mayBeChased: true },
  ...{ doneAt: null, doneBy: null, proof: null },
};
const planned = (way: Planned['way'], digits = 20): Planned => ({
  ...{
    lineId: idOf(digits),
    removalId: idOf(10),
    member: mette,
    groupId: idOf(30),
    group: 'SEC-BF',
    words: 'Børnesager',
    decidedBy: mette,
  },
  ...{ decidedAt: at, comment: null, keptBy: null, way },
});

type Given = { role?: 'Gdpr.Team' | 'Gdpr.Dpo'; dryRun?: readonly Planned[]; gaps?: readonly DataGap[] };
const review = { reviewId: idOf(5), name: 'Hvert kvartal', state: 'open', starts: '2026-11-24', ends: '2026-12-22' };
const period = { planId: idOf(6), starts: '2026-11-24', ends: '2026-12-22', state: 'open' };
const ownerLeaves: DataGap = {
  ...{ kind: 'owner-leaves', about: { id: idOf(30), name: 'SEC-BF' }, count: 1, lines: 1, meanwhile: [] },
  ...{ reviewer: null, task: null },
};
const counts = { lines: 4, answered: 4, removals: 1, reviewers: 1, sent: 1, groups: 1, sheets: [] };
const openWith = (given: Partial<Removal>, { role = 'Gdpr.Team', dryRun = [], gaps = [] }: Given = {}) => {
  const sent: [string, unknown][] = [];
  const said = (name: string, answer: object) => ({
    [name]: ({ body }: { body: unknown }) => {
      sent.push([name, body]);
      return { body: answer };
    },
  });
  openTab({
    at: `/reviews/${idOf(5)}?part=removals`,
    who: { roles: [role] },
    answers: {
      readReview: () => ({ body: { ...review, ...counts } }),
      listRemovals: () => ({ body: { removals: [removal(given)] } }),
      dryRunRemovals: () => ({ body: { readAt: at, removals: dryRun } }),
      listDataGaps: () => ({ body: { ...period, readAt: at, reading: false, gaps } }),
      findPeople: () => ({ body: { people: [{ personId: idOf(70), name: 'Ida Vest', unit: 'It', mail: null }] } }),
      ...said('sendGapTasks', { sent: 1 }),
      ...said('undoRemoval', { state: 'withheld' }),
      ...said('finishTask', {}),
      ...said('chaseTask', { chased: 1 }),
      ...said('applyRemovals', { planned: 1, due: at }),
    },
  });
  return sent;
};
const button = (action: string) => screen.findByRole('button', { name: t.of(action, mette.name, 'Børnesager') });
const names = (sent: readonly [string, unknown][]) => sent.map(([name]) => name);

test('what the desk removed can be put back', async () => {
  const sent = openWith({ state: 'confirmed', isOurs: true, removedAt: at, undo: 'put-back' });
  await userEvent.click(await button(t.undo['put-back']));
  await waitFor(() => expect(names(sent)).toEqual(['undoRemoval']));
});

test('what is withheld can be planned again from the toast', async () => {
  const sent = openWith({ undo: 'withhold' });
  await userEvent.click(await button(t.undo.withhold));
  await screen.findByText(t.done.withhold(mette.name));
  await userEvent.click(screen.getByRole('button', { name: /fortryd/i }));
  await waitFor(() => expect(sent[1]).toEqual(['applyRemovals', { lineIds: [idOf(20)], when: 'by-plan' }]));
});

test('an access is named by what it gives, with the name of its group', async () => {
  openWith({ undo: 'withhold' });
  expect(await screen.findByText('Børnesager')).toBeTruthy();
  expect(screen.getByText('SEC-BF')).toBeTruthy();
});

describe('of removals that change while they are looked at', () => {
  type Answer = readonly Partial<Removal>[];
  /** In their order: all, those under way, all again. */
  const openChanging = (state: 'open' | 'ended', answers: readonly [Answer, Answer, Answer]) => {
    const asked: unknown[] = [];
    openTab({
      at: `/reviews/${idOf(5)}?part=removals`,
      who: { roles: ['Gdpr.Team'] },
      answers: {
        readReview: () => ({ body: { ...review, ...counts, state } }),
        listRemovals: ({ query }, times) => {
          asked.push(query.only);
          return { body: { removals: (answers[times - 1] ?? []).map(removal) } };
        },
      },
    });
    return asked;
  };
  const reading: Partial<Removal> = { state: 'reading', removedAt: at };

  test('those under way are asked for again, and all of them once one is at its end', async () => {
    const asked = openChanging('ended', [[reading], [], [{ state: 'confirmed', isOurs: true, removedAt: at }]]);
    expect(await screen.findByText(t.states.confirmed)).toBeTruthy();
    expect(asked).toEqual([undefined, 'under-way', undefined]);
  });

  test('while managers answer, one that was planned meanwhile is shown', async () => {
    openChanging('open', [[], [{}], [{}]]);
    expect(await screen.findByText(t.atTheEnd)).toBeTruthy();
  });

  test('once the review has ended and all are at their end, nothing is asked again', async () => {
    const asked = openChanging('ended', [[{ state: 'withheld' }], [], []]);
    expect(await screen.findByText(t.states.withheld)).toBeTruthy();
    await screen.findByText(t.unseen);
    expect(asked).toEqual([undefined]);
  });
});

test('whom another took out was already gone, and is counted apart', async () => {
  openWith({ state: 'confirmed', removedAt: at });
  expect(await screen.findByText(t.already)).toBeTruthy();
  expect(screen.getByText(t.alreadyGone(1))).toBeTruthy();
});

test('where nobody answered and the plan removes, that stands instead of a name', async () => {
  openWith({ decidedBy: { personId: null, name: '' } });
  const [said] = await screen.findAllByText(t.bySilence);
  expect(said).toBeTruthy();
});

test('who has come back is said to stay', async () => {
  openWith({ state: 'came-back', isOurs: true, removedAt: at, returnedAt: at });
  expect(await screen.findByText(t.states['came-back'])).toBeTruthy();
});

test('what a removal has not ended is said with it', async () => {
  openWith({ state: 'confirmed', isOurs: true, removedAt: at, remains: ['stays-owner'] });
  expect(await screen.findByText(new RegExp(t.warnings['stays-owner']))).toBeTruthy();
});

test('what Graph does not take is said to be tried again', async () => {
  openWith({ trouble: 'TooManyRequests' });
  expect(await screen.findByText(t.trying)).toBeTruthy();
});

test('a task says where, and a late one can be chased', async () => {
  const sent = openWith({ state: 'task', place: 'on-premises', task: { ...task, isLate: true } });
  expect(await screen.findByText(new RegExp(t.places['on-premises']))).toBeTruthy();
  await userEvent.click(await button(t.chase));
  await waitFor(() => expect(names(sent)).toEqual(['chaseTask']));
});

test('a task that is not late is opened, and said to be done with what proves it', async () => {
  const sent = openWith({ state: 'task', place: 'exchange', task });
  await userEvent.click(await button(t.seeTask));
  await userEvent.type(await screen.findByRole('textbox', { name: ofTask.proof }), 'Sag 4711');
  await userEvent.click(screen.getByRole('button', { name: ofTask.done }));
  await waitFor(() => expect(sent).toEqual([['finishTask', { proof: 'Sag 4711' }]]));
});

test('the dry run tells apart what is removed, what goes to IT, and what stays', async () => {
  const dryRun = [
    planned({ by: 'graph', warnings: [] }),
    planned({ by: 'task', place: 'exchange' }, 21),
    planned({ by: 'task', place: 'new-owner' }, 22),
    planned({ by: 'gone', what: 'membership' }, 23),
  ];
  openWith({ undo: 'withhold' }, { dryRun });
  await userEvent.click(await screen.findByRole('button', { name: t.see.planned(1) }));
  for (const [group, place] of [
    ['graph', 0],
    ['task', 1],
    ['stays', 2],
    ['gone', 3],
  ] as const) {
    const part = await screen.findByRole('region', { name: `${t.dryRun[group]} 1` });
    expect(within(part).getAllByRole('listitem')).toHaveLength(1);
    expect(place).toBe(screen.getAllByRole('region').indexOf(part));
  }
});

const ownerless: Partial<Removal> = { undo: 'withhold', way: { by: 'task', place: 'new-owner' }, dueAt: at };

test('what waits for an owner is not promised for tonight: it warns, is counted apart, and has no button', async () => {
  openWith(ownerless);
  expect(await screen.findByText(t.fates.owner)).toBeTruthy();
  expect(screen.getByText(t.ends.owner).nextSibling?.textContent).toBe('1');
  expect(screen.queryByRole('button', { name: t.see.planned(1) })).toBeNull();
  expect(screen.queryByText(t.sub(1))).toBeNull();
});

test('a dry run in which nothing is removed says so, and offers nothing to run', async () => {
  openWith({ undo: 'withhold' }, { dryRun: [planned({ by: 'task', place: 'new-owner' })] });
  await userEvent.click(await screen.findByRole('button', { name: t.see.planned(1) }));
  expect(await screen.findByText(t.dryRun.nothing.planned)).toBeTruthy();
  // In the foot, besides the cross.
  expect(screen.getByText(t.dryRun.close).closest('button')).toBeTruthy();
  expect(screen.queryByRole('button', { name: t.dryRun.now })).toBeNull();
});

test('only what can be made is run now, and what stays is not said to go to IT support', async () => {
  const dryRun = [planned({ by: 'graph', warnings: [] }), planned({ by: 'task', place: 'new-owner' }, 22)];
  const sent = openWith({ undo: 'withhold' }, { dryRun });
  await userEvent.click(await screen.findByRole('button', { name: t.see.planned(1) }));
  await userEvent.click(await screen.findByRole('button', { name: t.dryRun.now }));
  expect(await screen.findByText(t.done.now(1, 0))).toBeTruthy();
  expect(sent).toEqual([['applyRemovals', { lineIds: [idOf(20)], when: 'now' }]]);
});

test('once the last that waited is made, the focus goes to the numbers', async () => {
  openTab({
    at: `/reviews/${idOf(5)}?part=removals`,
    who: { roles: ['Gdpr.Team'] },
    answers: {
      readReview: () => ({ body: { ...review, ...counts } }),
      listRemovals: (_, times) => ({ body: { removals: [times > 2 ? removal({ state: 'withheld' }) : removal()] } }),
      dryRunRemovals: () => ({ body: { readAt: at, removals: [planned({ by: 'graph', warnings: [] })] } }),
      applyRemovals: () => ({ body: { planned: 1, due: at } }),
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: t.see.planned(1) }));
  await userEvent.click(await screen.findByRole('button', { name: t.dryRun.now }));
  await waitFor(() => expect(screen.queryByRole('button', { name: t.see.planned(1) })).toBeNull());
  await waitFor(() => expect(document.activeElement?.tagName).toBe('DL'));
});

test('what goes to IT support is said once all is made', () =>
  expect([t.done.now(2, 1), t.done.now(0, 3), t.done.now(1, 0)]).toEqual([
    `${t.done.now(2, 0)} ${t.done.now(0, 1)}`,
    expect.not.stringContaining('0'),
    t.done.now(1, 0),
  ]));

test('all of the dry run can be made now', async () => {
  const sent = openWith({ undo: 'withhold' }, { dryRun: [planned({ by: 'graph', warnings: [] })] });
  await userEvent.click(await screen.findByRole('button', { name: t.see.planned(1) }));
  await userEvent.click(await screen.findByRole('button', { name: t.dryRun.now }));
  await waitFor(() => expect(sent).toEqual([['applyRemovals', { lineIds: [idOf(20)], when: 'now' }]]));
});

test('by keys the dry run is opened, gone through and left', async () => {
  openWith({ undo: 'withhold' }, { dryRun: [planned({ by: 'graph', warnings: [] })] });
  const user = userEvent.setup();
  const see = await screen.findByRole('button', { name: t.see.planned(1) });
  see.focus();
  await user.keyboard('{Enter}');
  const now = await screen.findByRole('button', { name: t.dryRun.now });
  await waitFor(() => expect(document.activeElement?.closest('[data-drawer]')).not.toBeNull());
  for (const _ of Array.from({ length: 9 })) if (document.activeElement !== now) await user.tab();
  expect(document.activeElement).toBe(now);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('button', { name: t.dryRun.now })).toBeNull());
});

test('the DPO sees it all and changes nothing', async () => {
  openWith({ undo: 'withhold' }, { role: 'Gdpr.Dpo', dryRun: [planned({ by: 'graph', warnings: [] })] });
  await userEvent.click(await screen.findByRole('button', { name: t.see.planned(1) }));
  await screen.findByRole('region', { name: `${t.dryRun.graph} 1` });
  expect(screen.queryByRole('button', { name: t.of(t.undo.withhold, mette.name, 'Børnesager') })).toBeNull();
  expect(screen.queryByRole('button', { name: t.dryRun.now })).toBeNull();
});

const newOwner = { by: 'task', place: 'new-owner' } as const;

test.each<[string, Partial<Removal>]>([
  ['while it waits', { way: newOwner, undo: 'withhold' }],
  ['when IT has it', { state: 'task', place: 'new-owner', task }],
])('of an access that the only owner is to lose another owner is named in the list: %s', async (_when, given) => {
  const sent = openWith(given, { gaps: [ownerLeaves] });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: quality.nameFor('SEC-BF') }));
  await user.type(await screen.findByRole('combobox', { name: quality.whoOwns('SEC-BF') }), 'Ida');
  await user.click(await screen.findByRole('option', { name: /Ida Vest/ }));
  const gaps = [{ kind: 'owner-leaves', aboutId: idOf(30), namesId: idOf(70) }];
  await waitFor(() => expect(sent).toContainEqual(['sendGapTasks', { gaps }]));
});

test('once IT was asked for an owner it says so and whom the team proposed, and the access can be left out', async () => {
  const asked = { madeAt: at, chasedAt: null, names: { personId: idOf(70), name: 'Ida Vest' } };
  openWith({ way: newOwner, undo: 'withhold' }, { gaps: [{ ...ownerLeaves, task: asked }] });
  expect(await button(t.undo.withhold)).toBeTruthy();
  expect((await screen.findByText(new RegExp(t.ownerAsked))).textContent).toContain(quality.proposed('Ida Vest'));
});
