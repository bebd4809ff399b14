import { screen, waitFor, within } from '@testing-library/react';
import { da } from '#addin/texts/cases/moves.ts';
import { da as look } from '#addin/texts/look.ts';
import { jonas, sofie } from '#test/addin/cases/queue/row-of.ts';
import { no } from '#test/addin/support/desk.ts';
import { caseOf } from '../case-of.ts';
import { card, done, field, openCase, press } from '../open-case.tsx';

const { toast } = da;
const { reference } = caseOf();

test('a colleague’s case is taken over: oneself comes first', async () => {
  const { desk, user, close } = await openCase({
    breach: caseOf({ takenBy: jonas }),
    answers: { handOverCase: () => done },
  });
  await user.click(press('Overtag eller giv videre'));
  const to = await field(/Til/);
  expect(within(to).getAllByRole('option', { hidden: true })[1]?.textContent).toBe('Mig selv (Sofie Lund)');
  await user.selectOptions(to, 'Mig selv (Sofie Lund)');
  await user.click(press('Overtag sagen'));
  await waitFor(() => expect(desk.of('handOverCase')[0]?.body).toEqual({ version: 5, to: sofie.personId }));
  close();
});

test('what was taken over is said to be one’s own, not handed over', async () => {
  const read = { times: 0 };
  const { user, close } = await openCase({
    breach: () => caseOf({ takenBy: read.times++ === 0 ? jonas : sofie }),
    answers: { handOverCase: () => done },
  });
  await user.click(press('Overtag eller giv videre'));
  await user.selectOptions(await field(/Til/), 'Mig selv (Sofie Lund)');
  await user.click(press('Overtag sagen'));
  expect(await screen.findByText(toast.taken(reference))).toBeTruthy();
  close();
});

test('who closes a colleague’s case sees first whose it is', async () => {
  const { user, close } = await openCase({ breach: caseOf({ takenBy: jonas, notification: 'notified' }) });
  await user.click(press('Luk sagen'));
  expect((await screen.findByRole('dialog')).textContent).toContain('Jonas Bech har sagen.');
  close();
});

test('a case is said to be with a person who has left the team', async () => {
  const left = { personId: '5f0c1d1e-1c57-4f0a-9a51-3e1a3c1f0099', name: 'Ole Dahl' };
  const { close } = await openCase({ breach: caseOf({ takenBy: left }) });
  await waitFor(() => expect(card('Uret på 72 timer').textContent).toContain('Ole Dahl er ikke længere i GDPR-teamet'));
  close();
});

test('of a case with one of the team nothing such is said', async () => {
  const { desk, close } = await openCase({ breach: caseOf({ takenBy: jonas }) });
  await waitFor(() => expect(desk.of('listTeam').length).toBeGreaterThan(0));
  expect(card('Uret på 72 timer').textContent).not.toContain('ikke længere');
  close();
});

const handedOver = async (answer: () => typeof done | ReturnType<typeof no>) => {
  const opened = await openCase({ answers: { handOverCase: () => done, handBackCase: answer } });
  await opened.user.click(press('Giv videre'));
  await opened.user.selectOptions(await field(/Til/), 'Jonas Bech');
  await opened.user.click(within(screen.getByRole('dialog')).getByText('Giv videre'));
  await screen.findByText(toast.handedOver(reference, 'Jonas Bech'));
  await opened.user.click(screen.getByText(look.toasts.undo, { selector: 'button' }));
  return opened;
};

test('a case handed over by a slip is taken back, from the version it then had', async () => {
  const { desk, close } = await handedOver(() => done);
  expect(await screen.findByText(toast.handedBack(reference))).toBeTruthy();
  expect(desk.of('handBackCase')[0]?.body).toEqual({ version: 6 });
  close();
});

test('what could not be undone is said to be still in force', async () => {
  const { close } = await handedOver(() => no(409, 'changed-meanwhile'));
  expect(await screen.findByText(toast.notUndone(reference))).toBeTruthy();
  close();
});
