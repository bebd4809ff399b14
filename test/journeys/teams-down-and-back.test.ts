import { z } from 'zod';
import * as setup from '#addin/texts/setup.ts';
import { mailTexts } from '#functions/texts/mails.ts';
import { journey } from './support/journey.ts';
import { openPlace } from './support/open-place.ts';
import { reportAs } from './support/report-as.ts';
import { personCalled, postsIn, toldIn } from './support/told.ts';
import { usual } from './support/variants.ts';

const mails = z.array(z.object({ subject: z.string(), folder: z.string(), body: z.string() }));
const description = 'Telefonen lå i bussen, og Emils journal var åben.';
const { subject } = mailTexts.da.newCase({ reference: '2026-0001', what: '', deadline: undefined, link: '' });

journey('Teams is down, and comes back', ({ variant, at, step, look, words, stage }) => {
  const t = words(setup);
  const lettersTo = async (who: string) =>
    mails
      .parse(await stage().get(`/stage/mail/${who}`))
      .filter((mail) => mail.subject === subject && mail.folder === 'inbox');

  step('a report is taken all the same', async () => {
    await stage().post('/stage/faults', { service: 'teams', kind: 'down', times: 1000 });
    const { reference } = await reportAs(stage(), 'maja', { description });
    expect(reference).toBe('2026-0001');
    expect(postsIn(await toldIn(stage()))).toHaveLength(0);
  });

  step('the administrator sees whose trouble it is, that it passes by itself, and that nothing is lost', async () => {
    const screen = await at('adam');
    const { desk: tab, go } = screen;
    await go('/teams?as=adam');
    await openPlace(screen, variant, 'setup');
    const lead = tab.getByRole('status');
    await lead.getByText(t.silent.teams).waitFor();
    await lead.getByText(t.passes).waitFor();
    await lead.getByText(t.waiting(1)).waitFor();
    await lead.getByText(t.nothingLost).waitFor();
    await tab.getByRole('listitem').filter({ hasText: t.part['bot-in-team'].what }).getByText(t.nothingToDo).waitFor();
    await tab.getByRole('listitem').filter({ hasText: t.part.channel.what }).getByText(t.state.affected).waitFor();
    await look(screen);
  });

  step('after ten minutes each of the team has one mail', async () => {
    expect([await lettersTo('sofie'), await lettersTo('jonas')]).toEqual([[], []]);
    await stage().post('/stage/clock', { advance: 'PT11M' });
    expect([await lettersTo('sofie'), await lettersTo('jonas')]).toEqual([[expect.anything()], [expect.anything()]]);
  });

  step('it tells no name and nothing of what was reported', async () => {
    const [mail] = await lettersTo('sofie');
    const { name } = await personCalled(stage(), 'maja');
    for (const word of [...name.split(' '), 'Emil', 'bussen']) expect(mail?.body).not.toContain(word);
  });

  step('when Teams is back, exactly one card is posted', async () => {
    await stage().post('/stage/faults', { service: 'teams', times: 0 });
    await stage().post('/stage/clock', { advance: 'PT2H' });
    expect(postsIn(await toldIn(stage()))).toHaveLength(1);
  });

  step('no second mail has come', async () => {
    expect([await lettersTo('sofie'), await lettersTo('jonas')]).toEqual([[expect.anything()], [expect.anything()]]);
  });

  step('the page of the administrator shows by itself that it works again', async () => {
    const screen = await at('adam');
    const lead = screen.desk.getByRole('status');
    // Once is enough to wait for it.
    if (variant !== usual) await screen.hand.press(screen.desk.getByRole('button', { name: t.again }));
    await lead.getByText(t.allWorks).waitFor();
    await lead.getByText(t.waiting(0)).waitFor();
    await look(screen);
  });
});
