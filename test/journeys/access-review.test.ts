import * as answering from '#addin/texts/reviews/answering.ts';
import * as overview from '#addin/texts/reviews/overview.ts';
import * as planPreview from '#addin/texts/reviews/plan-preview.ts';
import * as plans from '#addin/texts/reviews/plans.ts';
import * as proof from '#addin/texts/reviews/proof.ts';
import * as quality from '#addin/texts/reviews/quality.ts';
import * as removals from '#addin/texts/reviews/removals.ts';
import * as sent from '#addin/texts/reviews/sent.ts';
import * as standIn from '#addin/texts/reviews/stand-in.ts';
import * as team from '#addin/texts/reviews/team.ts';
import { journey } from './support/journey.ts';
import { openPlace } from './support/open-place.ts';
import type { Screen } from './support/screen.ts';
import { personCalled } from './support/told.ts';
import { narrow } from './support/variants.ts';

// The manager's own unit has it, and one of hers stands out in it: who alone owns it, and leaves once there is another owner.
const prefix = 'Center for Børn og Familie - Børnehandicap';

journey('A manager says who still needs an access', ({ at, step, look, words, stage, variant }) => {
  const [t, p, a] = [words(team), words(plans), words(answering)];
  const [o, q, r, i] = [words(overview), words(quality), words(removals), words(standIn)];
  const tabs = variant.width === narrow ? o.shortTabs : o.tabs;
  /** The answers of a line each; a bar that says something is a group as well. */
  const answersOn = ({ desk }: Screen) => desk.getByRole('listitem').getByRole('group');
  const open = async (who: string) => {
    const screen = await at(who);
    await screen.go(`/teams?as=${who}`);
    await openPlace(screen, variant, 'reviews');
    return screen;
  };

  step('the team makes a plan, and sees what it means before anything starts', async () => {
    const screen = await open('sofie');
    const { desk, hand } = screen;
    await desk.getByText(t.empty).waitFor();
    await look(screen);
    await hand.press(desk.getByRole('button', { name: t.newPlan }));
    await hand.choose(desk.getByRole('radio', { name: p.form.some }));
    await hand.write(desk.getByRole('textbox', { name: p.form.prefixes }), prefix);
    await look(screen);
    await hand.press(desk.getByRole('button', { name: p.form.save }));
    // The directory is read for the first time.
    await desk.getByText(words(planPreview).most).waitFor();
    await look(screen);
  });

  step('she starts it, and the review is made', async () => {
    const screen = await at('sofie');
    await screen.hand.press(screen.desk.getByRole('button', { name: p.start }));
    const { name } = await personCalled(stage(), 'birgit');
    await screen.desk.getByText(name).first().waitFor();
    await look(screen);
  });

  step('the manager finds all that she is asked about on one page', async () => {
    const screen = await open('birgit');
    await screen.desk.getByRole('heading', { name: a.title, level: 1 }).waitFor();
    await answersOn(screen).first().waitFor();
    await look(screen);
  });

  step('she is away until the weekend, and a colleague begins with her answers', async () => {
    const { desk, hand, page } = await at('birgit');
    const [deputy, { name }] = [await personCalled(stage(), 'ulla'), await personCalled(stage(), 'birgit')];
    await hand.press(desk.getByRole('button', { name: i.name }));
    await hand.write(desk.getByRole('combobox', { name: i.search }), deputy.name);
    await desk.getByRole('option', { name: deputy.name }).waitFor();
    await page.keyboard.press('Enter');
    await hand.write(desk.getByRole('textbox', { name: i.to }), '27.11.2026');
    await hand.press(desk.getByRole('button', { name: i.save }));
    const other = await open('ulla');
    await other.desk.getByText(name).first().waitFor();
    await look(other);
    const first = answersOn(other).first();
    await other.hand.press(first.getByRole('button', { name: a.keep }));
    await first.getByRole('button', { name: a.keep, pressed: true }).waitFor();
  });

  step('she answers line by line, and takes one answer back; where they differ hers holds', async () => {
    const screen = await open('birgit');
    const { desk, hand } = screen;
    const first = answersOn(screen).first();
    await first.getByRole('button', { name: a.keep, pressed: true }).waitFor();
    await hand.press(first.getByRole('button', { name: a.remove }));
    await hand.press(desk.getByRole('button', { name: a.undo }));
    await first.getByRole('button', { name: a.remove, pressed: false }).waitFor();
    await hand.press(first.getByRole('button', { name: a.remove }));
    const others = await answersOn(screen).count();
    for (let at = 1; at < others; at += 1)
      await hand.press(answersOn(screen).nth(at).getByRole('button', { name: a.keep }));
    await desk.getByText(a.all).waitFor();
    await look(screen);
  });

  step('she sends them, and sees what becomes of them', async () => {
    const screen = await at('birgit');
    const { name } = await personCalled(stage(), 'birgit');
    await screen.hand.press(screen.desk.getByRole('button', { name: a.send }));
    await screen.desk.getByRole('heading', { name: words(sent).title(name.split(' ')[0] ?? '') }).waitFor();
    await screen.desk.getByText(words(sent).waitForOwner(1)).waitFor();
    await look(screen);
  });

  step('until the evening she may keep it after all, and is shown how', async () => {
    const screen = await at('birgit');
    const { undo } = words(sent);
    await screen.hand.press(screen.desk.getByRole('button', { name: undo.open }));
    await screen.desk.getByRole('heading', { name: undo.title }).waitFor();
    await look(screen);
  });

  step('the team sees that she has, and that nothing is removed before there is another owner', async () => {
    const screen = await at('sofie');
    const { name } = await personCalled(stage(), 'birgit');
    await screen.desk.getByText(name).first().waitFor();
    await screen.desk.getByText(o.statuses.finished).first().waitFor();
    await look(screen);
    await screen.hand.press(screen.desk.getByRole('tab', { name: tabs.data }));
    await screen.desk.getByText(q.lead).waitFor();
    await look(screen);
    await screen.hand.press(screen.desk.getByRole('tab', { name: tabs.removals }));
    await screen.desk.getByText(r.fates.owner, { exact: true }).waitFor();
    await look(screen);
  });

  step('she opens the proof, and looks up what the manager herself has access to', async () => {
    const screen = await at('sofie');
    const { desk, hand } = screen;
    const [said, { name }] = [words(proof), await personCalled(stage(), 'birgit')];
    await hand.press(desk.getByRole('button', { name: t.proof }));
    await desk.getByRole('heading', { name: said.how }).waitFor();
    await look(screen);
    await open('sofie');
    await hand.press(desk.getByRole('button', { name: t.lookUp }));
    await hand.write(desk.getByRole('searchbox', { name: said.lookUp.field }), name);
    await hand.press(desk.getByRole('link', { name }));
    await desk.getByText(said.lookUp.logged).waitFor();
    await look(screen);
  });
});
