import { configure, screen, waitFor } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import { act } from 'react';
import { da as moves } from '#addin/texts/cases/moves.ts';
import { da as cases } from '#addin/texts/cases/queue.ts';
import { da as look } from '#addin/texts/look.ts';
import { no } from '#test/addin/support/desk.ts';
import { type Answers, openQueue, second } from './open-queue.tsx';
import { rowOf, sofie } from './row-of.ts';

// Finding by role asks of every element whether it is hidden, which takes most of the time of these suites.
configure({ defaultHidden: true });

afterEach(() => jest.restoreAllMocks());

test('a case is taken from its row with the version that was seen', async () => {
  const { desk, user, close } = openQueue({
    answers: { takeCase: () => ({ body: { caseId: rowOf().caseId, version: 4 } }) },
  });
  await user.click(await screen.findByRole('button', { name: 'Tag sag 2026-0041' }));
  expect(await screen.findAllByText('Sag 2026-0041 er din.')).toBeTruthy();
  expect(desk.of('takeCase')[0]?.body).toEqual({ version: 3 });
  close();
});

test('a case taken by a slip is let go again, from the version it then had', async () => {
  const { desk, user, close } = openQueue({
    answers: {
      takeCase: () => ({ body: { caseId: rowOf().caseId, version: 4 } }),
      letGoCase: () => ({ body: { caseId: rowOf().caseId, version: 5 } }),
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Tag sag 2026-0041' }));
  await user.click(await screen.findByRole('button', { name: look.toasts.undo }));
  await waitFor(() => expect(desk.of('letGoCase')[0]?.body).toEqual({ version: 4 }));
  close();
});

const taken = { ...rowOf(), state: 'taken', takenBy: sofie, version: 4 } as const;
const asTaken: Answers = {
  takeCase: () => ({ body: { caseId: rowOf().caseId, version: 4 } }),
  letGoCase: () => ({ body: { caseId: rowOf().caseId, version: 5 } }),
  listCases: (_, times) => ({ body: { cases: [times === 2 ? taken : rowOf()], next: null, total: 1 } }),
};
const takeByKey = async (user: ReturnType<typeof userEvent.setup>) => {
  (await screen.findByRole('button', { name: cases.taking('2026-0041') })).focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.queryByRole('button', { name: cases.taking('2026-0041') })).toBeNull());
};
const atLink = () => document.activeElement === screen.getByRole('link', { name: /2026-0041/ });

test.each([true, false])('the focus goes from "Tag" to the link of the case, where it is wide: %s', async (wide) => {
  const { user, close } = openQueue({ wide, answers: asTaken });
  await takeByKey(user);
  await waitFor(() => expect(atLink()).toBe(true));
  close();
});

test('the focus goes from "Fortryd" to the link of the case', async () => {
  const { desk, user, close } = openQueue({ answers: asTaken });
  await takeByKey(user);
  const undo = await screen.findByRole('button', { name: look.toasts.undo });
  act(() => undo.focus());
  await user.keyboard('{Enter}');
  await waitFor(() => expect(desk.of('listCases')).toHaveLength(3));
  await screen.findByRole('button', { name: cases.taking('2026-0041') });
  expect(atLink()).toBe(true);
  close();
});

test('a row that goes with the taking leaves the focus with the title of the page', async () => {
  const listCases: Answers['listCases'] = (_, times) => ({
    body: { cases: times === 1 ? [rowOf()] : [second], next: null, total: 1 },
  });
  const { user, close } = openQueue({ answers: { ...asTaken, listCases } });
  (await screen.findByRole('button', { name: cases.taking('2026-0041') })).focus();
  await user.keyboard('{Enter}');
  await screen.findByText(/2026-0042/);
  await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
  close();
});

test('a case a colleague has just taken is said so, and the list is read again', async () => {
  const { desk, user, close } = openQueue({ answers: { takeCase: () => no(409, 'already-taken') } });
  await user.click(await screen.findByRole('button', { name: 'Tag sag 2026-0041' }));
  expect(await screen.findAllByText(cases.notTaken('2026-0041', 'Titel already-taken'))).toBeTruthy();
  await waitFor(() => expect(desk.of('listCases').length).toBe(2));
  close();
});

test('a case not taken for want of a connection is said in a toast, and taken from there', async () => {
  const takeCase: Answers['takeCase'] = (_, times) =>
    times === 1 ? 'unreached' : { body: { caseId: rowOf().caseId, version: 4 } };
  const { user, close } = openQueue({ answers: { takeCase } });
  await user.click(await screen.findByRole('button', { name: cases.taking('2026-0041') }));
  expect(await screen.findAllByText(cases.notTaken('2026-0041', cases.offline))).toBeTruthy();
  await user.click(await screen.findByRole('button', { name: look.toasts.tryAgain }));
  expect(await screen.findAllByText(moves.toast.taken('2026-0041'))).toBeTruthy();
  close();
});
