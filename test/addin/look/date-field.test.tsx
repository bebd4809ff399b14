import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { ClockField } from '#addin/look/dates/ClockField.tsx';
import { DateField } from '#addin/look/dates/DateField.tsx';
import { da as t } from '#addin/texts/look.ts';
import { pretendDesk } from '#test/addin/support/desk.ts';
import { show } from '#test/addin/support/screen.tsx';

let kept = '';

const Form = ({ of: Shown, begun = '' }: { of: typeof DateField; begun?: string }) => {
  const [value, setValue] = useState(begun);
  kept = value;
  return (
    <>
      <Shown label="When" value={value} onChange={setValue} />
      <button type="button">next</button>
    </>
  );
};

const open = (of: typeof DateField, begun?: string) => {
  show(<Form of={of} {...(begun && { begun })} />, { fetch: pretendDesk({}).fetch });
  return userEvent.setup({ pointerEventsCheck: 0 });
};
const field = () => screen.getByLabelText<HTMLInputElement>('When', { selector: 'input' });

test('a date is typed with dots and kept as the desk keeps it', async () => {
  const user = open(DateField);
  await user.type(field(), '3.11.2026');
  expect(kept).toBe('2026-11-03');
});

test('a date stays as it is typed until the field is left, and is then shown in full', async () => {
  const user = open(DateField);
  await user.type(field(), '3.11.26');
  expect(field().value).toBe('3.11.26');
  await user.tab();
  expect(field().value).toBe('03.11.2026');
});

test('what is no date is named when the field is left, and stays', async () => {
  const user = open(DateField);
  await user.type(field(), 'i mandags');
  expect(screen.queryByText(t.date.unreadable)).toBeNull();
  await user.tab();
  expect([screen.getByText(t.date.unreadable).textContent, field().value]).toEqual([t.date.unreadable, 'i mandags']);
});

test.each([
  ['31.2.2026', t.date.impossible],
  ['1.1.1850', t.date.unreadable],
])('of %s the field says "%s"', async (typed, said) => {
  const user = open(DateField);
  await user.type(field(), typed);
  await user.tab();
  expect(screen.getByText(said)).toBeTruthy();
});

test('a date is picked in the calendar', async () => {
  const user = open(DateField, '2026-11-03');
  await user.click(screen.getByRole('button', { name: t.date.pick('When') }));
  await user.click(await screen.findByLabelText('24, november, 2026'));
  await waitFor(() => expect(kept).toBe('2026-11-24'));
});

test('the calendar opens by Alt and the arrow down', async () => {
  const user = open(DateField, '2026-11-03');
  await user.click(field());
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(await screen.findByText('November 2026')).toBeTruthy();
});

test('Escape closes the calendar and leads back to its button', async () => {
  const user = open(DateField, '2026-11-03');
  const button = screen.getByRole('button', { name: t.date.pick('When') });
  await user.click(button);
  await screen.findByText('November 2026');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByText('November 2026')).toBeNull());
  expect([document.activeElement, kept]).toEqual([button, '2026-11-03']);
});

test('a clock time is typed without a sign between', async () => {
  const user = open(ClockField);
  await user.type(field(), '902');
  await user.tab();
  expect([kept, field().value]).toEqual(['09:02', '9.02']);
});

test.each([
  ['efter frokost', t.clock.unreadable],
  ['25.00', t.clock.impossible],
])('of %s the field says "%s"', async (typed, said) => {
  const user = open(ClockField);
  await user.type(field(), typed);
  await user.tab();
  expect(screen.getByText(said)).toBeTruthy();
});
