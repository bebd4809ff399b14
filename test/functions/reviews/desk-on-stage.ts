import type { FeedMessage } from '#functions/graph/graph.ts';
import { turnReviews } from '#functions/reviews/making/turn-reviews.ts';
import { planRemovalsByClock } from '#functions/reviews/removals/planning/plan-by-clock.ts';
import { followDirectories } from '#functions/timers/mirror.ts';
import { openOurGraph } from '#test/functions/graph/our-graph.ts';
import { changeDirectory } from '#test/stage/directory/change-directory.ts';
import { tenantOf } from '#test/stage/municipality/municipality.ts';
import { openTestDesk } from '#test/support/desk.ts';
import { reviewsOn } from './a-review.ts';
import { pretendChats } from './pretend-chats.ts';

const minute = 60_000;

type Asked = Parameters<typeof changeDirectory>[1];

/** A desk on a database of its own whose directory is the stage's; one clock moves both. */
export const openDeskOnStage = async (employees: number) => {
  const ours = await openOurGraph({ employees });
  const { directory, memberships } = ours.graph;
  const feed: FeedMessage[] = [];
  // The desk of the test serves another municipality than the stage has.
  const { tenant, stage } = ours;
  const desk = await openTestDesk({
    graph: {
      directory: {
        groups: (_, at) => directory.groups(tenant, at),
        people: (_, at, withSignIns) => directory.people(tenant, at, withSignIns),
        peopleChanges: (_, at) => directory.peopleChanges(tenant, at),
        signIns: (_, ...given) => directory.signIns(tenant, ...given),
        guests: (_, at) => directory.guests(tenant, at),
        deletedPeople: (_, at) => directory.deletedPeople(tenant, at),
        programs: (_, ...given) => directory.programs(tenant, ...given),
        things: (_, ...given) => directory.things(tenant, ...given),
      },
      memberships: {
        group: (_, groupId) => memberships.group(tenant, groupId),
        isMember: (_, membership) => memberships.isMember(tenant, membership),
        remove: (_, attempt) => memberships.remove(tenant, attempt),
        putBack: (_, attempt) => memberships.putBack(tenant, attempt),
      },
      notify: async (_, message) => void feed.push(message),
      roleHolders: async () => [],
      organisation: async () => ({ name: 'Eksempel Kommune', domains: [] }),
      sendMail: async () => {},
      person: async () => undefined,
    },
    teams: pretendChats().teams,
  });
  const reviews = reviewsOn(desk);
  const clockAt = async (instant: Date | string) => {
    desk.setNow(instant);
    stage.time.now = desk.now();
    await reviews.drain();
  };
  const groups = () => [...tenantOf(stage.municipality, tenant).groups.values()];
  return {
    ...{ desk, feed, reviews, clockAt },
    /** What the clock does at an instant: the directory is read, reviews turn, removals are planned and made. */
    turnAt: async (instant: string) => {
      await clockAt(instant);
      await followDirectories(desk);
      await reviews.drain();
      await turnReviews(desk);
      await reviews.drain();
      await planRemovalsByClock(desk);
      await reviews.drain();
    },
    /** Lets replicas catch up and removals be read back: so many minutes pass, and then a day. */
    settle: async (minutes: number) => {
      for (const _ of Array.from({ length: minutes })) await clockAt(new Date(desk.now().getTime() + minute));
      await clockAt(new Date(desk.now().getTime() + 24 * 60 * minute));
    },
    /** The members of each of these groups, as the stage really has them. */
    truth: (names: readonly string[]) =>
      Object.fromEntries(
        groups()
          .filter(({ displayName }) => names.includes(displayName))
          .map(({ displayName, memberIds }) => [displayName, [...memberIds].sort()]),
      ),
    /** Who is known on the stage by a name to sign in with. */
    personId: (name: Parameters<typeof stage.person>[0]) => stage.person(name).id,
    people: () => tenantOf(stage.municipality, tenant).people,
    /** As an administrator does in the portal. */
    administer: (change: Pick<Asked, 'do'> & Partial<Asked>) =>
      changeDirectory(
        { municipality: stage.municipality, directory: stage.directory },
        { value: null, lagging: false, ...change },
        (words) => new Error(words),
      ),
    close: async () => {
      await desk.close();
      await stage.close();
    },
  };
};
export type DeskOnStage = Awaited<ReturnType<typeof openDeskOnStage>>;
