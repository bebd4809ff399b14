import { perform } from '#functions/perform.ts';
import { personSeen, trouble } from '#test/functions/directory/mirror/pretend-directory.ts';
import { birgit, sofie } from '#test/support/desk.ts';
import { openReviewed, type Reviewed } from './a-review.ts';
import { sheetsOn } from './sheets-of.ts';

let reviewed: Reviewed;
beforeEach(async () => {
  reviewed = await openReviewed();
  reviewed.directory.people.push(
    personSeen(1, { managerId: birgit.personId }),
    personSeen(2, { personId: birgit.personId }),
  );
  reviewed.directory.put(90, 1);
});
afterEach(() => reviewed.desk.close());

const mayNotKnow = () => trouble('Authentication_MSGraphPermissionMissing');
const isDown = () => trouble('unreachable', false);
/** A reading that is begun, and meets these answers of Graph. */
const beginReading = async (...faults: readonly ReturnType<typeof trouble>[]) => {
  reviewed.directory.faults.push(...faults);
  await perform(reviewed.desk, sofie, 'readDirectoryAgain', { params: {}, query: {}, body: {} });
  await reviewed.drain();
};
const started = async (planId: string) => {
  const reviewId = await reviewed.start(planId);
  const [line] = await sheetsOn(reviewed.desk, reviewId).linesOf(birgit);
  const { gaps } = await perform(reviewed.desk, sofie, 'listDataGaps', { params: { reviewId }, query: {}, body: {} });
  return [line?.facts.lastSignIn, line?.facts.reasons, gaps.filter(({ kind }) => kind.startsWith('sign-ins')).length];
};

test('while a reading is under way nobody has never signed in, where the last one was not told', async () => {
  reviewed.directory.faults.push(mayNotKnow());
  const planId = await reviewed.plan();
  await beginReading(isDown());
  expect(await started(planId)).toEqual(['unknown', [], 1]);
});

test('while a reading that is not told is under way nobody has never signed in, though the last one was told', async () => {
  const planId = await reviewed.plan();
  await beginReading(mayNotKnow(), isDown());
  expect(await started(planId)).toEqual(['unknown', [], 1]);
});

test('while a reading is under way one of whom the last one was told has never signed in', async () => {
  const planId = await reviewed.plan();
  await beginReading(isDown());
  expect(await started(planId)).toEqual(['never', [{ reason: 'never-signed-in' }], 0]);
});
