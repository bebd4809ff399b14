import { Dialog, DialogSurface } from '@fluentui/react-dialog';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { useToasts } from '#addin/look/toasts/toasts.ts';
import { da as t } from '#addin/texts/look.ts';
import { pretendDesk } from '#test/addin/support/desk.ts';
import { show } from '#test/addin/support/screen.tsx';

const undone = jest.fn();
const triedAgain = jest.fn();

const Moves = () => {
  const toasts = useToasts();
  const [asks, setAsks] = useState(false);
  return (
    <>
      <button type="button" onClick={() => toasts.done('Taken', undone)}>
        take
      </button>
      <button type="button" onClick={() => toasts.done('Noted')}>
        note
      </button>
      <button type="button" onClick={() => setAsks(true)}>
        ask
      </button>
      <Dialog open={asks}>
        <DialogSurface>
          <button type="button">answer</button>
        </DialogSurface>
      </Dialog>
      <button type="button" onClick={() => toasts.failed('Not sent', triedAgain)}>
        send
      </button>
    </>
  );
};

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
// Fluent's list says each toast to screen readers as well; what is meant is the one in sight.
const shown = async (words: string) =>
  (await screen.findAllByText(words)).find((found) => found.closest('[role="listitem"]'));

beforeEach(() => {
  undone.mockReset();
  triedAgain.mockReset();
  show(<Moves />, { fetch: pretendDesk({}).fetch });
});

test('what was done can be undone', async () => {
  press('take');
  await shown('Taken');
  press(t.toasts.undo);
  expect(undone).toHaveBeenCalledTimes(1);
});

test('what cannot be undone offers nothing but to close it', async () => {
  press('note');
  await shown('Noted');
  expect(screen.queryByRole('button', { name: t.toasts.undo })).toBeNull();
});

test('what failed can be tried again', async () => {
  press('send');
  await shown('Not sent');
  press(t.toasts.tryAgain);
  expect(triedAgain).toHaveBeenCalledTimes(1);
});

test('a toast does not take the focus', async () => {
  const take = screen.getByRole('button', { name: 'take' });
  take.focus();
  press('take');
  await shown('Taken');
  expect(document.activeElement).toBe(take);
});

test('one toast is shown at a time: the newest', async () => {
  press('take');
  await shown('Taken');
  press('note');
  await shown('Noted');
  await waitFor(() => expect(screen.queryAllByRole('listitem')).toHaveLength(1));
});

test('a failure that a newer toast covers comes back when that is closed', async () => {
  press('send');
  await shown('Not sent');
  press('note');
  await shown('Noted');
  press(t.toasts.close);
  await waitFor(async () => expect(await shown('Not sent')).toBeDefined());
});

// Fluent counts a toast's time as an animation, which jsdom does not run: its end is told by hand.
const timer = () => document.querySelector<HTMLElement>('[data-timer-status]');

test('the toast of what was done is shown for five seconds', async () => {
  press('note');
  await shown('Noted');
  expect(timer()?.style.animationDuration).toBe('5000ms');
  fireEvent.animationEnd(timer() ?? document.body);
  await waitFor(() => expect(screen.queryAllByRole('listitem')).toHaveLength(0));
});

test('the toast of what failed is shown until it is closed', async () => {
  press('send');
  await shown('Not sent');
  expect(timer()).toBeNull();
});

test('a dialog over a toast hides the page from screen readers, and not the toast', async () => {
  press('take');
  const toast = await shown('Taken');
  press('ask');
  (await screen.findByText('answer')).focus();
  await waitFor(() => expect(screen.getByText('note').closest('[aria-hidden="true"]')).not.toBeNull());
  expect(toast?.closest('[aria-hidden="true"]')).toBeNull();
});

// Whether Tab leaves it only a browser shows: here that Fluent is not told to keep it.
test('a toast does not keep Tab inside', async () => {
  press('take');
  await shown('Taken');
  expect(screen.getByRole('button', { name: t.toasts.close }).closest('[data-tabster*="groupper"]')).toBeNull();
});
