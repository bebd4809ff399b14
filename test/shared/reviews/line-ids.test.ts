import { handOverLines } from '#shared/routes/own-lines.ts';
import { decideLines } from '#shared/routes/reviews.ts';

const lineId = 'a0000000-0000-4000-8000-00000000000f';
const decided = (ids: readonly string[]) =>
  decideLines.body.safeParse({ decisions: ids.map((id) => ({ lineId: id, version: 1, answer: 'keep' })) });
const handed = (ids: readonly string[]) =>
  handOverLines.body.safeParse({ lines: ids.map((id) => ({ lineId: id, version: 1 })), to: null });

test('a line in capital letters is the line', () => {
  expect(decided([lineId.toUpperCase()]).data?.decisions[0]?.lineId).toBe(lineId);
});

test.each([
  ['decisions', decided],
  ['lines', handed],
])('a line that stands twice is refused, also in other letters: %s', (field, parsed) => {
  const issues = parsed([lineId, lineId.toUpperCase()]).error?.issues;
  expect(issues).toMatchObject([{ path: [field], params: { code: 'twice' } }]);
});
