import { screen, waitFor, within } from '@testing-library/react';
import { asSentence } from '#addin/look/as-sentence.ts';
import { da } from '#addin/texts/cases/moves.ts';
import { da as texts } from '#addin/texts/desk.ts';
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

type Answers = NonNullable<NonNullable<Parameters<typeof openCase>[0]>['answers']>;
const handedOver = async (handBackCase: NonNullable<Answers['handBackCase']>) => {
  const opened = await openCase({ answers: { handOverCase: () => done, handBackCase } });
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

test.each(['changed-meanwhile', 'move-not-allowed'])(
  'what is not undone because the case was changed is said to be so: %s',
  async (code) => {
    const { close } = await handedOver(() => no(409, code));
    expect(await screen.findByText(toast.changedMeanwhile(reference))).toBeTruthy();
    close();
  },
);

test('what is not undone without a connection is said to be so, and is undone at the next try', async () => {
  const { user, close } = await handedOver((_, times) => (times === 1 ? 'unreached' : done));
  const why = asSentence(texts.failures.offline.title);
  expect(await screen.findByText(toast.notUndone(reference, why))).toBeTruthy();
  await user.click(screen.getByText(look.toasts.tryAgain, { selector: 'button' }));
  expect(await screen.findByText(toast.handedBack(reference))).toBeTruthy();
  close();
});

test('what the desk refuses to undo is said in its own words, and not tried again', async () => {
  const { close } = await handedOver(() => no(422, 'not-of-the-team'));
  expect(await screen.findByText(toast.notUndone(reference, asSentence('Titel not-of-the-team')))).toBeTruthy();
  expect(screen.queryByText(look.toasts.tryAgain, { selector: 'button' })).toBeNull();
  close();
});
