import { fireEvent, screen, waitFor } from '@testing-library/react';
import { da as moves } from '#addin/texts/breaches/moves.ts';
import { da as frame } from '#addin/texts/frame.ts';
import { da as look } from '#addin/texts/look.ts';
import { now } from '#test/addin/cases/queue/row-of.ts';
import { no } from '#test/addin/support/desk.ts';
import { caseOf } from '../case-of.ts';
import { field, openCase, press } from '../open-case.tsx';
import { type Draft, drafts } from './desk-with-drafts.ts';

const { button } = moves.move['correct-facts'];
const { drawer } = frame;
const draftId = '00000000-0000-4000-8000-0000000000dd';
const draft = { draftId, form: 'correct-facts' as const, from: caseOf().version, keptAt: now.toISOString() };
const place = () => field(new RegExp(moves.facts.place));

test('what could not be thrown away at the desk is said to be so, and is thrown away at the next try', async () => {
  const kept: Draft[] = [{ ...draft, typed: { place: 'Skolen' } }];
  const { keepDraft, listDrafts } = drafts(kept);
  const asked = (call: { body: unknown }, times: number) => (times === 1 ? 'unreached' : keepDraft(call));
  const { user, close } = await openCase({ answers: { listDrafts, keepDraft: asked } });
  await user.click(press(button));
  await user.click(await screen.findByLabelText(drawer.discardDraft, { selector: 'button' }));
  await user.click(press(drawer.discard));
  expect(await screen.findByText(drawer.notDiscarded(caseOf().reference))).toBeTruthy();
  await user.click(press(look.toasts.tryAgain));
  await waitFor(() => expect(kept).toEqual([]));
  close();
});

test('the desk’s reason not to keep what is written is said at the foot', async () => {
  const { user, close } = await openCase({
    answers: { ...drafts(), keepDraft: () => no(403, 'not-for-you') },
  });
  await user.click(press(button));
  await user.type(await place(), 'Skolen');
  fireEvent.blur(window);
  expect(await screen.findByText(drawer.refused('Titel not-for-you.'))).toBeTruthy();
  close();
});

test('what the desk has and could not be read at first is not replaced by what is typed', async () => {
  const kept: Draft[] = [{ ...draft, typed: { dataKinds: ['health'] } }];
  const { keepDraft, listDrafts } = drafts(kept);
  let reads = 0;
  const { user, close } = await openCase({
    answers: { keepDraft, listDrafts: () => (reads++ < 2 ? 'unreached' : listDrafts()) },
  });
  await user.click(press(button));
  await user.type(await place(), '!');
  await waitFor(() => expect(reads).toBe(2));
  fireEvent.blur(window);
  await waitFor(() => expect(kept[0]?.typed).toHaveProperty('place'));
  expect(kept).toMatchObject([{ draftId, typed: { dataKinds: ['health'] } }]);
  close();
});
