import { z } from 'zod';
import * as details from '#addin/texts/breaches/details.ts';
import * as breachesOfMine from '#addin/texts/breaches/my.ts';
import * as report from '#addin/texts/breaches/report.ts';
import * as terms from '#addin/texts/breaches/terms.ts';
import * as cases from '#addin/texts/cases/case.ts';
import * as moves from '#addin/texts/cases/moves.ts';
import * as my from '#addin/texts/cases/my.ts';
import * as desk from '#addin/texts/desk.ts';
import { chatCardTexts } from '#functions/texts/chat-cards.ts';
import { feedPreviews } from '#functions/texts/feed.ts';
import { breachKinds } from '#shared/breaches/kinds.ts';
import { casesOf } from './support/ask-desk.ts';
import { journey } from './support/journey.ts';
import type { Screen } from './support/screen.ts';
import { narrow } from './support/variants.ts';

const receipt = z.object({ reference: z.string() });
const told = 'Telefonen lå i bussen, linje 5A mod Husum.';
const asked = 'Var telefonen låst med kode?';
const answered = 'Ja, med seks cifre.';

journey('Maja reports a lost phone from Teams', ({ at, step, look, words, stage, variant }) => {
  const t = words(report);
  const m = words(my);
  const { kinds, statesForReporter } = words(terms);
  const device = words(details)['lost-device'].device;
  let first = '';
  // Where it is narrow most kinds are folded away.
  const unfold = async ({ hand, desk: tab }: Screen) => {
    if (variant.width === narrow)
      await hand.press(tab.getByRole('button', { name: words(breachesOfMine).front.all(breachKinds.length) }));
  };
  const lookedAt = Promise.withResolvers<void>();

  step('what she has begun is still there when she comes back', async () => {
    const screen = await at('maja');
    const { hand, desk: tab, go } = screen;
    await go('/teams?as=maja');
    await unfold(screen);
    await hand.press(tab.getByRole('link', { name: new RegExp(kinds['lost-device'].name) }));
    await tab.getByRole('heading', { name: kinds['lost-device'].name }).waitFor();
    await look(screen);
    await hand.choose(tab.getByRole('radio', { name: device?.choices.phone ?? '' }));
    await hand.write(tab.getByLabel(t.more.description), told);
    await tab.getByText(words(desk).draftKept).waitFor();
    await go('about:blank');
    await go('/teams?as=maja');
    await hand.press(
      tab.getByRole('link', { name: words(breachesOfMine).front.continueDraft(kinds['lost-device'].name) }),
    );
    await tab.getByLabel(t.more.description).waitFor();
    expect(await tab.getByLabel(t.more.description).inputValue()).toBe(told);
    expect(await tab.getByRole('radio', { name: device?.choices.phone ?? '' }).isChecked()).toBe(true);
  });

  step('when the answer is lost on the way, she is told that it is not sent yet', async () => {
    const screen = await at('maja');
    const { page, hand, desk: tab } = screen;
    screen.forgive(/ERR_CONNECTION_RESET/);
    await page.route(
      '**/api/breaches',
      async (route) => {
        // It tries again by itself; that goes out when the page was looked at, however long that takes.
        if (first) return lookedAt.promise.then(() => route.continue());
        const arrived = await route.fetch();
        first = receipt.parse(await arrived.json()).reference;
        return route.abort('connectionreset');
      },
      { times: 2 },
    );
    await hand.press(tab.getByRole('button', { name: t.send }));
    await tab.getByText(t.waiting.title).waitFor();
    await look(screen);
  });

  step('sent once more, it is the same case with the same number', async () => {
    const screen = await at('maja');
    const { desk: tab } = screen;
    lookedAt.resolve();
    // No button need be pressed.
    await tab.getByRole('heading', { name: `${t.receipt.reference} ${first}` }).waitFor();
    expect(await casesOf(stage())).toHaveLength(1);
    await look(screen);
  });

  step('her report says in plain words how far it is', async () => {
    const screen = await at('maja');
    await screen.hand.press(screen.desk.getByRole('link', { name: t.receipt.mine }));
    await screen.desk.getByText(statesForReporter.new.hint).waitFor();
    await look(screen);
  });

  step('Sofie takes the case and asks', async () => {
    const screen = await at('sofie');
    const { hand, desk: tab, go } = screen;
    const { move, ask, toast } = words(moves);
    await go('/teams?as=sofie');
    await hand.press(tab.getByRole('link', { name: new RegExp(first) }));
    await hand.press(tab.getByRole('button', { name: move.take.button }));
    await tab.getByText(toast.taken(first)).first().waitFor();
    await hand.press(tab.getByRole('button', { name: move['ask-reporter'].button }));
    await hand.write(tab.getByLabel(ask.text), asked);
    await look(screen);
    await hand.press(tab.getByRole('button', { name: move['ask-reporter'].send }));
    await tab.getByText(move['ask-reporter'].done).first().waitFor();
    await tab.getByText(words(cases).conversation.waiting).waitFor();
    // By its role: the page behind a dialog must not stay hidden to screen readers.
    await tab.getByRole('button', { name: move['ask-reporter'].button }).waitFor();
    await look(screen);
  });

  step('Maja is told, and answers where she is led', async () => {
    const screen = await at('maja');
    const { page, hand, desk: tab, go } = screen;
    await go('/teams?as=maja&door=chat');
    await page.getByText(asked).waitFor();
    await hand.press(page.getByRole('link', { name: words(chatCardTexts).open }));
    await tab.getByRole('heading', { name: m.answer.title }).waitFor();
    await tab.getByText(statesForReporter.taken.hint).waitFor();
    await look(screen);
    await hand.write(tab.getByLabel(m.answer.label), answered);
    await hand.press(tab.getByRole('button', { name: m.answer.send }));
    await tab.getByRole('heading', { name: m.answer.title }).waitFor({ state: 'detached' });
    await tab.getByText(answered).waitFor();
  });

  step('the answer is shown in the case, and Sofie is told', async () => {
    const screen = await at('sofie');
    const { page, hand, desk: tab, go } = screen;
    await go('/teams?as=sofie&door=activity');
    await hand.press(page.getByRole('button').filter({ hasText: feedPreviews.da.answerArrived }));
    const conversation = tab.getByRole('list', { name: words(cases).conversation.title });
    await conversation.getByText(answered).waitFor();
    await look(screen);
  });

  step('a time that never was is not taken, and the nearest one is proposed', async () => {
    const screen = await at('maja');
    const { hand, desk: tab, go } = screen;
    await go('/teams?as=maja');
    await unfold(screen);
    await hand.press(tab.getByRole('link', { name: new RegExp(kinds['paper-left-behind'].name) }));
    const when = tab.getByRole('region', { name: t.found.ask });
    await hand.choose(when.getByRole('radio', { name: t.found.exact }));
    // Clocks went from 2 to 3.
    await when.getByLabel(t.found.date, { exact: true }).fill('29.3.2026');
    await when.getByLabel(t.found.time, { exact: true }).fill('230');
    screen.forgive(/status of 422/);
    await hand.press(tab.getByRole('button', { name: t.send }));
    await when.getByRole('alert').waitFor();
    await look(screen);
    expect(await casesOf(stage())).toHaveLength(1);
  });

  step('with one press the proposal is entered, and the report is taken', async () => {
    const screen = await at('maja');
    const { hand, desk: tab } = screen;
    await hand.press(tab.getByRole('button', { name: words(desk).use('3.30') }));
    const when = tab.getByRole('region', { name: t.found.ask });
    expect(await when.getByLabel(t.found.time, { exact: true }).inputValue()).toBe('3.30');
    await hand.press(tab.getByRole('button', { name: t.send }));
    await tab.getByRole('heading', { name: `${t.receipt.reference} 2026-0002` }).waitFor();
  });
});
