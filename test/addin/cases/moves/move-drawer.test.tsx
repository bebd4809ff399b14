import { screen, waitFor } from '@testing-library/react';
import { da as moves } from '#addin/texts/breaches/moves.ts';
import { da as frame } from '#addin/texts/frame.ts';
import { caseOf } from '../case-of.ts';
import { done, field, openCase, press } from '../open-case.tsx';

const { button, title } = moves.move['correct-facts'];
const { drawer } = frame;
const place = () => field(new RegExp(moves.facts.place));
const open = async () => {
  const opened = await openCase({ answers: { correctFacts: () => done } });
  await opened.user.click(press(button));
  await place();
  return opened;
};
const isGone = () => waitFor(() => expect(screen.queryByText(title, { selector: 'h2' })).toBeNull());

test('a correction opens beside the case, which can still be read', async () => {
  const { close } = await open();
  expect(screen.getByText(title, { selector: 'h2' }).closest('[role="complementary"]')).not.toBeNull();
  close();
});

test('its heading takes the focus', async () => {
  const { close } = await open();
  expect(document.activeElement?.textContent).toBe(title);
  close();
});

test('Escape closes it where nothing is written, and the focus goes back', async () => {
  const { user, close } = await open();
  await user.keyboard('{Escape}');
  await isGone();
  expect(document.activeElement?.textContent).toBe(button);
  close();
});

test('with something written Escape asks first', async () => {
  const { user, close } = await open();
  await user.type(await place(), 'Skolen');
  await user.keyboard('{Escape}');
  expect(screen.getByText(drawer.unsaved)).toBeTruthy();
  close();
});

test('what is kept there is shown again', async () => {
  const { user, close } = await open();
  await user.type(await place(), 'Skolen');
  await user.keyboard('{Escape}');
  await user.click(press(drawer.saveAndClose));
  await isGone();
  await user.click(press(button));
  expect(await place()).toHaveProperty('value', 'Skolen');
  close();
});

test('what is thrown away is gone', async () => {
  const { user, close } = await open();
  await user.type(await place(), 'Skolen');
  await user.keyboard('{Escape}');
  await user.click(press(drawer.discard));
  await isGone();
  await user.click(press(button));
  expect(await place()).toHaveProperty('value', caseOf().place);
  close();
});

test('it says when it was last kept', async () => {
  const { user, close } = await open();
  await user.type(await place(), 'S');
  const kept = new RegExp(drawer.kept('').trim());
  expect(await screen.findByText(kept, { selector: '[role="status"]' })).toBeTruthy();
  close();
});

test('the address opens it', async () => {
  const { close } = await openCase({ at: '?do=correct-facts' });
  expect(await screen.findByText(title, { selector: 'h2' })).toBeTruthy();
  close();
});

test('the address does not open it to a person who may not correct', async () => {
  const { close } = await openCase({ at: '?do=correct-facts', roles: ['Gdpr.Dpo'] });
  expect(screen.queryByText(title, { selector: 'h2' })).toBeNull();
  close();
});

test('Ctrl+Enter in a field sends the correction', async () => {
  const { desk, user, close } = await open();
  await user.type(await place(), 'Skolen');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(desk.of('correctFacts')[0]?.body).toMatchObject({ place: 'Skolen' }));
  close();
});
