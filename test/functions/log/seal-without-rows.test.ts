import type { Entry } from '#functions/log/entry.ts';
import { sealOf } from '#functions/log/sealed-columns.ts';
import { breaksOfSeal } from '#functions/log/verify/check-seal.ts';

const seal = sealOf(new Map());
/** Of a subject that was told of something, and has no row yet: an employee who has still to confirm a policy. */
const asked: Entry = {
  tenant_id: '00000000-0000-4000-8000-00000000000a',
  subject: 'policy-reader',
  subject_id: '00000000-0000-8000-8000-000000000001',
  sequence: 1,
  at: new Date('2026-11-24T08:00:00Z'),
  actor_id: null,
  verb: 'policy-asked',
  facts: JSON.stringify({ seal }),
  hash: Buffer.alloc(32),
  whole: true,
};
const breaksOf = (columns: string | null) => breaksOfSeal([asked], { seal, columns }, new Map()).breaks;

test('a seal of no rows holds', () => {
  expect(breaksOf('{}')).toEqual([]);
});

test.each([null, 'null', '[[1]]', '{"altered":"by the owner"}', '1e999999', '{'])(
  'columns of it that the desk never writes are found: %j',
  (columns) => {
    expect(breaksOf(columns)).toEqual([{ table: 'log_seals', column: 'columns', sequence: 1, what: 'altered' }]);
  },
);
