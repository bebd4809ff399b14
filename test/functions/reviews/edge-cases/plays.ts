import { perform } from '#functions/perform.ts';
import { followInReviews } from '#functions/reviews/following/follow-directory.ts';
import { followDirectories } from '#functions/timers/mirror.ts';
import { personSeen } from '#test/functions/directory/mirror/pretend-directory.ts';
import { birgit, leo, sofie } from '#test/support/desk.ts';
import { openReviewed, type Reviewed } from '../a-review.ts';
import { sheetsOn } from '../sheets-of.ts';

/** One of the cases that reviews meet at their edge, and what is right then. */
export type Case = readonly [number: number, what: string, play: () => Promise<unknown>, outcome: unknown];

const aDay = 24 * 3_600_000;

/** Birgit is asked about two people, one of whom is in two groups; Leo is named besides. */
export const review = async <T>(
  play: (at: Asked) => Promise<T>,
  before: (reviewed: Reviewed) => unknown = () => {},
  given: object = {},
) => {
  const reviewed = await openReviewed();
  const { desk, directory, plan, start, drain } = reviewed;
  directory.people.push(personSeen(1, { managerId: birgit.personId }), personSeen(2, { managerId: birgit.personId }));
  directory.people.push({ ...personSeen(4, { managerId: leo.personId }), personId: birgit.personId });
  directory.people.push({ ...personSeen(5), personId: leo.personId });
  directory.put(90, 1);
  directory.put(90, 2);
  directory.put(91, 2);
  await before(reviewed);
  const begin = async (more: object = {}) => start(await plan({ named: [leo.personId], ...more }));
  const reviewId = await begin(given);
  /** A day passes, the directory is read, and open reviews follow it. */
  const night = async () => {
    desk.setNow(new Date(desk.now().getTime() + aDay));
    await followDirectories(desk);
    await drain();
    await followInReviews(desk);
    await drain();
  };
  const outcome = await play({ ...reviewed, ...sheetsOn(desk, reviewId), reviewId, begin, night });
  await desk.close();
  return outcome;
};
export type Asked = Reviewed &
  ReturnType<typeof sheetsOn> & {
    readonly reviewId: string;
    readonly begin: (given?: object) => Promise<string>;
    readonly night: () => Promise<void>;
  };

export const change = ({ people }: Reviewed['directory'], personId: string, more: object) => {
  const place = people.findIndex((one) => one.personId === personId);
  const before = people[place];
  if (before) people[place] = { ...before, ...more };
};
export const dryRun = async ({ desk, reviewId }: Asked) => {
  const asked = { params: { reviewId }, query: {}, body: {} };
  const { removals } = await perform(desk, sofie, 'dryRunRemovals', asked);
  return removals.map(({ member, way }) => [member.name, way]);
};
export const refuse = async ({ lineOf, decide, keepAll }: Asked, member: number) => {
  await decide(birgit, [{ ...(await lineOf(birgit, member)), answer: 'remove' }]);
  await keepAll(birgit);
};
