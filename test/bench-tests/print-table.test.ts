import { tableOf } from '#test/bench/print-table.ts';

const line = { what: 'a claim', product: '3 ms', floor: '2 ms', ratio: 1.5, aim: 'under 2' };
const shown = (given: object) => tableOf({ part: 'sweep', lines: [{ ...line, ...given }], notes: ['on one machine'] });

test('a missed aim is shouted', () => expect(shown({ met: false })).toMatch(/1\.50 +under 2 +MISSED$/m));
test('a line without an aim says nothing of one', () => expect(shown({})).toMatch(/under 2$/m));
test('the remarks are printed below the table', () =>
  expect(shown({ met: true }).split('\n').at(-1)).toBe('   on one machine'));
