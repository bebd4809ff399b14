import type { FeedMessage } from '#functions/graph/graph.ts';
import { perform } from '#functions/perform.ts';
import { turnReviews } from '#functions/reviews/making/turn-reviews.ts';
import { followDirectories } from '#functions/timers/mirror.ts';
import { idOf, personSeen, pretendDirectory, trouble } from '#test/functions/directory/mirror/pretend-directory.ts';
import { birgit, leo, openTestDesk, sofie } from '#test/support/desk.ts';
import { reviewsOn } from './a-review.ts';

const ending = '2026-12-23T08:00:00Z';
const nothing = { params: {}, query: {}, body: {} };

/** Birgit answers for one of five in group 90, Leo for the others; what silence means is the plan's. */
const openSilent = async ({ silence = 'remove', unreached = '', stays = false } = {}) => {
  const directory = pretendDirectory();
  const desk = await openTestDesk({
    graph: {
      directory: directory.graph,
      notify: async (_tenant, { personId }: FeedMessage) => {
        if (personId === unreached) throw trouble('not-installed');
      },
    },
  });
  const reviews = reviewsOn(desk);
  directory.people.push(personSeen(1, { managerId: birgit.personId }));
  for (const member of [2, 3, 4, 5]) directory.people.push(personSeen(member, { managerId: leo.personId }));
  directory.people.push({ ...personSeen(6), personId: birgit.personId }, { ...personSeen(7), personId: leo.personId });
  for (const member of [1, 2, 3, 4, 5]) directory.put(90, member);
  const reviewId = await reviews.start(await reviews.plan({ silence }));
  const answer = async (who: typeof leo, answered: (at: number) => 'keep' | 'remove' | null) => {
    const { sheets } = await perform(desk, who, 'listMyLines', nothing);
    const decisions = sheets
      .flatMap(({ lines }) => lines)
      .map(({ lineId, version }, at) => ({ lineId, version, answer: answered(at) }));
    await perform(desk, who, 'decideLines', { params: { reviewId }, query: {}, body: { decisions } });
  };
  const send = (who: typeof leo) =>
    perform(desk, who, 'sendAnswers', { params: { reviewId }, query: {}, body: { of: 'me' } });
  const end = async () => {
    desk.setNow(ending);
    await turnReviews(desk);
    await reviews.drain();
    const { removals } = await perform(desk, sofie, 'dryRunRemovals', { params: { reviewId }, query: {}, body: {} });
    if (!stays) await desk.close();
    return removals.map(({ member }) => member.name);
  };
  return { desk, directory, reviews, reviewId, answer, send, end };
};

test('what was not answered is kept where the plan does not say otherwise', async () => {
  const { answer, send, end } = await openSilent({ silence: 'keep' });
  await answer(leo, () => 'keep');
  await send(leo);
  expect(await end()).toEqual([]);
});

test('where silence removes, what a reviewer who was told did not answer is refused', async () => {
  const { answer, send, end } = await openSilent();
  await answer(leo, () => 'keep');
  await send(leo);
  expect(await end()).toEqual(['Person 1']);
});

test('never of a reviewer who was not reached', async () => {
  const { answer, send, end } = await openSilent({ unreached: birgit.personId });
  await answer(leo, () => 'keep');
  await send(leo);
  expect(await end()).toEqual([]);
});

test('never of a reviewer who has left', async () => {
  const { answer, send, end, directory, desk, reviews } = await openSilent();
  await answer(leo, () => 'keep');
  await send(leo);
  const own = directory.people.findIndex(({ personId }) => personId === birgit.personId);
  directory.people.splice(own, 1, { ...personSeen(6, { account: 'disabled' }), personId: birgit.personId });
  desk.setNow('2026-12-20T08:00:00Z');
  await followDirectories(desk);
  await reviews.drain();
  expect(await end()).toEqual([]);
});

test('never in a group where answers are missing for more than one in five', async () => {
  const { answer, end } = await openSilent();
  await answer(leo, (at) => (at === 0 ? null : 'keep'));
  expect(await end()).toEqual([]);
});

describe('a larger group, in which answers are missing for two of five', () => {
  const open = async () => {
    const silent = await openSilent();
    const { desk, reviews, reviewId } = silent;
    await silent.answer(leo, (at) => (at === 0 ? null : 'keep'));
    desk.setNow(ending);
    await turnReviews(desk);
    await reviews.drain();
    const ask = { params: { reviewId }, query: {} };
    return {
      ...silent,
      kept: async () => (await perform(desk, sofie, 'listSilent', { ...ask, body: {} })).groups,
      confirm: (who: typeof sofie) => perform(desk, who, 'confirmSilence', { ...ask, body: { groupIds: [idOf(90)] } }),
      refused: async () => (await perform(desk, sofie, 'dryRunRemovals', { ...ask, body: {} })).removals,
    };
  };

  test('stands in the list of what the team decides', async () => {
    const { kept, desk } = await open();
    expect(await kept()).toEqual([{ groupId: idOf(90), name: 'Group 090', lines: 5, silent: 2 }]);
    await desk.close();
  });

  test('is refused when one of the team confirms it, by that one, once', async () => {
    const { confirm, refused, kept, desk } = await open();
    expect(await Promise.all([confirm(sofie), confirm(sofie)])).toEqual(
      expect.arrayContaining([{ refused: 2 }, { refused: 0 }]),
    );
    expect((await refused()).map(({ decidedBy }) => decidedBy.personId)).toEqual([sofie.personId, sofie.personId]);
    expect(await kept()).toEqual([]);
    await desk.close();
  });

  test('but for the own access of the one who confirms', async () => {
    const { confirm, kept, desk } = await open();
    const self = { ...sofie, personId: idOf(1) };
    expect(await confirm(self)).toEqual({ refused: 1 });
    expect(await kept()).toMatchObject([{ silent: 1 }]);
    await desk.close();
  });
});

test('of a reviewer who was not reached nothing can be confirmed either', async () => {
  const { desk, end, reviewId } = await openSilent({ unreached: birgit.personId, stays: true });
  await end();
  const ask = { params: { reviewId }, query: {} };
  const { groups } = await perform(desk, sofie, 'listSilent', { ...ask, body: {} });
  expect(groups).toEqual([{ groupId: idOf(90), name: 'Group 090', lines: 5, silent: 4 }]);
  await desk.close();
});

describe('answers that were not sent', () => {
  test.each([
    ['to keep are kept where silence removes', 'keep', []],
    ['to remove are as none: silence removes', 'remove', ['Person 1']],
  ] as const)('%s', async (_what, said, removed) => {
    const { answer, send, end } = await openSilent();
    await answer(birgit, () => said);
    await answer(leo, () => 'keep');
    await send(leo);
    expect(await end()).toEqual(removed);
  });

  test('remove nothing where silence does not, and are missing in their group', async () => {
    const { answer, send, end } = await openSilent();
    await answer(birgit, () => 'keep');
    await send(birgit);
    await answer(leo, () => 'remove');
    expect(await end()).toEqual([]);
  });

  test('are missing in their group, also of a reviewer who was not reached', async () => {
    const { answer, end } = await openSilent({ unreached: leo.personId });
    await answer(leo, () => 'keep');
    expect(await end()).toEqual([]);
  });

  test('to keep are not for the team to refuse together', async () => {
    const silent = await openSilent({ stays: true });
    await silent.answer(leo, (at) => (at === 0 ? 'keep' : null));
    await silent.end();
    const about = { params: { reviewId: silent.reviewId }, query: {}, body: {} };
    expect((await perform(silent.desk, sofie, 'listSilent', about)).groups).toMatchObject([{ silent: 4 }]);
    await silent.desk.close();
  });

  test('stand beside the line, on a sheet that its reviewer did not send', async () => {
    const silent = await openSilent({ stays: true });
    await silent.answer(birgit, () => 'remove');
    await silent.answer(leo, () => 'keep');
    await silent.send(leo);
    await silent.end();
    const [sheet] = (await perform(silent.desk, birgit, 'listMyLines', nothing)).sheets;
    const [line] = sheet?.lines ?? [];
    expect([sheet?.sentAt, line?.answer, line?.answeredBy, line?.other?.answer]).toEqual([
      null,
      'remove',
      null,
      'remove',
    ]);
    await silent.desk.close();
  });

  /** What the overview, the list and the proof say, in one. */
  const figures = async ({ desk, reviewId }: Awaited<ReturnType<typeof openSilent>>) => {
    const about = { params: { reviewId }, query: {}, body: {} };
    const { answered, removals, sent } = await perform(desk, sofie, 'readReview', about);
    const listed = (await perform(desk, sofie, 'listReviews', nothing)).reviews[0];
    const { outcome } = await perform(desk, sofie, 'readProof', about);
    const sums = [
      { answered, removals },
      { answered: listed?.answered, removals: listed?.removals },
      { answered: outcome.answered, removals: outcome.refused },
    ];
    return [sent, ...new Set(sums.map((one) => JSON.stringify(one)))];
  };

  test('count while the review is open as answered so far, and after its end not at all, wherever it is said', async () => {
    const silent = await openSilent({ silence: 'keep', stays: true });
    await silent.answer(birgit, () => 'remove');
    await silent.answer(leo, () => 'keep');
    await silent.send(leo);
    const open = await figures(silent);
    await silent.end();
    expect([open, await figures(silent)]).toEqual([
      [1, '{"answered":5,"removals":0}'],
      [1, '{"answered":4,"removals":0}'],
    ]);
    await silent.desk.close();
  });
});
