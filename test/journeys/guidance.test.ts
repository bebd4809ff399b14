import * as article from '#addin/texts/guidance/article.ts';
import * as editor from '#addin/texts/guidance/editor.ts';
import * as home from '#addin/texts/home.ts';
import { journey } from './support/journey.ts';

// The desk's guidance is Danish, whatever the language of the screens.
const everyday = 'må jeg sende et cpr-nummer til en borger i en almindelig mail';
const title = 'CPR-numre og helbred i mail';
const adapted = 'Nej. Tryk på knappen Sikker post i Outlook.';
const body = `${adapted}\n\n## Hvorfor\n\nEn almindelig mail er åben undervejs (GDPR art. 32).\n\n## Gør sådan\n\n- Vælg Sikker post.`;
const at = (page: string) => `&subEntityId=${encodeURIComponent(`guidance/cpr-og-helbred-i-mail${page}`)}`;

journey('Maja reads what Sofie then adapts', ({ at: of, step, look, words }) => {
  const t = words(article);
  const e = words(editor);

  step('from the front page Maja opens the article that answers, and says that it helped', async () => {
    const screen = await of('maja');
    const { hand, desk: tab, go, page } = screen;
    await go('/teams?as=maja');
    await hand.write(tab.getByRole('combobox'), everyday);
    await tab
      .getByRole('group', { name: words(home).field.guidance })
      .getByRole('option')
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await tab.getByRole('heading', { name: title, level: 1 }).waitFor();
    await look(screen);
    await hand.press(tab.getByRole('button', { name: t.yes, exact: true }));
    await tab.getByText(t.thanks).waitFor();
  });

  step('Sofie says it as it is done in her municipality, and publishes that', async () => {
    const screen = await of('sofie');
    const { hand, desk: tab, go } = screen;
    await go(`/teams?as=sofie${at('/edit')}`);
    await hand.write(tab.getByRole('textbox', { name: e.body }), body);
    await look(screen);
    await hand.press(tab.getByRole('button', { name: e.publish, exact: true }));
    await tab.getByRole('heading', { name: title, level: 1, exact: true }).waitFor();
    await tab.getByText(t.helped('1', true)).waitFor();
  });

  step('Maja reads it in those words', async () => {
    const screen = await of('maja');
    await screen.go(`/teams?as=maja${at('')}`);
    await screen.desk.getByText(adapted).waitFor();
    await look(screen);
  });
});
