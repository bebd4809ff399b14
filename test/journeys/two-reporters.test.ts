import { z } from 'zod';
import * as cases from '#addin/texts/breaches/case.ts';
import * as doNow from '#addin/texts/breaches/do-now.ts';
import * as report from '#addin/texts/breaches/report.ts';
import { texts as outlook } from '#test/stage/front/outlook/texts.ts';
import { callDesk, casesOf } from './support/ask-desk.ts';
import { journey } from './support/journey.ts';
import type { Screen } from './support/screen.ts';
import { soon } from './support/soon.ts';
import { personCalled, postsIn, toldIn } from './support/told.ts';

const view = z.object({
  recipients: z.array(z.object({ name: z.string(), field: z.string(), wrong: z.boolean() })),
});
const subject = 'Handleplan for Emil, version 2';

/** Lets calls go on only when that many have come. */
const together = (wanted: number) => {
  const { promise, resolve } = Promise.withResolvers<void>();
  let came = 0;
  return async (): Promise<void> => {
    came += 1;
    if (came === wanted) resolve();
    await promise;
  };
};

journey('Two report the same mail', ({ at, step, look, words, stage }) => {
  const t = words(report);
  const o = words(outlook);
  const windows = () => Promise.all([at('maja'), at('maja at home')]);
  const openMail = async ({ page, hand, desk, go }: Screen) => {
    await go('/outlook-frame?as=maja&folder=sentitems');
    await hand.press(page.getByRole('button', { name: subject }));
    await hand.press(page.getByRole('button', { name: o.openApp }));
    await hand.tick(desk.getByRole('checkbox', { name: /Henrik Vind/ }));
  };

  step('Maja has the same mail open in two windows, and both are sent at the same moment', async () => {
    const arrive = together(2);
    for (const screen of await windows()) {
      await openMail(screen);
      await screen.page.route('**/api/breaches', async (route) => {
        await arrive();
        await route.continue();
      });
    }
    for (const { hand, desk } of await windows()) await hand.press(desk.getByRole('button', { name: t.send }));
  });

  step('both have a receipt with the same number', async () => {
    for (const { desk } of await windows())
      await desk.getByRole('heading', { name: `${t.receipt.reference} 2026-0001` }).waitFor();
    expect(await casesOf(stage())).toHaveLength(1);
  });

  step('the one that came second says that the mail had been reported', async () => {
    const said = await Promise.all((await windows()).map(({ desk }) => desk.getByText(t.receipt.joined).count()));
    expect(said.sort()).toEqual([0, 1]);
    await look(await at('maja'));
  });

  step('Leo, who had the mail in cc, opens it: the pane says who sent it, and knows of no bcc', async () => {
    const { page, hand, desk, go } = await at('leo');
    const maja = await personCalled(stage(), 'maja');
    await go('/outlook-frame?as=leo');
    await hand.press(page.getByRole('button', { name: subject }));
    await hand.press(page.getByRole('button', { name: o.openApp }));
    await desk.getByText(t.mail.received(maja.name)).waitFor();
    await desk.getByText(t.recipients.incomplete).waitFor();
    expect(await desk.getByRole('checkbox', { name: /Birgit/ }).count()).toBe(0);
    await look(await at('leo'));
  });

  step('he should not have had it, says so, and is told the same number and to delete it', async () => {
    const { hand, desk } = await at('leo');
    const [maja, leo] = [await personCalled(stage(), 'maja'), await personCalled(stage(), 'leo')];
    await hand.tick(desk.getByRole('checkbox', { name: new RegExp(`${leo.name}.*${t.recipients.pointedOut.self}`) }));
    await desk.getByText(words(doNow).now.received(maja.name).self[0] ?? '').waitFor();
    await hand.press(desk.getByRole('button', { name: t.send }));
    await desk.getByRole('heading', { name: `${t.receipt.reference} 2026-0001` }).waitFor();
    await desk.getByText(t.receipt.joined).waitFor();
    await look(await at('leo'));
  });

  step('his own report shows what he told, and nothing of what Maja told', async () => {
    const { hand, desk } = await at('leo');
    await hand.press(desk.getByRole('button', { name: t.receipt.mine }));
    await desk.getByRole('heading', { name: /2026-0001/ }).waitFor();
    const [{ caseId } = { caseId: '' }] = await casesOf(stage());
    const seen = view.parse(JSON.parse(String(await callDesk(stage(), 'leo', `/breaches/${caseId}`))));
    expect(seen.recipients.map(({ name, field, wrong }) => [name.split(' ')[0], field, wrong])).toEqual([
      ['Leo', 'cc', true],
      ['Henrik', 'to', false],
    ]);
    await look(await at('leo'));
  });

  step('the team has one case and one card', async () => {
    expect(await casesOf(stage())).toHaveLength(1);
    const posts = () => toldIn(stage()).then(postsIn);
    await soon(posts, (found) => found.length > 0);
    await stage().post('/stage/clock', { advance: 'PT5M' });
    expect(await posts()).toHaveLength(1);
  });

  step('Sofie sees both as reporters, each once, and who sent the mail', async () => {
    const { hand, desk, go } = await at('sofie');
    const [maja, leo] = [await personCalled(stage(), 'maja'), await personCalled(stage(), 'leo')];
    await go('/teams?as=sofie');
    await hand.press(desk.getByRole('link', { name: /2026-0001/ }));
    await desk
      .getByRole('term')
      .filter({ hasText: words(cases).facts.reporters })
      .waitFor();
    const reporters = desk.getByRole('definition').filter({ hasText: leo.name }).first();
    expect(((await reporters.textContent()) ?? '').split('\n')).toEqual([
      expect.stringContaining(maja.name),
      expect.stringContaining(leo.name),
    ]);
    expect(
      await desk
        .getByRole('definition')
        .filter({ hasText: new RegExp(`^${maja.name}$`) })
        .count(),
    ).toBe(1);
    await look(await at('sofie'));
  });
});
