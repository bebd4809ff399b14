import { fireEvent, screen, waitFor } from '@testing-library/react';
import { roomBelow } from '#addin/look/frame/room/use-room-below.ts';
import { da as moves } from '#addin/texts/breaches/moves.ts';
import { da as conflict } from '#addin/texts/cases/conflict.ts';
import { da as caseMoves } from '#addin/texts/cases/moves.ts';
import { da as frame } from '#addin/texts/frame.ts';
import { timesIn } from '#addin/texts/times.ts';
import { now } from '#test/addin/cases/queue/row-of.ts';
import { no } from '#test/addin/support/desk.ts';
import { caseOf } from '../case-of.ts';
import { done, field, openCase, press } from '../open-case.tsx';
import { type Draft, drafts } from './desk-with-drafts.ts';
import { holdKeeping } from './hold-keeping.ts';

const { button, title } = moves.move['correct-facts'];
const { drawer } = frame;
const draftId = '00000000-0000-4000-8000-0000000000dd';
const draft = { draftId, form: 'correct-facts' as const, from: caseOf().version, keptAt: now.toISOString() };
const place = () => field(new RegExp(moves.facts.place));
const open = async (kept: Draft[] = []) => {
  const opened = await openCase({ answers: { correctFacts: () => done, ...drafts(kept) } });
  await opened.user.click(press(button));
  await place();
  return opened;
};
const isGone = () => waitFor(() => expect(screen.queryByText(title, { selector: 'h2' })).toBeNull());

let keeping: ReturnType<typeof holdKeeping>;
beforeEach(() => {
  keeping = holdKeeping();
});
afterEach(() => keeping.letGo());

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

test('while it is open, toasts are above its foot', async () => {
  const height = jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(57);
  const { user, close } = await open();
  const room = () => document.documentElement.style.getPropertyValue(roomBelow);
  expect(room()).toBe('57px');
  await user.keyboard('{Escape}');
  await isGone();
  expect(room()).toBe('0px');
  close();
  height.mockRestore();
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

test('a second Escape goes back to where it was written', async () => {
  const { user, close } = await open();
  await user.type(await place(), 'Skolen');
  await user.keyboard('{Escape}{Escape}');
  expect(screen.queryByText(drawer.unsaved)).toBeNull();
  expect(document.activeElement).toBe(await place());
  close();
});

test('who writes on is asked no more', async () => {
  const { user, close } = await open();
  await user.type(await place(), 'Skolen');
  await user.keyboard('{Escape}');
  await user.type(await place(), ' ved åen');
  expect(screen.queryByText(drawer.unsaved)).toBeNull();
  close();
});

test('what the desk has already is left without a question', async () => {
  const { user, close } = await open([{ ...draft, typed: { place: 'Skolen' } }]);
  await waitFor(async () => expect(await place()).toHaveProperty('value', 'Skolen'));
  await user.keyboard('{Escape}');
  await isGone();
  expect(screen.queryByText(drawer.unsaved)).toBeNull();
  close();
});

test('what the desk keeps is thrown away from the foot, which asks first', async () => {
  const kept: Draft[] = [{ ...draft, typed: { place: 'Skolen' } }];
  const { user, close } = await open(kept);
  await user.click(await screen.findByLabelText(drawer.discardDraft, { selector: 'button' }));
  expect(kept).toHaveLength(1);
  await user.click(press(drawer.discard));
  await waitFor(() => expect(kept).toEqual([]));
  close();
});

const waits = caseMoves.draft(timesIn('da').time(now));

test('the button of a move says that a draft waits there', async () => {
  const { close } = await openCase({ answers: drafts([{ ...draft, typed: { place: 'Skolen' } }]) });
  const words = await screen.findByText(waits);
  expect(press(button).getAttribute('aria-describedby')).toBe(words.id);
  close();
});

test('it says so as soon as something is kept, and no longer when that is thrown away', async () => {
  const { user, close } = await open();
  await user.type(await place(), 'Skolen');
  await user.keyboard('{Escape}');
  await user.click(press(drawer.saveAndClose));
  expect(await screen.findByText(waits)).toBeTruthy();
  await user.click(press(button));
  await user.click(await screen.findByLabelText(drawer.discardDraft, { selector: 'button' }));
  await user.click(press(drawer.discard));
  await waitFor(() => expect(screen.queryByText(waits)).toBeNull());
  close();
});

test('what is sent no longer waits', async () => {
  const { user, close } = await open([{ ...draft, typed: { place: 'Skolen' } }]);
  await waitFor(async () => expect(await place()).toHaveProperty('value', 'Skolen'));
  await user.click(press(moves.move['correct-facts'].send));
  await isGone();
  expect(screen.queryByText(waits)).toBeNull();
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

test('what is kept is there after a reload, with the time it was kept', async () => {
  const { close } = await open([{ ...draft, typed: { place: 'Skolen' } }]);
  await waitFor(async () => expect(await place()).toHaveProperty('value', 'Skolen'));
  expect(screen.getByText(drawer.kept(timesIn('da').time(now)))).toBeTruthy();
  close();
});

test('what a window was left with is kept', async () => {
  const kept: Draft[] = [];
  const { user, close } = await open(kept);
  await user.type(await place(), 'Skolen');
  close();
  await waitFor(() => expect(kept.map(({ typed }) => typed)).toEqual([{ place: `${caseOf().place}Skolen` }]));
});

test('what is thrown away is thrown away at the desk', async () => {
  const kept: Draft[] = [{ ...draft, typed: { place: 'Skolen' } }];
  const { user, close } = await open(kept);
  await waitFor(async () => expect(await place()).toHaveProperty('value', 'Skolen'));
  await user.type(await place(), '!');
  await user.keyboard('{Escape}');
  await user.click(press(drawer.discard));
  await waitFor(() => expect(kept).toEqual([]));
  close();
});

test('what is typed before the draft is there comes before it', async () => {
  let answer = (_: { body: unknown }) => {};
  const listed = new Promise<{ body: unknown }>((resolve) => {
    answer = resolve;
  });
  const { desk, user, close } = await openCase({ answers: { ...drafts(), listDrafts: () => listed } });
  await user.click(press(button));
  await user.type(await place(), '!');
  await waitFor(() => expect(desk.of('listDrafts').length).toBe(1));
  answer({ body: { drafts: [{ ...draft, typed: { place: 'Skolen', people: 'more' } }] } });
  await waitFor(async () => expect(await field(new RegExp(moves.facts.people))).toHaveProperty('value', 'more'));
  expect(await place()).toHaveProperty('value', `${caseOf().place}!`);
  close();
});

test('a draft that no longer fits the form is left out', async () => {
  const { desk, close } = await open([{ ...draft, typed: { people: 'a dozen' } }]);
  await waitFor(() => expect(desk.of('listDrafts').length).toBe(2));
  expect(await place()).toHaveProperty('value', caseOf().place);
  close();
});

test('a draft of an older case says so', async () => {
  const { close } = await open([{ ...draft, from: draft.from - 1, typed: { place: 'Skolen' } }]);
  expect(await screen.findByText(conflict.outdated)).toBeTruthy();
  close();
});

test('where it cannot be kept, "save and close" does not close', async () => {
  const { user, close } = await openCase();
  await user.click(press(button));
  await user.type(await place(), 'Skolen');
  await user.keyboard('{Escape}');
  await user.click(press(drawer.saveAndClose));
  expect(await screen.findByText(drawer.couldNotKeep, { selector: '[role="alert"]' })).toBeTruthy();
  expect(await place()).toHaveProperty('value', `${caseOf().place}Skolen`);
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

test('what is sent names the draft that it was', async () => {
  const { desk, user, close } = await open([{ ...draft, typed: { place: 'Skolen' } }]);
  await waitFor(async () => expect(await place()).toHaveProperty('value', 'Skolen'));
  await user.type(await place(), '!');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(desk.of('correctFacts')[0]?.body).toMatchObject({ draftIds: [draftId] }));
  close();
});

test('a save under way is broken off when the form is sent', async () => {
  const save = Promise.withResolvers<{ body: unknown }>();
  const answers = { ...drafts(), correctFacts: () => done, keepDraft: () => save.promise };
  const { desk, user, close } = await openCase({ answers });
  await user.click(press(button));
  await user.type(await place(), 'Skolen');
  await keeping.keepNow();
  await waitFor(() => expect(desk.of('keepDraft')).toHaveLength(1));
  expect(desk.of('keepDraft')[0]?.signal?.aborted).toBe(false);
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(desk.of('keepDraft')[0]?.signal?.aborted).toBe(true));
  close();
});

test('what could not be sent is saved as a draft', async () => {
  const kept: Draft[] = [];
  const { desk, user, close } = await openCase({
    answers: { correctFacts: () => no(409, 'changed-meanwhile'), ...drafts(kept) },
  });
  await user.click(press(button));
  await user.type(await place(), 'Skolen');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(desk.of('correctFacts')).toHaveLength(1));
  await keeping.keepNow();
  await waitFor(() => expect(kept).toHaveLength(1));
  close();
});

test.each(['pagehide', 'blur'])('what was typed last is sent at once when its window goes (%s)', async (gone) => {
  const kept: Draft[] = [];
  const { user, close } = await open(kept);
  await user.type(await place(), 'Skolen');
  expect(kept).toEqual([]);
  fireEvent(window, new Event(gone));
  await waitFor(() => expect(kept[0]?.typed).toEqual({ place: 'Skolen' }));
  close();
});
