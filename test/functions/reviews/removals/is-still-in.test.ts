import { isStillIn } from '#functions/reviews/removals/is-still-in.ts';
import { idOf } from '#test/functions/directory/mirror/pretend-directory.ts';
import { tenantA } from '#test/support/database/database.ts';
import { link } from '../mirror-rows.ts';
import { openRefused, type Refused } from './a-refusal.ts';

const found = {
  tenantId: tenantA,
  removalId: idOf(500),
  groupId: idOf(90),
  memberId: idOf(3),
  state: 'task',
  isOurs: false,
  removedAt: null,
  putBackAt: null,
  reviewId: idOf(600),
} as const;

let refused: Refused;
// Person 3 is in group 90 through group 92 only.
beforeEach(async () => {
  refused = await openRefused();
  refused.directory.put(90, idOf(92));
  refused.directory.put(92, 3);
  await link(refused.desk, 90, 'member', 92, 'group');
  await link(refused.desk, 92, 'member', 3);
});
afterEach(() => refused.desk.close());

const isIn = (place: 'inner-group' | 'on-premises') => isStillIn(refused.desk, { ...found, place });

test('who is in a group through another is in it until a step of the way is gone', async () => {
  expect(await isIn('inner-group')).toBe(true);
  refused.directory.take(92, 3);
  expect(await isIn('inner-group')).toBe(false);
});

test('the way may also end between the groups', async () => {
  refused.directory.take(90, 92);
  expect(await isIn('inner-group')).toBe(false);
});

test('of a direct access the other ways in are left aside', async () => expect(await isIn('on-premises')).toBe(false));
