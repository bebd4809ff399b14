import { perform } from '#functions/perform.ts';
import { followDirectories } from '#functions/timers/mirror.ts';
import { personSeen, pretendDirectory } from '#test/functions/directory/mirror/pretend-directory.ts';
import { birgit, leo, openTestDesk } from '#test/support/desk.ts';
import { reviewsOn } from '../a-review.ts';

export const minute = 60_000;
export const aDay = 24 * 60 * minute;

/**
 * A desk on which Birgit has refused that person 1 is in group 90, and sent it; that person 2 is in it she keeps.
 * @param others more members of the group, whom Leo manages: his answers are missing, and the review is open
 * @param first what she says of person 1
 */
export const openRefused = async (others: readonly number[] = [], first: 'keep' | 'remove' = 'remove') => {
  const directory = pretendDirectory();
  const desk = await openTestDesk({ graph: { directory: directory.graph, notify: async () => {} } });
  const reviews = reviewsOn(desk);
  directory.people.push(personSeen(1, { managerId: birgit.personId }), personSeen(2, { managerId: birgit.personId }));
  directory.people.push({ ...personSeen(4), personId: birgit.personId });
  for (const other of others) directory.people.push(personSeen(other, { managerId: leo.personId }));
  if (others.length > 0) directory.people.push({ ...personSeen(5), personId: leo.personId });
  for (const member of [1, 2, ...others]) directory.put(90, member);
  const reviewId = await reviews.start(await reviews.plan());
  const { sheets } = await perform(desk, birgit, 'listMyLines', { params: {}, query: {}, body: {} });
  const decisions = sheets.flatMap(({ lines }) =>
    lines.map(({ lineId, version, memberId }) => ({
      ...{ lineId, version },
      answer: memberId === personSeen(1).personId ? first : ('keep' as const),
    })),
  );
  const about = { params: { reviewId }, query: {} };
  await perform(desk, birgit, 'decideLines', { ...about, body: { decisions } });
  await perform(desk, birgit, 'sendAnswers', { ...about, body: { of: 'me' } });
  const pass = async (milliseconds: number) => {
    desk.setNow(new Date(desk.now().getTime() + milliseconds));
    await reviews.drain();
  };
  return {
    ...{ desk, directory, reviewId, pass },
    start: reviews.start,
    /** Lets a day pass, in which the directory is read anew. */
    readDirectory: async () => {
      desk.setNow(new Date(desk.now().getTime() + aDay));
      await followDirectories(desk);
      await reviews.drain();
    },
  };
};
export type Refused = Awaited<ReturnType<typeof openRefused>>;
