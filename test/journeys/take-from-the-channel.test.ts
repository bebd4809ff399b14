import * as moves from '#addin/texts/cases/moves.ts';
import * as my from '#addin/texts/cases/my.ts';
import * as queue from '#addin/texts/cases/queue.ts';
import { cardTexts } from '#functions/texts/cards.ts';
import { feedUnder } from '#functions/texts/feed.ts';
import { texts as teams } from '#test/stage/front/teams/texts.ts';
import { journey } from './support/journey.ts';
import { reportAs } from './support/report-as.ts';
import { soon } from './support/soon.ts';
import { personCalled, postsIn, toldIn } from './support/told.ts';

const { take, unassigned } = cardTexts.da;
const takeButton = new RegExp(`^(${take}|${cardTexts.en.take})$`);

journey('Sofie takes a case from the channel', ({ at, step, look, words, stage }) => {
  const t = words(teams);
  const channel = '/teams?as=sofie&door=channel';

  step('the card comes by itself into the channel that is open', async () => {
    const { page, go } = await at('sofie');
    await go(channel);
    await page.getByText(t.emptyChannel).waitFor();
    await reportAs(stage(), 'maja');
    await page.getByRole('button', { name: takeButton }).waitFor();
  });

  step('it says what, where and how long, and that it is untaken', async () => {
    const screen = await at('sofie');
    const card = screen.page.getByRole('article').filter({ hasText: '2026-0001' });
    // The unit is asked of Graph, and may come a moment after the card.
    await card.getByText(/Center for Børn og Familie|Familierådgivningen/).waitFor();
    const [post] = postsIn(await toldIn(stage()));
    expect(JSON.stringify(post?.card)).toContain(unassigned);
    await look(screen);
  });

  step('Sofie takes it there, and the card changes in its place', async () => {
    const { page, hand } = await at('sofie');
    await hand.press(page.getByRole('button', { name: takeButton }));
    const { name } = await personCalled(stage(), 'sofie');
    await page.getByRole('article').filter({ hasText: '2026-0001' }).getByText(name).waitFor();
    await page.getByRole('button', { name: takeButton }).waitFor({ state: 'detached' });
    const posts = () => toldIn(stage()).then(postsIn);
    await soon(posts, (found) => found.some(({ card }) => JSON.stringify(card).includes(name)));
    expect(await posts()).toHaveLength(1);
    await look(await at('sofie'));
  });

  step("Maja's activity feed tells her, and leads to her report", async () => {
    const { page, hand, desk, go } = await at('maja');
    await go('/teams?as=maja&door=activity');
    const entry = page.getByRole('button', { name: /2026-0001/ });
    await entry.filter({ hasText: feedUnder.da.reportTaken ?? '' }).waitFor();
    await look(await at('maja'));
    await hand.press(entry);
    const { name } = await personCalled(stage(), 'sofie');
    await desk.getByText(words(my).handledBy(name)).waitFor();
    await look(await at('maja'));
  });

  step('Maja does not see the channel, and is told that she cannot press in it', async () => {
    const { page, hand } = await at('maja');
    await hand.press(
      page.getByRole('navigation', { name: t.navigation }).getByRole('button', { name: t.doors.channel }),
    );
    await page.getByText(t.noChannel).waitFor();
    const [post] = postsIn(await toldIn(stage()));
    const said = await stage().post(`/stage/teams/${post?.id}/action`, { person: 'maja', verb: 'take', data: {} });
    expect(JSON.stringify(said)).toContain(cardTexts.da.tookTeam);
  });

  step('Jonas presses a card that is no longer true, and is told who has the case', async () => {
    const { page, hand, go } = await at('jonas');
    await go('/teams?as=jonas&door=channel');
    await reportAs(stage(), 'leo');
    await page.getByRole('button', { name: takeButton }).waitFor();
    // The card as it stays: changed once, for its unit, and then refreshed by Teams. A refresh after the taking would find the
    // case taken.
    const settled = page.locator('article[aria-busy=false]').filter({ hasText: '2026-0002' });
    await settled.getByText(t.changed).waitFor();
    // The case is taken in the queue, and the channel cannot be changed until the old card was pressed.
    await stage().post('/stage/faults', { service: 'teams', kind: '503', times: 1000 });
    const sofie = await at('sofie');
    await sofie.hand.press(
      sofie.page.getByRole('navigation', { name: t.navigation }).getByRole('button', { name: t.doors.tab }),
    );
    await sofie.hand.press(sofie.desk.getByRole('button', { name: words(queue).taking('2026-0002') }));
    await sofie.desk.getByText(words(moves).toast.taken('2026-0002')).first().waitFor();
    await look(sofie);
    await hand.press(page.getByRole('button', { name: takeButton }));
    await page.getByText(t.pressed).waitFor();
    const { name } = await personCalled(stage(), 'sofie');
    await page.getByRole('article').filter({ hasText: '2026-0002' }).getByText(name).waitFor();
    await stage().post('/stage/faults', { service: 'teams', times: 0 });
    await look(await at('jonas'));
  });
});
