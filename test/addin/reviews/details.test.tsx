import { screen, within } from '@testing-library/react';
import { da as t } from '#addin/texts/reviews/answering.ts';
import { openTab } from '#test/addin/teams/open-tab.tsx';
import { idOf, lineOf, sheetOf } from './a-sheet.ts';

/** How a button looks: its classes, one for each property, but for those that name it. */
const lookOf = (place: HTMLElement | null, name: string): readonly string[] =>
  [
    ...(within(place ?? document.body)
      .getByText(name)
      .closest('button')?.classList ?? []),
  ].filter((one) => !one.startsWith('___'));

test('an answered line looks answered in its details as it does in the list', async () => {
  const { user } = openTab({
    at: '/reviews/mine',
    who: { reviews: true },
    answers: {
      listMyLines: () => ({ body: sheetOf([{ ...lineOf(1), answer: 'keep' }, lineOf(2)]) }),
      readLine: () => ({ body: { account: null, inUnit: null, owners: [], earlier: [] } }),
    },
  });
  await screen.findByText('Gruppe 92');
  const row = document.querySelector<HTMLElement>(`[data-stop="${idOf(1)}"]`);
  row?.focus();
  await user.keyboard('{Enter}');
  const drawer = document.querySelector<HTMLElement>('[data-drawer]');
  const unanswered = lookOf(document.querySelector(`[data-stop="${idOf(2)}"]`), t.keep);
  const answered = lookOf(row, t.keep).filter((one) => !unanswered.includes(one));
  expect(answered).not.toEqual([]);
  expect(lookOf(drawer, t.keep)).toEqual(expect.arrayContaining(answered));
  expect(lookOf(drawer, t.remove)).not.toEqual(expect.arrayContaining(answered));
});
