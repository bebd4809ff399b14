import { screen, waitFor, within } from '@testing-library/react';
import type { Preview } from '#addin/reviews/plans/part.ts';
import { da as p } from '#addin/texts/reviews/plan-preview.ts';
import { da as t } from '#addin/texts/reviews/plans.ts';
import { reviewPlan } from '#shared/reviews/review-plan.ts';
import { openTab } from '#test/addin/teams/open-tab.tsx';

const idOf = (digits: number) => `00000000-0000-4000-8000-${String(digits).padStart(12, '0')}`;
const plan = reviewPlan.parse({ name: 'Hvert kvartal', scope: { all: true, exceptKinds: ['distribution'] } });
const eva = { personId: idOf(1), name: 'Eva Lind' };

const previewOf = (given: Partial<Preview> = {}): Preview => ({
  planId: idOf(500),
  version: 3,
  name: plan.name,
  state: 'draft',
  running: null,
  runningUntil: null,
  plan,
  names: { people: [], groups: [], labels: [] },
  next: { starts: '2027-03-01', groups: 412 },
  readAt: '2026-11-24T06:00:00Z',
  groups: 412,
  members: 3000,
  people: 340,
  peoplesLines: 9800,
  lines: 9962,
  medianMinutes: 3,
  reviewers: [{ reviewer: eva, people: 40, lines: 312, minutes: 21, couldShare: [{ personId: idOf(2), name: 'Bo' }] }],
  gaps: [],
  beside: [],
  wordless: { groups: 23, owners: 19 },
  ...given,
});

const open = async (given: Partial<Preview> = {}) => {
  const sent: { name: string; body: unknown }[] = [];
  const answered = (name: string, body: object) => (call: { body: unknown }) => {
    sent.push({ name, body: call.body });
    return { body };
  };
  const tab = openTab({
    at: `/reviews/plans/${idOf(500)}`,
    who: { roles: ['Gdpr.Team'] },
    answers: {
      previewPlan: () => ({ body: previewOf(given) }),
      changePlan: answered('changePlan', { version: 4 }),
      turnPlan: answered('turnPlan', { version: 4, starts: '2027-03-01' }),
      askOwners: answered('askOwners', { asked: 19, askedLately: 0 }),
      countScope: () => ({ body: { groups: 1, lines: 2 } }),
    },
  });
  await screen.findByText(p.numbers.median);
  return { ...tab, sent };
};
const change = (part: keyof typeof t.parts) => screen.findByRole('button', { name: t.changeOne(t.parts[part]) });
const drawer = () => within(screen.getByRole('complementary'));

test('a plan is told in sentences, with its exceptions', async () => {
  await open();
  expect(screen.queryByText(`${t.groups.all}, ${t.groups.except(t.groups.kinds.distribution)}`)).not.toBeNull();
});

test('one sentence is changed beside the plan, and the whole plan is sent from its version', async () => {
  const { user, sent } = await open();
  await user.click(await change('people'));
  await user.click(drawer().getByRole('radio', { name: t.people.guests }));
  await user.click(drawer().getByRole('button', { name: t.save }));
  await waitFor(() =>
    expect(sent).toEqual([{ name: 'changePlan', body: { version: 3, plan: { ...plan, guestsOnly: true } } }]),
  );
});

test('that silence removes is said in red with how many it may hit, and is not saved until it is ticked', async () => {
  const { user, sent } = await open();
  await user.click(await change('silence'));
  await user.click(drawer().getByRole('radio', { name: t.silence.remove }));
  expect(drawer().queryByText(t.silence.red({ people: 340, lines: 9800 }))).not.toBeNull();
  await user.click(drawer().getByRole('button', { name: t.save }));
  expect(drawer().queryByText(t.silence.tick)).not.toBeNull();
  expect(sent).toEqual([]);
  await user.click(drawer().getByRole('checkbox', { name: t.silence.understood }));
  await user.click(drawer().getByRole('button', { name: t.save }));
  await waitFor(() => expect(sent).toHaveLength(1));
});

test('while a review is running it is said that a change holds from the next one', async () => {
  const { user } = await open({ running: idOf(600), state: 'active' });
  await user.click(await change('days'));
  expect(drawer().queryByText(t.whileRunning)).not.toBeNull();
});

test('who gets much may share with those who lead below', async () => {
  const { user, sent } = await open();
  await user.click(screen.getByRole('button', { name: p.split }));
  const shares = [{ reviewerId: idOf(1), withIds: [idOf(2)] }];
  await waitFor(() => expect(sent).toEqual([{ name: 'changePlan', body: { version: 3, plan: { ...plan, shares } } }]));
});

test('owners are asked for what is missing', async () => {
  const { user, sent } = await open();
  await user.click(screen.getByRole('button', { name: p.askOwners(19) }));
  await waitFor(() => expect(sent.map(({ name }) => name)).toEqual(['askOwners']));
});

test('a plan whose review is running says until when, and heads its numbers with the next time', async () => {
  const [runningUntil, starts] = ['2098-12-22', '2099-03-02'];
  await open({ running: idOf(600), runningUntil, state: 'active', next: { starts, groups: 412 } });
  expect(screen.queryByText(p.running('22. december 2098'))).not.toBeNull();
  expect(screen.queryByRole('heading', { name: p.next('2. marts 2099') })).not.toBeNull();
  expect([screen.queryByText(t.lead), screen.queryByText(p.preview)]).toEqual([null, null]);
});

test('what lacks is counted in people where it lacks of people', async () => {
  await open({ gaps: [{ gap: 'no-manager', members: 1, lines: 7 }] });
  expect(screen.queryByText(p.gap['no-manager']({ members: 1, lines: 7 }))?.textContent).toMatch(/^1 /);
});

test.each([
  [[1], '1 dag'],
  [[7, 1], '7 og 1 dag'],
  [[14, 7], '14 og 7 dage'],
])('reminders %p are said as %s before the end', async (reminderDays, said) => {
  await open({ plan: { ...plan, reminderDays } });
  expect(screen.queryByText(t.days.onlyBefore(plan.rhythm.days, said))).not.toBeNull();
});

test('an ended plan is only read', async () => {
  await open({ state: 'stopped' });
  expect(screen.queryByRole('button', { name: t.changeOne(t.parts.days) })).toBeNull();
});

test('a plan beside it is named, with what it asks about now', async () => {
  await open({
    beside: [
      { planId: idOf(501), name: 'Gæster', groups: 3, asks: { lines: 12, ends: '2026-12-22' } },
      { planId: idOf(502), name: 'Fortrolige', groups: 7, asks: null },
    ],
  });
  expect(screen.getByText(p.askedNow('Gæster', 12, '22. december 2026'))).toBeTruthy();
  expect(screen.getByText(p.beside('Fortrolige', 7))).toBeTruthy();
});
