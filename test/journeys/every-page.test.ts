import * as eachMove from '#addin/texts/breaches/each-move.ts';
import * as moves from '#addin/texts/breaches/moves.ts';
import * as breachList from '#addin/texts/breaches/queue.ts';
import * as report from '#addin/texts/breaches/report.ts';
import * as terms from '#addin/texts/breaches/terms.ts';
import * as frame from '#addin/texts/frame.ts';
import * as home from '#addin/texts/home.ts';
import * as keys from '#addin/texts/keys.ts';
import * as settings from '#addin/texts/settings.ts';
import * as setup from '#addin/texts/setup.ts';
import * as unit from '#addin/texts/unit.ts';
import { texts as stageHome } from '#test/stage/front/home/texts.ts';
import { journey } from './support/journey.ts';
import { openPlace } from './support/open-place.ts';
import { reportAs } from './support/report-as.ts';

const told = 'min mobil blev stjålet, my phone was stolen';

// The pages that the other journeys only pass by or never come to.
journey('Every page is well made', ({ at, step, look, words, stage, variant }) => {
  const { kinds } = words(terms);
  const open = async (who: string, page: Parameters<typeof openPlace>[2], title: string) => {
    const screen = await at(who);
    await screen.go(`/teams?as=${who}`);
    await openPlace(screen, variant, page);
    await screen.desk.getByRole('heading', { name: title, level: 1 }).waitFor();
    return screen;
  };

  step('the front page of the stage', async () => {
    const screen = await at('a newcomer');
    await screen.go('/');
    await screen.page.getByRole('heading', { name: words(stageHome).title }).waitFor();
    await look(screen);
  });

  step("an employee's front page, with a report of her own", async () => {
    await reportAs(stage(), 'maja');
    const screen = await open('maja', 'home', words(home).greeting('Maja'));
    await screen.desk.getByRole('complementary').getByRole('link', { name: kinds['lost-device'].name }).waitFor();
    await look(screen);
  });

  step('what she types there leads to the kind it tells of, and comes along', async () => {
    const screen = await at('maja');
    const { desk: tab, hand } = screen;
    await hand.write(tab.getByRole('combobox'), told);
    await tab.getByRole('option').first().waitFor();
    await look(screen);
    await screen.page.keyboard.press('Enter');
    await tab.getByRole('heading', { name: kinds['lost-device'].name, level: 1 }).waitFor();
    expect(await tab.getByLabel(words(report).more.description).inputValue()).toBe(told);
  });

  step("a manager's unit", async () => {
    const screen = await open('birgit', 'unit', words(unit).title);
    await screen.desk.getByText('2026-0001').waitFor();
    await look(screen);
  });

  step('the settings, as the administrator changes them', async () => {
    const screen = await open('adam', 'settings', words(settings).title);
    await screen.desk.getByRole('button', { name: words(settings).save }).waitFor();
    await look(screen);
  });

  step('the settings, as the team reads them', async () => {
    const screen = await open('sofie', 'settings', words(settings).title);
    await screen.desk.getByText(words(settings).onlyAdmin).waitFor();
    await look(screen);
  });

  step('the set-up', async () => {
    const screen = await open('adam', 'setup', words(setup).title);
    await screen.desk.getByText(words(setup).allWorks).waitFor();
    await look(screen);
  });

  step('a number that was never given is not found, and it leads back to the cases', async () => {
    const screen = await at('sofie');
    const t = words(frame);
    screen.forgive(/status of 404/);
    await screen.go('/teams?as=sofie&door=tab&subEntityId=breaches/2026-4711');
    await screen.desk.getByRole('heading', { name: t.notFound.case, level: 1 }).waitFor();
    await look(screen);
    await screen.hand.press(screen.desk.getByRole('button', { name: t.notFound.toCases }));
    await screen.desk.getByRole('heading', { name: words(breachList).title, level: 1 }).waitFor();
  });

  step('a case is corrected beside it, and what was typed is there after a reload', async () => {
    const screen = await at('sofie');
    const { title, button } = words(eachMove)['correct-facts'];
    const { kept } = words(frame).drawer;
    const place = () => screen.desk.getByLabel(words(moves).facts.place);
    const said = () => screen.desk.getByRole('status').filter({ hasText: kept('') });
    await screen.hand.press(screen.desk.getByRole('link', { name: /2026-0001/ }));
    await screen.hand.press(screen.desk.getByRole('button', { name: button }));
    await screen.desk.getByRole('heading', { name: title }).waitFor();
    await screen.hand.write(place(), 'Skolen');
    await said().waitFor();
    await look(screen);
    await screen.go('/teams?as=sofie&door=tab&subEntityId=breaches/2026-0001');
    await screen.hand.press(screen.desk.getByRole('button', { name: button }));
    await said().waitFor();
    expect(await place().inputValue()).toBe('Skolen');
    await screen.page.keyboard.press('Escape');
    await screen.desk.getByRole('heading', { name: title }).waitFor({ state: 'detached' });
  });

  step('what a search found is marked, also in small print', async () => {
    const screen = await at('sofie');
    await screen.go('/teams?as=sofie&door=tab&subEntityId=breaches?search=familie');
    await screen.desk.locator('mark').first().waitFor();
    await look(screen);
  });

  step('the page of keys tells what they do', async () => {
    const screen = await at('sofie');
    await screen.page.keyboard.press('?');
    await screen.desk.getByRole('heading', { name: words(keys).title }).waitFor();
    await look(screen);
  });
});
