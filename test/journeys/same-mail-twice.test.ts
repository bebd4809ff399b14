import { z } from 'zod';
import * as cases from '#addin/texts/case.ts';
import * as report from '#addin/texts/report.ts';
import { texts as outlook } from '#test/stage/front/outlook/texts.ts';
import { casesOf } from './support/ask-desk.ts';
import { journey } from './support/journey.ts';
import { reportAs } from './support/report-as.ts';
import { personCalled, postsIn, toldIn } from './support/told.ts';

const mails = z.array(z.object({ subject: z.string(), internetMessageId: z.string() }));

journey('Leo and Maja report the same mail', ({ at, step, look, words, stage }) => {
  const t = words(report);

  step('Leo reports it first, from the mailbox they share', async () => {
    const sent = mails
      .parse(await stage().get('/stage/mail/maja'))
      .find(({ subject }) => subject === 'Handleplan for Emil, version 2');
    const { reference } = await reportAs(stage(), 'leo', {
      kind: 'misdirected-mail',
      door: 'outlook',
      mail: { ...sent, subject: sent?.subject ?? '', attachments: [], recipients: [], completeness: 'window' },
    });
    expect(reference).toBe('2026-0001');
  });

  step('Maja reports it too, and is told that it stands in the same case', async () => {
    const screen = await at('maja');
    const { page, hand, desk, go } = screen;
    await go('/outlook-frame?as=maja&folder=sentitems');
    await hand.press(page.getByRole('button', { name: /Handleplan for Emil/ }));
    await hand.press(page.getByRole('button', { name: words(outlook).openApp }));
    await hand.tick(desk.getByRole('checkbox', { name: /Henrik Vind/ }));
    await hand.press(desk.getByRole('button', { name: t.send }));
    await desk.getByRole('heading', { name: `${t.receipt.reference} 2026-0001` }).waitFor();
    await desk.getByText(t.receipt.joined).waitFor();
    await look(screen);
  });

  step('the team has one case and one card', async () => {
    expect(await casesOf(stage())).toHaveLength(1);
    expect(postsIn(await toldIn(stage()))).toHaveLength(1);
  });

  step('it names both, and the wrong recipient whom only Maja knew', async () => {
    const screen = await at('sofie');
    const { hand, desk, go } = screen;
    const [maja, leo] = [await personCalled(stage(), 'maja'), await personCalled(stage(), 'leo')];
    await go('/teams?as=sofie');
    await hand.press(desk.getByRole('link', { name: /2026-0001/ }));
    await desk.getByText(words(cases).recipients.wrongCount(1)).waitFor();
    await desk.getByText('henrik.vind@postkasse.example').waitFor();
    for (const { name } of [maja, leo]) await desk.getByRole('main').getByText(name).first().waitFor();
    await look(screen);
  });
});
