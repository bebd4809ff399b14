import * as report from '#addin/texts/breaches/report.ts';
import * as terms from '#addin/texts/breaches/terms.ts';
import * as home from '#addin/texts/home.ts';
import * as asking from '#addin/texts/questions/asking.ts';
import { chatTexts } from '#functions/texts/chat.ts';
import { texts as outlook } from '#test/stage/front/outlook/texts.ts';
import { texts as teams } from '#test/stage/front/teams/texts.ts';
import { journey } from './support/journey.ts';

// The desk's guidance is Danish, whatever the language of the screens.
const everyday = 'må jeg sende et cpr-nummer til en borger i en almindelig mail';
const told = 'jeg kom til at glemme tasken med tre borgermapper i bussen i morges';
// The pretended Teams tells the bot that it is Danish, whatever the language of its pages.
const { guidance } = chatTexts.da;
const unusual = 'kan vores dpo holde et oplæg på personaledagen i marts';

journey('Maja asks, in Teams, beside a mail and in the chat', ({ at, step, look, words }) => {
  const t = words(asking);
  const f = words(home).field;

  step('an everyday question is answered while she types it', async () => {
    const screen = await at('maja');
    const { hand, desk: tab, go, page } = screen;
    await go('/teams?as=maja');
    await hand.write(tab.getByRole('combobox'), everyday);
    await tab.getByRole('group', { name: f.guidance }).getByRole('option').first().waitFor();
    await look(screen);
    // The team comes last, always.
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await tab.getByRole('heading', { name: t.answers }).waitFor();
    expect(await tab.getByRole('textbox', { name: t.label }).inputValue()).toBe(everyday);
    await look(screen);
    await hand.press(tab.getByRole('button', { name: t.helped }));
    await tab.getByRole('heading', { name: t.thanks }).waitFor();
    await look(screen);
  });

  step('what is no question gets its own door, and what she typed comes along', async () => {
    const screen = await at('maja');
    const { hand, desk: tab, go } = screen;
    await go('/teams?as=maja&subEntityId=home%2Fask');
    await hand.write(tab.getByRole('textbox', { name: t.label }), told);
    await tab.getByRole('region', { name: t.breach.title }).waitFor();
    await look(screen);
    await hand.press(tab.getByRole('button', { name: t.breach.report, exact: true }));
    await tab.getByRole('heading', { name: words(terms).kinds['paper-left-behind'].name, level: 1 }).waitFor();
    expect(await tab.getByLabel(words(report).more.description).inputValue()).toBe(told);
  });

  step('what nothing answers goes to the team, with the day of the answer', async () => {
    const screen = await at('maja');
    const { hand, desk: tab, go } = screen;
    await go('/teams?as=maja&subEntityId=home%2Fask');
    await hand.write(tab.getByRole('textbox', { name: t.label }), unusual);
    await tab.getByRole('heading', { name: t.none.title }).waitFor();
    await look(screen);
    await hand.press(tab.getByRole('button', { name: t.send }));
    await tab.getByText('2026-0001').waitFor();
    await look(screen);
  });

  step('beside a mail she asks about that mail', async () => {
    const screen = await at('maja');
    const { page, hand, desk: pane, go } = screen;
    await go('/outlook-frame?as=maja&folder=sentitems');
    await hand.press(page.getByRole('button', { name: /Handleplan for Emil/ }));
    await hand.press(page.getByRole('button', { name: words(outlook).openApp }));
    await hand.press(pane.getByRole('button', { name: words(report).askInstead }));
    await hand.write(pane.getByRole('textbox', { name: t.label }), unusual);
    await pane.getByRole('heading', { name: t.none.title }).waitFor();
    await look(screen);
    await hand.press(pane.getByRole('button', { name: t.send }));
    await pane.getByText('2026-0002').waitFor();
    await look(screen);
  });

  step('in the chat she is answered at once', async () => {
    const { hand, page, go } = await at('maja');
    await go('/teams?as=maja&door=chat');
    await hand.write(page.getByRole('textbox'), everyday);
    await hand.press(page.getByRole('button', { name: words(teams).send }));
    await hand.press(page.getByRole('button', { name: guidance.helped }));
    await page.getByText(guidance.thanks).waitFor();
  });
});
