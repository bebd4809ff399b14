import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { da as t } from '#addin/texts/reviews/proof.ts';
import type { Mark } from '#shared/reviews/proof/access-history.ts';
import type { Outcome, PersonAccess, ProofView } from '#shared/reviews/proof/proof-views.ts';
import { openTab, title } from '#test/addin/teams/open-tab.tsx';

const idOf = (digits: number) => `00000000-0000-4000-8000-${String(digits).padStart(12, '0')}`;
const at = '2026-11-24T08:00:00.000Z';
const birgit = { personId: idOf(1), name: 'Birgit Dahl' };
const outcome: Outcome = {
  ...{ lines: 9811, answered: 9517, rested: 0, unanswered: 294, refused: 14 },
  ...{ removed: 12, goneBefore: 0, putBack: 1, withheld: 0, open: 2, late: 0 },
};
const proof = (given: Partial<ProofView> = {}): ProofView => ({
  ...{ reviewId: idOf(5), name: 'Hvert kvartal', state: 'ended', starts: '2026-09-01', ends: '2026-09-29' },
  ...{ endedAt: at, readAt: at, reviewers: 97, outcome, keptUntil: '2031-11-24', forgottenAt: null, files: [] },
  earlier: [{ reviewId: idOf(4), starts: '2026-06-01', outcome: { ...outcome, lines: 9760 } }],
  open: [
    {
      ...{
        lineId: idOf(20),
        member: { personId: idOf(2), name: 'Jens Krag' },
        group: 'SEC-OKO',
        words: 'Økonomisystemet',
      },
      ...{ decidedBy: birgit, decidedAt: at, state: 'task', place: 'on-premises', plannedAt: at },
    },
  ],
  log: { entries: 10_214, fingerprint: '4c1f'.repeat(16), check: { at, found: 'whole' } },
  ...given,
});

const openProof = (given: Partial<ProofView> = {}) =>
  openTab({
    at: `/reviews/${idOf(5)}/proof`,
    who: { roles: ['Gdpr.Dpo'] },
    answers: { readProof: () => ({ body: proof(given) }), readProofFile: () => ({ body: 'bytes' }) },
  });

test('names are kept longer while an access is not removed, and that is said', async () => {
  openProof();
  expect(await screen.findByText(new RegExp(t.keptWhileOpen('.*24.*2031', 2, '2')))).toBeTruthy();
});

test('one sentence says what became of the review', async () => {
  openProof();
  await title(t.title({ quarter: 3, year: 2026 }));
  const said = `${t.summary.answered(97)}${t.summary.removed('12')}${t.summary.open('2')}`;
  expect(screen.getByText((_, element) => element?.tagName === 'P' && element.textContent === said)).toBeTruthy();
});

test.each([
  ['nobody has answered', { lines: 282, answered: 0 }, `${t.summary.nobody} ${t.summary.waits(282)}`],
  ['some have', { lines: 282, answered: 1 }, t.summary.some('1', '282')],
])('of a review that runs, and in which nothing was refused, it is said what waits: %s', async (_, counts, said) => {
  const none = {
    rested: 0,
    unanswered: 0,
    refused: 0,
    removed: 0,
    goneBefore: 0,
    putBack: 0,
    withheld: 0,
    open: 0,
    late: 0,
  };
  openProof({ endedAt: null, open: [], outcome: { ...none, ...counts } });
  await title(t.title({ quarter: 3, year: 2026 }));
  expect(screen.getByText((_, element) => element?.tagName === 'P' && element.textContent === said)).toBeTruthy();
});

test('the quarters are side by side, the one that is proven last', async () => {
  openProof();
  const table = within(await screen.findByRole('table', { name: t.compared }));
  expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    t.what,
    t.short({ quarter: 2, year: 2026 }),
    t.short({ quarter: 3, year: 2026 }),
  ]);
});

test('what is open is told by name, with who has it', async () => {
  openProof();
  expect(await screen.findByText('Jens Krag')).toBeTruthy();
  expect(screen.getByText(new RegExp(t.openStates.task))).toBeTruthy();
});

test.each([
  ['whole', { at, found: 'whole' }],
  ['altered', { at, found: 'altered' }],
  ['outdated', { at, found: 'outdated' }],
  ['never', null],
] as const)('the chain is called %s by the last check alone', async (found, check) => {
  openProof({ log: { entries: 1, fingerprint: 'a', check } });
  expect(await screen.findByText(new RegExp(t.chain[found]))).toBeTruthy();
});

/** The names of the files that are saved from now on. */
const savedFiles = () => {
  URL.createObjectURL = () => 'blob:file';
  URL.revokeObjectURL = () => undefined;
  const saved: string[] = [];
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  return saved;
};

test('a file is saved under the name of its quarter, and the list of files read anew', async () => {
  const saved = savedFiles();
  const { desk } = openProof();
  await userEvent.click(await screen.findByRole('button', { name: t.excel }));
  await waitFor(() => expect(desk.of('readProof')).toHaveLength(2));
  expect(saved).toEqual([`${t.fileName({ quarter: 3, year: 2026 })}.xlsx`]);
});

const person: PersonAccess = {
  ...{ personId: idOf(2), name: 'Amina Yusuf', title: 'Familievejleder', unit: 'Børn', manager: birgit, readAt: at },
  accesses: [
    {
      group: { groupId: idOf(90), name: 'SEC-Helbred', words: 'Læse helbredsnotater', sensitivity: null },
      ...{ since: null, isDirect: true, state: 'confirmed', last: { answer: 'keep', by: birgit, at }, goneAt: null },
      history: [
        { year: 2026, quarter: 3, mark: 'not-reviewed' },
        { year: 2026, quarter: 4, mark: 'confirmed' },
      ],
    },
  ],
};
const openPerson = (width = 1280) => {
  let looks = 0;
  openTab({
    width,
    at: `/reviews/access/people/${idOf(2)}`,
    who: { roles: ['Gdpr.Team'] },
    answers: {
      readPersonAccess: () => {
        looks += 1;
        return { body: person };
      },
      readPersonAccessFile: () => ({ body: 'bytes' }),
    },
  });
  return () => looks;
};

test('a look at a person says that it is logged, and is made once', async () => {
  const looks = openPerson();
  await title('Amina Yusuf');
  expect(screen.getByText(t.lookUp.logged)).toBeTruthy();
  window.dispatchEvent(new Event('visibilitychange'));
  await screen.findByText('Læse helbredsnotater');
  expect(looks()).toBe(1);
});

test('each square has its sentence, and what is not known is said to be unknown', async () => {
  openPerson();
  const words = t.lookUp.square({ year: 2026, quarter: 4 }, t.lookUp.marks.confirmed);
  expect(await screen.findByRole('img', { name: words })).toBeTruthy();
  expect(screen.getByText(t.lookUp.unknown)).toBeTruthy();
});

test('a quarter in which nothing was reviewed is said to be so, and looks unlike one without the access', async () => {
  openPerson();
  const words = t.lookUp.square({ year: 2026, quarter: 3 }, t.lookUp.marks['not-reviewed']);
  const square = await screen.findByRole('img', { name: words });
  const signOf = (mark: Mark) =>
    screen.getAllByRole('listitem').find(({ textContent }) => textContent?.endsWith(` ${t.lookUp.marks[mark]}`))
      ?.textContent?.[0];
  expect(signOf('not-reviewed')).toBe(square.textContent);
  expect(signOf('not-held')).not.toBe(square.textContent);
});

test('a look is saved as a file under the name of whom it is about, and not made a second time', async () => {
  const saved = savedFiles();
  const looks = openPerson();
  await userEvent.click(await screen.findByRole('button', { name: t.pdf }));
  await waitFor(() => expect(saved).toEqual([`${t.lookUp.fileOf.person('Amina Yusuf')}.pdf`]));
  expect(looks()).toBe(1);
});

test('on a phone an access is a list item, with its quarters below its name', async () => {
  openPerson(320);
  const list = within(await screen.findByRole('list', { name: t.lookUp.access }));
  const words = t.lookUp.square({ year: 2026, quarter: 4 }, t.lookUp.marks.confirmed);
  expect(list.getByRole('img', { name: words })).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});

test('on a phone the quarter that is proven is beside the one before it alone', async () => {
  const older = { reviewId: idOf(3), starts: '2026-03-01', outcome };
  openTab({
    at: `/reviews/${idOf(5)}/proof`,
    width: 320,
    who: { roles: ['Gdpr.Dpo'] },
    answers: { readProof: () => ({ body: proof({ earlier: [older, ...proof().earlier] }) }) },
  });
  const table = within(await screen.findByRole('table', { name: t.compared }));
  expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    t.what,
    t.short({ quarter: 2, year: 2026 }),
    t.short({ quarter: 3, year: 2026 }),
  ]);
});

test('a search finds people and groups', async () => {
  openTab({
    at: '/reviews/access',
    who: { roles: ['Gdpr.Team'] },
    answers: { findAccess: () => ({ body: { people: [person], groups: [person.accesses[0]?.group] } }) },
  });
  await userEvent.type(await screen.findByLabelText(t.lookUp.field), 'am');
  await waitFor(() => expect(screen.getByText('Amina Yusuf').closest('a')?.href).toContain(`people/${idOf(2)}`));
  expect(screen.getByText('Læse helbredsnotater').closest('a')?.href).toContain(`groups/${idOf(90)}`);
});
