import { screen, waitFor } from '@testing-library/react';
import { da as t } from '#addin/texts/reviews/answering.ts';
import { da as handing } from '#addin/texts/reviews/handing.ts';
import { da as look } from '#addin/texts/reviews/second-look.ts';
import { no } from '#test/addin/support/desk.ts';
import { openTab } from '#test/addin/teams/open-tab.tsx';
import { idOf, lineOf, sheetOf } from './a-sheet.ts';

// 25 people in 8 groups: six lines stand out, nine are new (five of one person), 185 are unchanged, of 23 people.
const standOut = [0, 1, 2, 3, 4, 5].map((at) =>
  lineOf(1 + at, { section: 'stands-out', member: 1 + Math.min(at, 4), reasons: [{ reason: 'account-disabled' }] }),
);
const added = [10, 10, 10, 10, 10, 11, 12, 12, 13].map((member, at) => lineOf(20 + at, { section: 'new', member }));
const unchanged = Array.from({ length: 185 }, (_, at) =>
  lineOf(100 + at, { section: 'unchanged', member: 3 + (at % 23) }),
);
const lines = [...standOut, ...added, ...unchanged];
const again = [idOf(100), idOf(150), idOf(200)];

test('25 people in 8 groups are answered with 17 presses, the second look and one handed over included', async () => {
  let looked = false;
  const answers = new Map<string, string | null>();
  const handed = { to: { personId: idOf(900), name: 'Peter Holt' }, at: '2026-11-24T08:00:00Z' };
  let isHanded = false;
  const { desk, user } = openTab({
    at: '/reviews/mine',
    who: { reviews: true },
    answers: {
      listMyLines: () => ({
        body: sheetOf(
          lines.map((line) => ({
            ...line,
            version: looked && again.includes(line.lineId) ? 3 : answers.has(line.lineId) ? 2 : 1,
            answer: (answers.get(line.lineId) ?? null) as 'keep' | null,
            handed: isHanded && line.lineId === idOf(4) ? handed : null,
          })),
          { secondLook: looked ? { lineIds: again, ms: 9_000 } : null },
        ),
      }),
      decideLines: ({ body }) => {
        const { decisions } = body as { decisions: { lineId: string; version: number; answer: string | null }[] };
        for (const { lineId, answer } of decisions) answers.set(lineId, answer);
        return {
          body: { saved: decisions.map(({ lineId, version }) => ({ lineId, version: version + 1 })), conflicts: [] },
        };
      },
      findReviewers: () => ({
        body: { proposals: [{ personId: idOf(900), name: 'Peter Holt', unit: null, why: 'owner' }], found: [] },
      }),
      handOverLines: () => {
        isHanded = true;
        return { body: { handed: [{ lineId: idOf(4), version: 2 }], stay: [] } };
      },
      sendAnswers: () => {
        if (looked) return { body: { sentAt: '2026-11-24T08:05:00Z', kept: 199, removals: 0 } };
        looked = true;
        for (const lineId of again) answers.set(lineId, null);
        return { body: { sentAt: null, kept: 199, removals: 0 } };
      },
      readLine: () => no(404, 'not-found'),
    },
  });
  let presses = 0;
  const press = async (keys: string) => {
    presses += 1;
    await user.keyboard(keys);
  };
  await screen.findAllByText(t['stands-out'].title);
  document.querySelector<HTMLElement>(`[data-stop="${idOf(1)}"]`)?.focus();
  for (let at = 0; at < 3; at += 1) await press(t.keys.keep);
  await press(t.keys.notMine);
  await screen.findByText(handing.why.owner('Gruppe 91'));
  expect(document.activeElement?.getAttribute('role')).toBe('combobox');
  await press('{Enter}');
  await screen.findByText(handing.handedTo('Peter Holt'));
  for (let at = 0; at < 2; at += 1) await press(t.keys.keep);
  await press(t.keys.keepAll);
  for (let at = 0; at < 4; at += 1) await press(t.keys.keep);
  await press('{Enter}');
  await waitFor(() => expect(screen.getByText(t.all, { exact: false })).toBeTruthy());
  await press('{Control>}{Enter}{/Control}');
  await screen.findByText(look.title);
  document.querySelector<HTMLElement>(`[data-stop="${again[0]}"]`)?.focus();
  for (let at = 0; at < 3; at += 1) await press(t.keys.keep);
  await waitFor(() => expect(desk.of('sendAnswers')).toHaveLength(2));
  expect(presses).toBeLessThanOrEqual(17);
});
