import { screen, waitFor } from '@testing-library/react';
import * as told from '#addin/texts/breaches/told.ts';
import * as look from '#addin/texts/look.ts';
import type { DeletionState } from '#shared/breaches/views.ts';
import { routes } from '#shared/routes/all.ts';
import { sofie } from '#test/addin/cases/queue/row-of.ts';
import { caseOf, entryOf } from '../../cases/case-of.ts';
import { card, done, openCase, press } from '../../cases/open-case.tsx';

const [right, wrong] = caseOf().recipients;
if (!right || !wrong) throw new Error('the mail had two recipients');

/** The case, with what was recorded of the wrong recipient, by Sofie at 08.20 with the case's tenth entry. */
const withDeletion = (deletion: DeletionState) =>
  caseOf({
    recipients: [right, { ...wrong, deletion }],
    timeline: [
      ...caseOf().timeline,
      entryOf(38, sofie, 'deletion-recorded', { recipientId: wrong.recipientId, deletion }),
    ],
  });

/** A desk that keeps what is recorded. */
const openKeeping = async (first: DeletionState = 'not-asked') => {
  let recorded = first;
  const opened = await openCase({
    breach: () => withDeletion(recorded),
    answers: {
      recordDeletion: ({ body }) => {
        recorded = routes.recordDeletion.body.parse(body).deletion;
        return done;
      },
    },
  });
  return { ...opened, recorded: () => opened.desk.of('recordDeletion').map(({ body }) => body) };
};

test('what a wrong recipient said on the phone is recorded with two presses', async () => {
  const { user, recorded, close } = await openKeeping();
  await user.click(press('Skriv, om det er slettet'));
  await user.click(press('Har slettet'));
  await waitFor(() => expect(card('Mailen').textContent).toContain('Gemt'));
  expect(recorded()).toEqual([{ version: 5, recipientId: wrong.recipientId, deletion: 'confirmed' }]);
  close();
});

test('who recorded it and when is shown with the recipient', async () => {
  const { close } = await openKeeping('confirmed');
  expect(card('Mailen').textContent).toContain('Skrevet ind af Sofie Lund, 24. nov. kl. 8.20');
  close();
});

test('a slip is taken back with one press', async () => {
  const { user, recorded, close } = await openKeeping();
  await user.click(press('Skriv, om det er slettet'));
  await user.click(press('Vil ikke slette'));
  await user.click(await screen.findByText(look.da.toasts.undo, { selector: 'button' }));
  await waitFor(() =>
    expect(recorded().at(-1)).toEqual({ version: 5, recipientId: wrong.recipientId, deletion: 'not-asked' }),
  );
  close();
});

test('taking a slip back by keyboard leaves the focus with the recipient', async () => {
  const { user, close } = await openKeeping();
  await user.click(press('Skriv, om det er slettet'));
  await user.click(press('Vil ikke slette'));
  (await screen.findByText(look.da.toasts.undo, { selector: 'button' })).focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Skriv, om det er slettet'));
  close();
});

test('by keyboard the focus comes back to where it was opened', async () => {
  const { user, close } = await openKeeping();
  press('Skriv, om det er slettet').focus();
  await user.keyboard('{Enter}{Tab}{Enter}');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Ret'));
  expect(card('Mailen').textContent).toContain('Har slettet');
  close();
});

test('the recipient’s answer is not asked of who was meant to have the mail', async () => {
  const { user, close } = await openKeeping();
  await user.click(press('Vis 1 anden modtager'));
  expect(screen.getAllByText('Skriv, om det er slettet')).toHaveLength(1);
  close();
});

test('the data protection officer sees it and records nothing', async () => {
  const { close } = await openCase({ breach: withDeletion('confirmed'), roles: ['Gdpr.Dpo'] });
  expect(card('Mailen').textContent).toContain('Har slettet');
  expect(screen.queryByText('Ret', { selector: 'button' })).toBeNull();
  close();
});

test('what could not be saved is said, and the choice stays open', async () => {
  const { user, close } = await openCase({ answers: { recordDeletion: () => 'unreached' } });
  await user.click(press('Skriv, om det er slettet'));
  await user.click(press('Har slettet'));
  expect(await screen.findByText('Der er ikke forbindelse lige nu.')).toBeTruthy();
  expect(press('Har slettet')).toBeTruthy();
  close();
});

describe('a page older than the case', () => {
  const changed = {
    status: 409,
    body: { type: 'about:blank', status: 409, code: 'changed-meanwhile', title: 'Ændret', detail: 'Se det nye' },
  };
  const openOlder = async (meanwhile: DeletionState) => {
    let version = 5;
    const opened = await openCase({
      breach: () => ({ ...withDeletion(version === 5 ? 'not-asked' : meanwhile), version }),
      answers: {
        recordDeletion: ({ body }) => {
          const given = routes.recordDeletion.body.parse(body).version;
          version = 6;
          return given === 6 ? done : changed;
        },
      },
    });
    await opened.user.click(press('Skriv, om det er slettet'));
    await opened.user.click(press('Har slettet'));
    const versions = () =>
      opened.desk.of('recordDeletion').map(({ body }) => routes.recordDeletion.body.parse(body).version);
    return { ...opened, versions };
  };

  test('records all the same where something else has changed', async () => {
    const { versions, close } = await openOlder('not-asked');
    await waitFor(() => expect(versions()).toEqual([5, 6]));
    close();
  });

  test('shows what a colleague has recorded beside what was chosen, and lets the person decide', async () => {
    const { user, versions, close } = await openOlder('refused');
    expect((await screen.findByText(/Imens er det ændret/)).textContent).toBe(
      told.da.meanwhile('Vil ikke slette', 'Har slettet'),
    );
    await user.click(press(told.da.saveAnyway));
    await waitFor(() => expect(versions()).toEqual([5, 6]));
    close();
  });
});
