import { sizeOf } from '#functions/graph/message-size.ts';

const of = (id: string, value: string | null) => sizeOf([{ id, value }]);

test.each(['Integer 0xe08', 'Integer 0x0E08', 'Long 0xe08'])('the size is known by %s, however Graph writes it', (id) =>
  expect(of(id, '5120')).toBe(5120),
);

test.each([
  ['another property', 'Integer 0xe07', '5120'],
  ['no number', 'Integer 0xe08', 'stor'],
  ['a number below nothing', 'Integer 0xe08', '-1'],
  ['nothing', 'Integer 0xe08', null],
])('%s is no size', (_what, id, value) => expect(of(id, value)).toBeUndefined());

test('where Graph leaves it out, it is not guessed', () => expect(sizeOf(undefined)).toBeUndefined());
