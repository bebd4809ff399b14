import { act, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import type { Line } from '#addin/reviews/answering/answer-keeper.ts';
import { whatHappens } from '#addin/reviews/answering/sent/what-happens.ts';
import { da as desk } from '#addin/texts/desk.ts';
import { da as frame } from '#addin/texts/frame.ts';
import { da as keyTexts } from '#addin/texts/keys.ts';
import { da as t } from '#addin/texts/reviews/answering.ts';
import { da as details } from '#addin/texts/reviews/details.ts';
import { da as reasons } from '#addin/texts/reviews/reasons.ts';
import { da as look } from '#addin/texts/reviews/second-look.ts';
import { da as sent } from '#addin/texts/reviews/sent.ts';
import { timesIn } from '#addin/texts/times.ts';
import { no } from '#test/addin/support/desk.ts';
import { openTab, title } from '#test/addin/teams/open-tab.tsx';
import { idOf, lineOf, sheetOf } from './a-sheet.ts';

type Answers = NonNullable<NonNullable<Parameters<typeof openTab>[0]>['answers']>;

/** The page of what is asked; each answer is saved. `lines`: asked for at each reading. */
const open = (lines: () => readonly Line[], more: object = {}, answers: Answers = {}) =>
  openTab({
    at: '/reviews/mine',
    who: { reviews: true },
    answers: {
      listMyLines: () => ({ body: sheetOf(lines(), more) }),
      decideLines: ({ body }) => ({ body: savedOf(body) }),
      readLine: () => ({ body: { account: null, inUnit: null, owners: [], earlier: [] } }),
      ...answers,
    },
  });
const savedOf = (body: unknown) => {
  const { decisions } = body as { decisions: { lineId: string; version: number }[] };
  return { saved: decisions.map(({ lineId, version }) => ({ lineId, version: version + 1 })), conflicts: [] };
};
const at = (stop: string) => document.querySelector<HTMLElement>(`[data-stop="${stop}"]`);

/** Colours and sizes are looked at in the journeys. */
const faults = async () => {
  const { violations } = await act(() =>
    axe.run(document.querySelector('main') ?? document.body, {
      runOnly: ['wcag2a', 'wcag21a', 'wcag22aa'],
      rules: { 'target-size': { enabled: false } },
      resultTypes: ['violations'],
    }),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

const closing = () => {
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  return leaving.defaultPrevented ? 'asks' : 'closes';
};

describe('while answers cannot be saved', () => {
  let reached = false;
  const lines = () => [lineOf(1), lineOf(2)];
  const unreached: Answers = { decideLines: ({ body }) => (reached ? { body: savedOf(body) } : 'unreached') };
  beforeEach(() => {
    reached = false;
  });
  const answerFirst = async () => {
    const opened = open(lines, {}, unreached);
    await screen.findByText('Gruppe 91');
    at(idOf(1))?.focus();
    await opened.user.keyboard(t.keys.keep);
    await screen.findByText(t.unsavedBar.offline.title);
    return opened;
  };

  test('they are saved as soon as there is a network, and the window closes again', async () => {
    await answerFirst();
    reached = true;
    act(() => void window.dispatchEvent(new Event('online')));
    await waitFor(() => expect(screen.queryByText(t.unsavedBar.offline.title)).toBeNull());
    expect([screen.queryByText(t.unsaved), closing()]).toEqual([null, 'closes']);
  });

  test('it is said so, with how many wait, at the line too, and the window does not close in silence', async () => {
    await answerFirst();
    expect(screen.getByText(t.notSaved(1), { exact: false })).toBeTruthy();
    expect(within(at(idOf(1)) ?? document.body).getByText(t.unsaved)).toBeTruthy();
    expect(closing()).toBe('asks');
  });

  test('a look at another page costs none of them', async () => {
    const { user } = await answerFirst();
    await user.click(screen.getByRole('link', { name: frame.places.mine }));
    await waitFor(() => expect(screen.queryByText(t.title)).toBeNull());
    expect(closing()).toBe('asks');
    await user.click(screen.getByRole('link', { name: new RegExp(frame.places.reviews) }));
    const first = within(await screen.findByRole('group', { name: t.answerFor('Maja 01', 'Gruppe 91') }));
    expect(first.getByText(t.keep).closest('button')?.getAttribute('aria-pressed')).toBe('true');
  });

  test('nothing of them is in the browser’s storage', async () => {
    await answerFirst();
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toMatch(/Maja|keep|0000000/);
  });
});

const sentAt = '2026-11-24T08:05:00Z';
const tonight = '2026-11-24T19:00:00Z';
const removalOf = (more: Partial<NonNullable<Line['removal']>> = {}): Line['removal'] => ({
  stage: 'planned',
  due: tonight,
  canBeWithdrawn: true,
  fate: 'graph',
  ...more,
});
const refused = (digits: number, more: Partial<NonNullable<Line['removal']>> = {}): Line => ({
  ...lineOf(digits, { member: digits }),
  answer: 'remove',
  removal: removalOf(more),
});
const kept = (digits: number): Line => ({ ...lineOf(digits, { member: digits }), answer: 'keep' });

describe('after sending', () => {
  test('the hour of the removals is said, and until then single ones are kept after all', async () => {
    let lines = [kept(1), refused(2), refused(3)];
    const { desk: asked, user } = open(
      () => lines,
      { sentAt, next: '2027-03-01' },
      {
        withdrawRefusals: ({ body }) => {
          const { lineIds } = body as { lineIds: string[] };
          lines = lines.map((line) =>
            lineIds.includes(line.lineId) ? { ...line, answer: 'keep', removal: null } : line,
          );
          return { body: { kept: lineIds, late: [] } };
        },
      },
    );
    expect(await screen.findByText(sent.remove(2))).toBeTruthy();
    expect(screen.getByText(timesIn('da').time(tonight), { exact: false })).toBeTruthy();
    await user.click(screen.getByText(sent.undo.open));
    expect(document.activeElement?.textContent).toBe(sent.undo.title);
    await user.click(screen.getByRole('button', { name: sent.undo.keepOf('Maja 02', 'Gruppe 92') }));
    const pressed = await screen.findByRole('button', { name: sent.undo.keptOf('Maja 02', 'Gruppe 92') });
    expect([document.activeElement, screen.getAllByText(sent.remove(1)).length]).toEqual([pressed, 1]);
    expect(asked.of('withdrawRefusals').map(({ body }) => body)).toEqual([{ lineIds: [idOf(2)] }]);
  });

  test('it is readable for all: no faults, with the answers unfolded', async () => {
    const { user } = open(() => [kept(1), refused(2)], { sentAt, spentMs: 220_000 });
    await user.click(await screen.findByText(sent.answers));
    expect(await screen.findByText(sent.said.remove)).toBeTruthy();
    expect(await faults()).toEqual([]);
  });

  test('what can no longer be undone is not offered', async () => {
    open(() => [refused(1, { stage: 'under-way', due: null, canBeWithdrawn: false })], { sentAt });
    expect(await screen.findByText(sent.underWay(1))).toBeTruthy();
    expect(screen.queryByText(sent.undo.open)).toBeNull();
  });

  test('what waits for an owner is not said to be removed, and can still be kept', async () => {
    open(() => [refused(1, { fate: 'owner' }), refused(2, { fate: 'owner' })], { sentAt });
    expect(await screen.findByText(sent.waitForOwner(2))).toBeTruthy();
    expect([screen.queryByText(sent.remove(2)), screen.queryByText(sent.look)]).toEqual([null, null]);
    expect(screen.getByText(sent.undo.open)).toBeTruthy();
  });

  test('the receipt is got from the desk', async () => {
    const { desk: asked, user } = open(() => [kept(1)], { sentAt }, { readReceipt: () => ({ body: 'bytes' }) });
    URL.createObjectURL = () => 'blob:receipt';
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await user.click(await screen.findByText(sent.receipt));
    await waitFor(() => expect(asked.of('readReceipt')).toHaveLength(1));
  });
});

const handedTo = (name: string) => ({ to: { personId: name ? idOf(900) : null, name }, at: sentAt });
test('each line of a sheet that was sent is counted once, by what becomes of it', () => {
  const stages = ['planned', 'under-way', 'removed', 'it', 'kept'] as const;
  const lines: Line[] = [
    kept(1),
    ...stages.map((stage, place) => refused(10 + place, { stage })),
    refused(20, { due: null }),
    ...(['task', 'owner', 'stays', 'gone'] as const).map((fate, place) => refused(21 + place, { fate })),
    { ...lineOf(30), gone: 'group' },
    { ...lineOf(31), handed: handedTo('Peter Holt') },
    { ...lineOf(32), handed: handedTo('') },
  ];
  const { planned, handed, ...others } = whatHappens(lines);
  const counts = Object.fromEntries(Object.entries(others).map(([name, of]) => [name, of.length]));
  expect(counts).toEqual({
    ...{ kept: 1, underWay: 1, removed: 1, it: 1, stays: 1, gone: 2 },
    ...{ toIt: 1, owner: 1, waits: 1 },
  });
  expect(planned.map(([due, of]) => [due, of.length])).toEqual([
    [tonight, 1],
    [null, 1],
  ]);
  expect(handed.map(([to, of]) => [to, of.length])).toEqual([
    ['Peter Holt', 1],
    ['', 1],
  ]);
});

test('who is asked nothing is told when the next review begins', async () => {
  openTab({
    at: '/reviews/mine',
    answers: { listMyLines: () => ({ body: { sheets: [], standIn: null, next: '2099-03-02' } }) },
  });
  await title(frame.places.reviews);
  expect(await screen.findByText(t.nothingUntil('2. marts 2099'))).toBeTruthy();
});

test('the details say once that nobody has explained an access, and mark the line they are about', async () => {
  const { user } = open(() => [lineOf(1), lineOf(2)]);
  await screen.findByText('Gruppe 92');
  at(idOf(2))?.focus();
  await user.keyboard('{Enter}');
  const known = await screen.findByText(details.known);
  const drawer = within(known.closest<HTMLElement>('[data-drawer]') ?? document.body);
  expect([drawer.getAllByText(details.noWords).length, drawer.getAllByText('Gruppe 92').length]).toEqual([1, 1]);
  expect(at(idOf(2))?.getAttribute('aria-current')).toBe('true');
  expect(drawer.getByText(details.never)).toBeTruthy();
});

test('the details name who owns the group, who can be asked', async () => {
  const owners = [{ personId: idOf(900), name: 'Peter Holt' }];
  const readLine = () => ({ body: { account: null, inUnit: null, owners, earlier: [] } });
  const { user } = open(() => [lineOf(1)], {}, { readLine });
  await screen.findByText('Gruppe 91');
  at(idOf(1))?.focus();
  await user.keyboard('{Enter}');
  expect((await screen.findByText('Peter Holt')).closest('dd')?.previousElementSibling?.textContent).toBe(
    details.owner,
  );
});

test('a program without a name is called what it is, in the fold too', async () => {
  const program = lineOf(1, { section: 'unchanged', name: '' });
  const { user } = open(() => [{ ...program, facts: { ...program.facts, kind: 'service-principal' } }]);
  await user.click(await screen.findByRole('button', { name: t.unchanged.title }));
  expect(await screen.findByText(reasons.kinds['service-principal'])).toBeTruthy();
});

test('? shows the keys of the page', async () => {
  const { user } = open(() => [lineOf(1)]);
  await screen.findByText('Gruppe 91');
  await user.keyboard('?');
  expect(await screen.findByText(keyTexts.groups.review)).toBeTruthy();
  expect(screen.getByText(keyTexts.review.keepAll)).toBeTruthy();
});

describe('the second look', () => {
  const again = [idOf(1), idOf(2), idOf(3)];
  const lines = Array.from({ length: 12 }, (_, place) => ({
    ...lineOf(place + 1, { section: 'unchanged' as const, member: place + 1 }),
    answer: place < 3 ? null : ('keep' as const),
  }));

  test('takes the focus, is answered with the keys alone, and is sent by itself', async () => {
    const { desk: asked, user } = open(
      () => lines,
      { secondLook: { lineIds: again, ms: 9_000 } },
      {
        sendAnswers: () => ({ body: { sentAt, kept: 12, removals: 0 } }),
      },
    );
    expect((await screen.findByText(look.title)) === document.activeElement).toBe(true);
    expect(screen.getByText(look.words(12, 9))).toBeTruthy();
    expect(await faults()).toEqual([]);
    at(again[0] ?? '')?.focus();
    for (const key of [t.keys.keep, t.keys.remove, t.keys.keep]) await user.keyboard(key);
    await waitFor(() => expect(asked.of('sendAnswers')).toHaveLength(1));
  });

  test('says how many were kept where it was not only the unchanged', async () => {
    const mixed = lines.map((line, place) => (place === 0 ? { ...line, section: 'stands-out' as const } : line));
    open(() => mixed, { secondLook: { lineIds: again, ms: 9_000 } });
    expect(await screen.findByText(look.all(12, 9))).toBeTruthy();
  });
});

test('a page that was sent elsewhere meanwhile says so, and shows it', async () => {
  let isSent = false;
  const { user } = openTab({
    at: '/reviews/mine',
    who: { reviews: true },
    answers: {
      listMyLines: () => ({ body: sheetOf([isSent ? kept(1) : lineOf(1)], isSent ? { sentAt } : {}) }),
      decideLines: () => {
        isSent = true;
        return no(409, 'answers-sent');
      },
    },
  });
  await screen.findByText('Gruppe 91');
  at(idOf(1))?.focus();
  await user.keyboard(t.keys.keep);
  expect(await screen.findByText(sent.now)).toBeTruthy();
  expect(screen.queryByText(desk.failures.offline.title)).toBeNull();
});
