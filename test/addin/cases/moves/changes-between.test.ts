import { changesBetween } from '#addin/cases/moves/changes-between.ts';
import type { Compared } from '#addin/cases/subject.ts';
import { jonas, sofie } from '#test/addin/cases/queue/row-of.ts';
import { caseOf, entryOf } from '../case-of.ts';

const holder: Compared = {
  name: 'Hos',
  valueIn: ({ takenBy }) => takenBy?.personId ?? null,
  say: ({ takenBy }) => takenBy?.name ?? '',
};
const state: Compared = { name: 'Tilstand', valueIn: (found) => found.state, say: (found) => found.state };

test('what changed between two versions is named, with who did it', () => {
  const changed = caseOf({
    takenBy: jonas,
    timeline: [
      ...caseOf().timeline,
      entryOf(6, jonas, 'looked'),
      entryOf(7, jonas, 'handed-over', { to: jonas.personId }),
    ],
  });
  expect(changesBetween(caseOf(), changed, sofie.personId, [holder, state])).toMatchObject({
    facts: [{ name: 'Hos' }],
    by: 'Jonas Bech',
    since: [{ verb: 'handed-over' }],
  });
});
