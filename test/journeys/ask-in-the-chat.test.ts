import * as editor from '#addin/texts/guidance/editor.ts';
import * as personal from '#addin/texts/guidance/personal.ts';
import * as asks from '#addin/texts/questions/asking.ts';
import * as caseWords from '#addin/texts/questions/case.ts';
import * as moves from '#addin/texts/questions/each-move.ts';
import { answerCardTexts } from '#functions/questions/texts/answer-card.ts';
import { chatTexts } from '#functions/texts/chat.ts';
import { texts as teams } from '#test/stage/front/teams/texts.ts';
import { journey } from './support/journey.ts';
import { feedOf, personCalled, toldIn } from './support/told.ts';

const unusual = 'kan vores dpo holde et oplæg på personaledagen i marts';
const named = 'Karsten Mikkelsen';
const answered = `Ja, hun kommer gerne en time. Skriv til ${named}.`;
// The pretended Teams tells the bot that it is Danish, whatever the language of its pages.
const { asking } = chatTexts.da;
const onCard = answerCardTexts.da;

journey('Maja asks in the chat, and is answered there', ({ at, step, stage, look, words }) => {
  const t = words(caseWords);

  step('what no guidance answers she sends to the team from the chat', async () => {
    const { hand, page, go } = await at('maja');
    await go('/teams?as=maja&door=chat');
    await hand.write(page.getByRole('textbox'), unusual);
    await hand.press(page.getByRole('button', { name: words(teams).send }));
    await hand.press(page.getByRole('button', { name: asking.button }));
    // What she wrote came along.
    expect(await page.getByRole('textbox', { name: asking.label }).inputValue()).toBe(unusual);
    await hand.press(page.getByRole('button', { name: asking.send }));
    await page.getByText(asking.sent('2026-0001')).waitFor();
  });

  step('Sofie answers it', async () => {
    const { hand, desk: tab, go } = await at('sofie');
    await go('/teams?as=sofie&subEntityId=questions%2F2026-0001');
    await hand.write(tab.getByRole('textbox', { name: t.answer.label }), answered);
    await hand.press(tab.getByRole('button', { name: t.answer.send }));
    await tab.getByText(answered).first().waitFor();
  });

  step('the answer comes in the same chat, and nothing in her activity', async () => {
    const screen = await at('maja');
    await screen.page.getByText(onCard.title).waitFor();
    await screen.page.getByText(answered).waitFor();
    await look(screen);
    const { id } = await personCalled(stage(), 'maja');
    expect(feedOf(await toldIn(stage()), id)).toEqual([]);
  });

  step('it helped: she says so where she reads it, and the card stays as a thanks', async () => {
    const { hand, page } = await at('maja');
    await hand.press(page.getByRole('button', { name: onCard.yes }));
    await page.getByText(onCard.thanks).waitFor();
    expect(await page.getByRole('button', { name: onCard.yes }).count()).toBe(0);
  });

  step('Sofie makes guidance of it, without whom it names', async () => {
    const screen = await at('sofie');
    const { hand, desk: tab } = screen;
    await hand.press(tab.getByRole('button', { name: words(moves)['make-guidance'].button }));
    const taken = tab.getByRole('group', { name: named });
    await taken.waitFor();
    expect(await tab.getByRole('textbox', { name: words(editor).body }).inputValue()).not.toContain(named);
    await look(screen);
    await hand.press(taken.getByRole('button', { name: words(personal).out }));
    await hand.press(tab.getByRole('button', { name: words(editor).publish, exact: true }));
    await tab.getByRole('heading', { name: /oplæg/, level: 1 }).waitFor();
  });

  step('Leo, who asks the same, is answered by it', async () => {
    const screen = await at('leo');
    const { hand, desk: tab, go } = screen;
    await go('/teams?as=leo&subEntityId=home%2Fask');
    await hand.write(tab.getByRole('textbox', { name: words(asks).label }), unusual);
    await tab.getByRole('heading', { name: words(asks).answers }).waitFor();
    await tab.getByText('Ja, hun kommer gerne en time').first().waitFor();
    await look(screen);
  });

  step('she asks again on the same card, and the team has it back', async () => {
    const { hand, page } = await at('maja');
    await hand.press(page.getByRole('button', { name: onCard.askAgain }));
    await hand.write(page.getByRole('textbox', { name: onCard.label }), 'Også to timer?');
    await hand.press(page.getByRole('button', { name: onCard.send }));
    await page.getByText(/ser på dit spørgsmål igen/).waitFor();
  });
});
