import { screen, waitFor, within } from '@testing-library/react';
import type { Line } from '#addin/reviews/answering/answer-keeper.ts';
import { da as t } from '#addin/texts/reviews/answering.ts';
import { da as reasons } from '#addin/texts/reviews/reasons.ts';
import { da as sent } from '#addin/texts/reviews/sent.ts';
import { openTab } from '#test/addin/teams/open-tab.tsx';
import { idOf, lineOf as lineOfAnyone } from './a-sheet.ts';

type Given = Parameters<typeof lineOfAnyone>[1];
const lineOf = (digits: number, given: Given = {}): Line => lineOfAnyone(digits, { name: 'Maja', ...given });

const group = (digits: number, words: string | null = null) => ({
  groupId: idOf(digits),
  name: `Gruppe ${digits}`,
  words,
  sensitivity: null,
});

const openWith = (lines: readonly Line[], sentAt: string | null = null, ended = false) =>
  openTab({
    at: '/reviews/mine',
    who: { reviews: true },
    answers: {
      listMyLines: () => ({
        body: {
          sheets: [
            {
              sheetId: idOf(501),
              reviewId: idOf(500),
              of: 'me',
              standsInFor: null,
              secondLook: null,
              spentMs: null,
              spentBeforeMs: null,
              next: null,
              name: 'Hvert kvartal',
              starts: '2026-11-24',
              ends: '2026-12-22',
              askedAt: null,
              sentAt,
              ended,
              groups: [group(90), group(91, 'Læse alle børnesager'), group(92)],
              lines,
            },
          ],
          standIn: null,
          next: null,
        },
      }),
      decideLines: ({ body }) => {
        const { decisions } = body as { decisions: { lineId: string; version: number }[] };
        return {
          body: { saved: decisions.map(({ lineId, version }) => ({ lineId, version: version + 1 })), conflicts: [] },
        };
      },
      sendAnswers: () => ({ body: { sentAt: '2026-11-24T08:05:00Z', kept: 1, removals: 0 } }),
    },
  });

const rowOf = async (person: string, access: string) =>
  within(await screen.findByRole('group', { name: t.answerFor(person, access) }));

test('an access is named by what it lets one do, and by its group where nobody has said', async () => {
  openWith([lineOf(1), lineOf(2)]);
  expect(await screen.findByText('Læse alle børnesager')).toBeTruthy();
  expect([screen.getByText('Gruppe 92'), screen.getByText(t.notKnown.words.some, { exact: false })]).toHaveLength(2);
});

const unknown = () => ({
  above: screen.queryAllByText(t.notKnown.signIns, { exact: false }).length,
  byLine: screen.queryAllByText(reasons.unknownSignIn).length,
});
const standingOut = (digits: number) =>
  lineOf(digits, { section: 'stands-out', member: digits, reasons: [{ reason: 'account-disabled' }] });

test('the reason stands by the line, and that no last sign-in is known is said once above', async () => {
  openWith([standingOut(1), standingOut(2)]);
  expect(await screen.findAllByText(reasons['account-disabled'])).toHaveLength(2);
  expect(unknown()).toEqual({ above: 1, byLine: 0 });
});

test('where only some last sign-ins are not known each of them says so', async () => {
  const known = standingOut(2);
  openWith([standingOut(1), { ...known, facts: { ...known.facts, lastSignIn: 'never' } }]);
  await screen.findAllByText(reasons['account-disabled']);
  expect(unknown()).toEqual({ above: 0, byLine: 1 });
});

test('of who has left one line says when, and that the account is closed', async () => {
  openWith([
    lineOf(1, {
      section: 'stands-out',
      reasons: [{ reason: 'left', on: '2026-10-31' }, { reason: 'account-disabled' }],
    }),
  ]);
  const left = await screen.findByText(reasons['account-disabled'], { exact: false });
  expect(left.textContent).toMatch(/^\S.*31.*\. \S/);
});

test('an answer is saved as it is given, and the focus goes on to the next open line', async () => {
  const { desk, user } = openWith([lineOf(1), lineOf(2)]);
  await user.click((await rowOf('Maja', 'Læse alle børnesager')).getByText(t.keep));
  await waitFor(() => expect(desk.of('decideLines')).toHaveLength(1));
  expect(document.activeElement?.getAttribute('data-stop')).toBe(idOf(2));
});

test('a letter answers the line one is in', async () => {
  const { user } = openWith([lineOf(1), lineOf(2)]);
  const row = await rowOf('Maja', 'Læse alle børnesager');
  row.getByText(t.keep).closest('button')?.focus();
  await user.keyboard(t.keys.remove);
  await waitFor(() => expect(row.getByText(t.remove).closest('button')?.getAttribute('aria-pressed')).toBe('true'));
});

test('with a line open nothing is sent: the focus goes to it, and it is said how many are missing', async () => {
  const { desk, user } = openWith([lineOf(1)]);
  await rowOf('Maja', 'Læse alle børnesager');
  await user.click(screen.getByText(t.send));
  expect(await screen.findByText(t.missing(1))).toBeTruthy();
  expect(desk.of('sendAnswers')).toHaveLength(0);
});

test('all of one person can be kept at once where something is new, never where it stands out', async () => {
  const three = [1, 2, 3];
  openWith([
    ...three.map((digits) => lineOf(digits)),
    ...three.map((digits) => lineOf(10 + digits, { section: 'stands-out', member: 2, name: 'Leo' })),
  ]);
  await screen.findByText('Leo');
  expect(screen.getAllByText(t.keepAll(3))).toHaveLength(1);
});

test('what is unchanged is folded, and kept with one press', async () => {
  const { desk, user } = openWith([lineOf(1, { section: 'unchanged' }), lineOf(2, { section: 'unchanged' })]);
  await user.click(await screen.findByText(t.keepAll(2)));
  await waitFor(() => expect(desk.of('decideLines')[0]?.body).toMatchObject({ decisions: [{}, {}] }));
  expect(screen.queryByRole('group')).toBeNull();
  expect(await screen.findByText(t.all, { exact: false })).toBeTruthy();
});

test('after the end it is said that what was not sent is kept', async () => {
  openWith([lineOf(1), lineOf(2)], null, true);
  expect(await screen.findByText(t.ended.words(2))).toBeTruthy();
  expect(screen.queryByText(t.send)).toBeNull();
});

test('where silence removed it is said that what was not sent does not count, and it can be kept after all', async () => {
  const removal = { stage: 'planned', due: '2026-12-23T19:00:00.000Z', canBeWithdrawn: true, fate: 'graph' } as const;
  openWith([{ ...lineOf(1), answer: 'remove', removal }, lineOf(2)], null, true);
  expect(await screen.findByText(t.ended.removed(1))).toBeTruthy();
  expect(screen.getByText(sent.undo.keep)).toBeTruthy();
});

test('who is asked nothing is told so', async () => {
  openTab({
    at: '/reviews/mine',
    answers: { listMyLines: () => ({ body: { sheets: [], standIn: null, next: null } }) },
  });
  expect(await screen.findByText(t.nothing)).toBeTruthy();
});
