import * as reading from '#addin/texts/policies/reading.ts';
import * as policyUnit from '#addin/texts/policies/unit.ts';
import * as writing from '#addin/texts/policies/writing.ts';
import * as unitTexts from '#addin/texts/unit.ts';
import { familyUnit } from '#test/stage/municipality/units.ts';
import { journey } from './support/journey.ts';
import { openPlace } from './support/open-place.ts';
import type { Screen } from './support/screen.ts';
import { soon } from './support/soon.ts';
import { feedOf, personCalled, toldIn } from './support/told.ts';

// The product's own first text, in Danish whatever the language of the pages.
const title = 'Sikker brug af data';
const right = [/Siger, at du ikke kan svare/, /Indberetter det i GDPR-vagten/, /Nej, kun når jeg arbejder/] as const;
const wrong = /Ja, hvis jeg ikke siger det videre/;

journey('Maja reads a policy and passes its test', ({ at, step, look, words, stage, variant }) => {
  const [t, w, u] = [words(reading), words(writing), words(policyUnit)];
  const toldTo = async (who: string) => feedOf(await toldIn(stage()), (await personCalled(stage(), who)).id).length;
  const reads = async (screen: Screen) => {
    const { hand, desk } = screen;
    await hand.press(desk.getByRole('button', { name: t.next }));
    await hand.press(desk.getByRole('button', { name: t.next }));
    await hand.press(desk.getByRole('button', { name: t.toTest }));
  };

  step('the team writes a policy from a ready text, and publishes it to a unit', async () => {
    const screen = await at('sofie');
    const { hand, desk, go } = screen;
    await go('/teams?as=sofie');
    await openPlace(screen, variant, 'policies');
    await desk.getByText(w.empty).waitFor();
    await hand.press(desk.getByRole('button', { name: w.begin }));
    await hand.press(desk.getByRole('menuitem', { name: title }));
    await hand.choose(desk.getByRole('radio', { name: w.form.someUnits }));
    await hand.tick(desk.getByRole('checkbox', { name: new RegExp(`^${familyUnit} `) }));
    await look(screen);
    await hand.press(desk.getByRole('button', { name: w.form.save }));
    await desk.getByText(w.form.saved).first().waitFor();
    await hand.press(desk.getByRole('button', { name: new RegExp(w.publish.to('\\d+', false)) }));
    await look(screen);
    await hand.press(desk.getByRole('button', { name: w.publish.now }));
    await desk.getByText(w.publish.done(1)).first().waitFor();
  });

  step('Maja is told, once', async () => {
    await soon(
      () => toldTo('maja'),
      (count) => count === 1,
    );
    const screen = await at('maja');
    await screen.go('/teams?as=maja');
    await screen.desk.getByRole('button', { name: t.nextPolicy(title) }).waitFor();
    await look(screen);
    await screen.hand.press(screen.desk.getByRole('button', { name: t.nextPolicy(title) }));
  });

  step('she reads, answers one question wrongly, is told why, and takes it again', async () => {
    const screen = await at('maja');
    const { hand, desk } = screen;
    await look(screen);
    await reads(screen);
    for (const answer of [right[0], right[1], wrong]) {
      await hand.press(desk.getByRole('button', { name: answer }));
      if (answer === wrong) await desk.getByText(t.comesAgain).waitFor();
      if (answer === wrong) await look(screen);
      await hand.press(desk.getByRole('button', { name: t.nextQuestion }));
    }
    await hand.press(desk.getByRole('button', { name: right[2] }));
    await hand.press(desk.getByRole('button', { name: t.toConfirm }));
    await look(screen);
    await hand.press(desk.getByRole('button', { name: t.confirmButton(1) }));
    await desk.getByText(t.thanks).waitFor();
    await look(screen);
  });

  step('her manager sees who is missing', async () => {
    const screen = await at('birgit');
    const { desk, go } = screen;
    const [maja, leo] = [await personCalled(stage(), 'maja'), await personCalled(stage(), 'leo')];
    await go('/teams?as=birgit&subEntityId=unit%2Fread');
    await desk.getByRole('heading', { name: words(unitTexts).title, level: 1 }).waitFor();
    await desk.getByRole('listitem').filter({ hasText: leo.name }).getByText(title).waitFor();
    expect(await desk.getByRole('listitem').filter({ hasText: maja.name }).getByText(title).count()).toBe(0);
    await look(screen);
    // He was told today: nobody is reminded twice on one day.
    expect(await desk.getByRole('button', { name: u.remindOne(leo.name) }).count()).toBe(0);
  });

  step('a new version that does not matter asks nobody again', async () => {
    const { hand, desk } = await at('sofie');
    await hand.press(desk.getByRole('button', { name: w.change }));
    await hand.press(desk.getByRole('button', { name: w.publish.first }));
    await hand.press(desk.getByRole('menuitem', { name: w.publish.quiet }));
    await desk.getByText(w.publish.done(2)).first().waitFor();
    const maja = await at('maja');
    await maja.go('/teams?as=maja&subEntityId=home%2Fread');
    await maja.desk.getByText(t.nothing).waitFor();
    await look(maja);
  });

  step('one that matters asks her again', async () => {
    const { hand, desk } = await at('sofie');
    await hand.press(desk.getByRole('button', { name: w.change }));
    await hand.press(desk.getByRole('button', { name: w.publish.first }));
    await hand.press(desk.getByRole('menuitem', { name: w.publish.matters }));
    await hand.press(desk.getByRole('button', { name: w.publish.now }));
    await desk.getByText(w.publish.done(3)).first().waitFor();
    const maja = await at('maja');
    await soon(
      () => toldTo('maja'),
      (count) => count === 2,
    );
    await maja.go('/teams?as=maja&subEntityId=home%2Fread');
    await maja.desk.getByText(new RegExp(t.again)).waitFor();
    await look(maja);
  });
});
