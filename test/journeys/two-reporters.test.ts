import { z } from 'zod';
import * as cases from '#addin/texts/case.ts';
import * as report from '#addin/texts/report.ts';
import { texts as outlook } from '#test/stage/front/outlook/texts.ts';
import { callDesk, casesOf } from './support/ask-desk.ts';
import { journey } from './support/journey.ts';
import type { Screen } from './support/screen.ts';
import { soon } from './support/soon.ts';
import { personCalled, postsIn, toldIn } from './support/told.ts';

const mails = z.array(z.object({ subject: z.string(), internetMessageId: z.string() }));
const receipt = z.object({ reference: z.string(), joined: z.boolean() });
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

  step('Leo, who had the mail too, reports it, and is told the same number', async () => {
    const { internetMessageId } = mails
      .parse(await stage().get('/stage/mail/leo'))
      .find((mail) => mail.subject === subject) ?? { internetMessageId: '' };
    const mail = { internetMessageId, subject, attachments: [], recipients: [], completeness: 'window' };
    const found = { when: '2026-11-24T08:45' };
    const body = { kind: 'misdirected-mail', door: 'outlook', found, mail };
    const answer = await callDesk(stage(), 'leo', '/breaches', { method: 'POST', body, key: crypto.randomUUID() });
    expect(receipt.parse(JSON.parse(String(answer)))).toEqual({ reference: '2026-0001', joined: true });
  });

  step('the team has one case and one card', async () => {
    expect(await casesOf(stage())).toHaveLength(1);
    const posts = () => toldIn(stage()).then(postsIn);
    await soon(posts, (found) => found.length > 0);
    await stage().post('/stage/clock', { advance: 'PT5M' });
    expect(await posts()).toHaveLength(1);
  });

  step('Sofie sees both as reporters, each once', async () => {
    const { hand, desk, go } = await at('sofie');
    const [maja, leo] = [await personCalled(stage(), 'maja'), await personCalled(stage(), 'leo')];
    await go('/teams?as=sofie');
    await hand.press(desk.getByRole('link', { name: /2026-0001/ }));
    await desk
      .getByRole('term')
      .filter({ hasText: words(cases).facts.reporters })
      .waitFor();
    const reporters = desk.getByRole('definition').filter({ hasText: maja.name });
    expect(((await reporters.textContent()) ?? '').split('\n')).toEqual([
      expect.stringContaining(maja.name),
      expect.stringContaining(leo.name),
    ]);
    await look(await at('sofie'));
  });
});
