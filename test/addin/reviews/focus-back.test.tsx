import { screen, waitFor, within } from '@testing-library/react';
import { da as t } from '#addin/texts/reviews/answering.ts';
import { da as details } from '#addin/texts/reviews/details.ts';
import { da as handing } from '#addin/texts/reviews/handing.ts';
import { da as secondLook } from '#addin/texts/reviews/second-look.ts';
import { da as standIn } from '#addin/texts/reviews/stand-in.ts';
import { openTab } from '#test/addin/teams/open-tab.tsx';
import { idOf, lineOf, sheetOf } from './a-sheet.ts';

const at = (digits: number) => document.querySelector<HTMLElement>(`[data-stop="${idOf(digits)}"]`);
const had = () => document.activeElement;
const stopOf = () => had()?.closest<HTMLElement>('[data-stop]')?.dataset.stop;
const drawer = () => document.querySelector<HTMLElement>('[data-drawer]');

const handed = { to: { personId: null, name: 'Peter Holt' }, toTeam: false, at: '2026-11-24T08:00:00Z' };
let isHanded = false;

const open = async (given: { isHanded?: boolean } = {}) => {
  isHanded = given.isHanded ?? false;
  const opened = openTab({
    at: '/reviews/mine',
    who: { reviews: true },
    answers: {
      listMyLines: () => ({
        body: sheetOf([lineOf(1), { ...lineOf(2), handed: isHanded ? handed : null }, lineOf(3)]),
      }),
      decideLines: ({ body }) => {
        const { decisions } = body as { decisions: { lineId: string; version: number }[] };
        return {
          body: { saved: decisions.map(({ lineId, version }) => ({ lineId, version: version + 1 })), conflicts: [] },
        };
      },
      readLine: () => ({ body: { account: null, inUnit: null, owners: [], earlier: [] } }),
      findReviewers: () => ({ body: { proposals: [], found: [] } }),
      takeBackLines: () => {
        isHanded = false;
        return { body: { back: [idOf(2)] } };
      },
    },
  });
  await screen.findByText('Gruppe 92');
  at(2)?.focus();
  const press = (name: string, place: HTMLElement = document.body) =>
    opened.user.click(within(place).getByRole('button', { name }));
  const pick = async (name: string) => {
    await press(t.more, at(2) ?? document.body);
    await opened.user.click(await screen.findByRole('menuitem', { name }));
  };
  return { ...opened, press, pick };
};

test.each([
  ['whom it is given to, by key', async ({ user }) => user.keyboard(t.keys.notMine)],
  ['whom it is given to, from the menu', async ({ pick }) => pick(handing.notMine)],
  ['the details, by key', async ({ user }) => user.keyboard('{Enter}')],
  ['the details, from the menu', async ({ pick }) => pick(details.open)],
  ['the comment, by key', async ({ user }) => user.keyboard(t.keys.comment)],
  ['the comment, from the menu', async ({ pick }) => pick(t.comment)],
  ['the menu', async ({ press }) => press(t.more, at(2) ?? document.body)],
] satisfies [string, (opened: Awaited<ReturnType<typeof open>>) => Promise<void>][])(
  'Escape gives the focus back to the line: %s',
  async (_, show) => {
    const opened = await open();
    await show(opened);
    await waitFor(() => expect(had()).not.toBe(at(2)));
    await opened.user.keyboard('{Escape}');
    await waitFor(() => expect(stopOf()).toBe(idOf(2)));
    expect([drawer(), screen.queryByRole('combobox'), screen.queryByRole('menu')]).toEqual([null, null, null]);
  },
);

test('the line that another is to answer is marked as long as it is asked who', async () => {
  const { user } = await open();
  await user.keyboard(t.keys.notMine);
  await waitFor(() => expect(had()).not.toBe(at(2)));
  expect(at(2)?.getAttribute('aria-current')).toBe('true');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(at(2)?.getAttribute('aria-current')).toBeNull());
});

test('of details that went along with the arrow keys the line they showed last has the focus', async () => {
  const { user } = await open();
  await user.keyboard('{Enter}{ArrowDown}{Escape}');
  expect([drawer(), had()]).toEqual([null, at(3)]);
});

test('who stands in is asked from its button, which has the focus again', async () => {
  const { user, press } = await open();
  await press(standIn.name);
  await waitFor(() => expect(had()?.getAttribute('role')).toBe('combobox'));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(had()?.textContent).toBe(standIn.name));
});

test('what is written in the details after Escape is saved all the same, and a second Escape closes them', async () => {
  const { desk, user } = await open();
  await user.keyboard('{Enter}');
  const field = within(drawer() ?? document.body).getByRole('textbox');
  await user.type(field, 'a{Escape}');
  expect(had()).toBe(field);
  await user.type(field, 'bc{Enter}');
  await waitFor(() => expect(desk.of('decideLines')[0]?.body).toMatchObject({ decisions: [{ comment: 'bc' }] }));
  expect(had()).toBe(field);
  await user.keyboard('{Escape}');
  expect([drawer(), had()]).toEqual([null, at(2)]);
});

test('of several that are chosen the comment gives back to its button, and the last of them has the focus at the end', async () => {
  const { user, press } = await open();
  await user.keyboard(' {ArrowDown} ');
  await press(t.comment);
  await user.keyboard('{Escape}');
  expect(had()?.textContent).toBe(t.comment);
  await press(t.several.clear);
  expect(had()).toBe(at(3));
});

test('a line that is taken back has the focus when the button for that is gone', async () => {
  const { press } = await open({ isHanded: true });
  await press(handing.takeBack);
  await waitFor(() => expect(screen.queryByRole('button', { name: handing.takeBack })).toBeNull());
  expect(had()).toBe(at(2));
});

test('from the title of the second look, which has the focus, the arrow key goes to the first line it asks again', async () => {
  const { user } = openTab({
    at: '/reviews/mine',
    who: { reviews: true },
    answers: {
      listMyLines: () => ({
        body: sheetOf([{ ...lineOf(1), answer: 'keep' }, lineOf(2)], {
          secondLook: { lineIds: [idOf(2)], ms: 2000 },
        }),
      }),
    },
  });
  await screen.findByText(secondLook.title);
  expect(had()?.textContent).toBe(secondLook.title);
  await user.keyboard('{ArrowDown}');
  expect(had()).toBe(at(2));
});
