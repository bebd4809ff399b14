import type { TeamMail } from '#functions/graph/graph.ts';
import { perform } from '#functions/perform.ts';
import { followDirectories } from '#functions/timers/mirror.ts';
import { personSeen, pretendDirectory } from '#test/functions/directory/mirror/pretend-directory.ts';
import { birgit, leo, openTestDesk, sofie } from '#test/support/desk.ts';
import { reviewsOn } from '../a-review.ts';
import { pretendMemberships } from './pretend-memberships.ts';

export const minute = 60_000;
export const aDay = 24 * 60 * minute;

/**
 * A desk on which Birgit has refused that person 1 is in group 90, and sent it; that person 2 is in it she keeps.
 * @param refuses those whom she refuses instead of person 1 alone
 * @param others more members of the group, whom Leo manages: his answers are missing, and the review is open
 */
export const openRefused = async (
  given: object = {},
  others: readonly number[] = [],
  refuses: readonly number[] = [1],
) => {
  const directory = pretendDirectory();
  const graph = pretendMemberships(directory);
  const mails: TeamMail[] = [];
  const desk = await openTestDesk({
    graph: {
      ...{ directory: directory.graph, memberships: graph.memberships },
      notify: async () => {},
      person: async (_tenant, personId) => {
        const found = directory.people.find((one) => one.personId === personId && one.account !== 'deleted');
        return found && { personId, name: found.name, userName: '', unit: null };
      },
      roleHolders: async () => [],
      organisation: async () => ({ name: 'Eksempel Kommune', domains: [] }),
      sendMail: async (_tenant, mail) => void mails.push(mail),
    },
  });
  const reviews = reviewsOn(desk);
  directory.people.push(personSeen(1, { managerId: birgit.personId }), personSeen(2, { managerId: birgit.personId }));
  directory.people.push({ ...personSeen(4), personId: birgit.personId });
  for (const other of others) directory.people.push(personSeen(other, { managerId: leo.personId }));
  if (others.length > 0) directory.people.push({ ...personSeen(5), personId: leo.personId });
  for (const member of [1, 2, ...others]) directory.put(90, member);
  const reviewId = await reviews.start(await reviews.plan(given));
  const nothing = { params: {}, query: {}, body: {} };
  const { sheets } = await perform(desk, birgit, 'listMyLines', nothing);
  const lines = sheets.flatMap((sheet) => sheet.lines);
  const lineOf = (person: number) =>
    lines.find(({ memberId }) => memberId === personSeen(person).personId)?.lineId ?? '';
  const about = { params: { reviewId }, query: {} };
  const decisions = lines.map(({ lineId, version }) => ({
    ...{ lineId, version },
    answer: refuses.map(lineOf).includes(lineId) ? ('remove' as const) : ('keep' as const),
  }));
  await perform(desk, birgit, 'decideLines', { ...about, body: { decisions } });
  await perform(desk, birgit, 'sendAnswers', { ...about, body: { of: 'me' } });

  const apply = async (when: 'now' | 'tonight' = 'now', lineIds = [lineOf(1)]) => {
    await perform(desk, sofie, 'applyRemovals', { ...about, body: { lineIds, when } });
    await reviews.drain();
  };
  const removals = async (query: { only?: 'under-way' } = {}) =>
    (await perform(desk, sofie, 'listRemovals', { ...about, query, body: {} })).removals;
  const only = async () => {
    const [removal] = await removals();
    if (!removal) throw new Error('no removal is planned');
    return removal;
  };
  /** Undoes it; what follows is yet to be delivered. */
  const press = async () => {
    const { removalId } = await only();
    const asked = { params: { reviewId, removalId }, query: {}, body: {} };
    return (await perform(desk, sofie, 'undoRemoval', asked)).state;
  };
  return {
    ...{ desk, directory, graph, mails, reviewId, lineOf, apply, removals, only },
    drain: reviews.drain,
    plan: reviews.plan,
    start: reviews.start,
    state: async () => (await only()).state,
    press,
    undo: async () => {
      const state = await press();
      await reviews.drain();
      return state;
    },
    /** Lets so much time pass, in which what is due is done. */
    pass: async (milliseconds: number) => {
      desk.setNow(new Date(desk.now().getTime() + milliseconds));
      await reviews.drain();
    },
    /** Lets a day pass, in which the directory is read anew. */
    readDirectory: async () => {
      desk.setNow(new Date(desk.now().getTime() + aDay));
      await followDirectories(desk);
      await reviews.drain();
    },
    isMember: (person: number, group = 90) =>
      directory.members.get(personSeen(group).personId)?.has(personSeen(person).personId) ?? false,
  };
};
export type Refused = Awaited<ReturnType<typeof openRefused>>;
