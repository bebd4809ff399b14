import { QueryClient } from '@tanstack/react-query';
import { CallFailed, openApi } from '#addin/api.ts';
import { draftAtDesk } from '#addin/cases/moves/drafts/draft-at-desk.ts';
import { keepDraft } from '#shared/routes/drafts.ts';
import { no, pretendDesk } from '#test/addin/support/desk.ts';
import { caseOf } from '../case-of.ts';

const { caseId } = caseOf();
const how = { signal: new AbortController().signal, outlivesWindow: false };
const keptAt = '2026-11-25T08:14:00.000Z';
const typed = { place: 'Skolen' };
const ended = no(409, 'draft-ended');

/** A draft at a desk that answers each save as told, the last answer for good. */
const draftWith = (answers: ({ body: { keptAt: string | null } } | typeof ended)[] = []) => {
  const desk = pretendDesk({
    keepDraft: (_, times) => answers[times - 1] ?? answers.at(-1) ?? { body: { keptAt } },
  });
  const queries = new QueryClient();
  const api = openApi({ token: async () => 'token', language: 'da', fetch: desk.fetch });
  const open = () => draftAtDesk(api, queries, caseId, 'correct-facts');
  const asked = () => desk.of('keepDraft').map(({ body }) => keepDraft.body.parse(body).draftIds);
  return { open, draft: open(), asked };
};
const found = '00000000-0000-4000-8000-0000000000dd';

test('a draft is the same at each save, and when its form was closed between', async () => {
  const { open, draft, asked } = draftWith();
  await draft.keep(1, typed, how);
  await open().keep(1, typed, how);
  expect(asked()[1]).toEqual(asked()[0]);
});

test('a draft found at the desk goes on, and the one begun here has ended', async () => {
  const { draft } = draftWith();
  const [begun] = draft.ids();
  draft.found(found);
  expect(draft.ids()).toEqual([found, begun]);
});

test('after it was sent, another is begun', () => {
  const { draft } = draftWith();
  const [first] = draft.ids();
  draft.sent();
  expect(draft.ids()).not.toContain(first);
});

test('where another window has sent it, what is typed here goes on as a draft of its own', async () => {
  const { draft, asked } = draftWith([ended, { body: { keptAt } }]);
  const [first] = draft.ids();
  expect(await draft.keep(1, typed, how)).toEqual(new Date(keptAt));
  expect(asked()).toEqual([[first], [expect.not.stringMatching(first), first]]);
});

test('what was sent from here without an answer is not kept again', async () => {
  const { draft, asked } = draftWith([ended, { body: { keptAt } }]);
  draft.notSent(new CallFailed('offline'));
  expect([await draft.keep(1, typed, how), asked().length]).toEqual([undefined, 1]);
});

test('what is typed after that is kept', async () => {
  const { draft } = draftWith([ended, { body: { keptAt } }]);
  draft.notSent(new CallFailed('offline'));
  await draft.keep(1, typed, how);
  expect(await draft.keep(1, { place: 'Skolen i Nord' }, how)).toEqual(new Date(keptAt));
});

test('what the desk refused to send goes on where another window has ended it', async () => {
  const { draft } = draftWith([ended, { body: { keptAt } }]);
  draft.notSent(new CallFailed('changed'));
  expect(await draft.keep(1, typed, how)).toEqual(new Date(keptAt));
});

test('what was emptied has ended, and what is typed next is another', async () => {
  const { draft } = draftWith([{ body: { keptAt: null } }]);
  const [first] = draft.ids();
  await draft.keep(1, {}, how);
  expect(draft.ids()).toEqual([expect.not.stringMatching(first), first]);
});

test('another refusal is not swallowed', async () => {
  const { draft } = draftWith([no(404, 'not-found')]);
  await expect(draft.keep(1, typed, how)).rejects.toMatchObject({ kind: 'not-found' });
});

test('no more ids are named than one call may have', () => {
  const { draft } = draftWith();
  for (let n = 0; n < 40; n += 1) draft.found(crypto.randomUUID());
  expect(draft.ids()).toHaveLength(32);
});
