import { z } from 'zod';
import * as cases from '#addin/texts/breaches/case.ts';
import * as doNow from '#addin/texts/breaches/do-now.ts';
import * as report from '#addin/texts/breaches/report.ts';
import * as dataKinds from '#addin/texts/breaches/terms.ts';
import * as shared from '#addin/texts/desk.ts';
import { texts as outlook } from '#test/stage/front/outlook/texts.ts';
import { callDesk, casesOf } from './support/ask-desk.ts';
import { journey } from './support/journey.ts';

const mails = z.array(z.object({ id: z.string(), folder: z.string(), subject: z.string() }));
const caseView = z.object({
  evidence: z.array(z.object({ evidenceId: z.string() })),
  mail: z.object({ subject: z.string() }),
});

journey('Maja reports a mail from Outlook', ({ at, step, look, words, stage }) => {
  const t = words(report);
  const o = words(outlook);
  const { dataKinds: kinds } = words(dataKinds);

  step('the pane knows all who had the mail, the hidden one too', async () => {
    const { page, hand, desk, go } = await at('maja');
    await go('/outlook-frame?as=maja&folder=sentitems');
    await hand.press(page.getByRole('button', { name: /Handleplan for Emil/ }));
    await look(await at('maja'));
    await hand.press(page.getByRole('button', { name: o.openApp }));
    for (const name of [/Henrik Vind.*(Til|To) ·/, /Leo Kruse.*Cc ·/, /Birgit Dam.*Bcc ·/])
      await desk.getByRole('checkbox', { name }).waitFor();
    await look(await at('maja'));
  });

  step('she marks the wrong one, and the button stays where it is when the draft is kept', async () => {
    const { hand, desk } = await at('maja');
    const button = desk.getByRole('button', { name: t.send });
    const height = () => button.evaluate((shown) => shown.getBoundingClientRect().y);
    await hand.tick(desk.getByRole('checkbox', { name: /Henrik Vind/ }));
    const before = await height();
    await desk.getByText(words(shared).draftKept).waitFor();
    expect(await height()).toBe(before);
  });

  step('four presses after that, and nothing written, and it is sent', async () => {
    const { hand, desk } = await at('maja');
    const before = hand.pressed();
    await hand.tick(desk.getByRole('checkbox', { name: kinds.children.name }));
    await hand.tick(desk.getByRole('checkbox', { name: kinds.family.name }));
    await hand.tick(desk.getByRole('checkbox', { name: t.keep.label }));
    await hand.press(desk.getByRole('button', { name: t.send }));
    await desk.getByRole('heading', { name: t.receipt.title }).waitFor();
    expect(hand.pressed() - before).toBeLessThanOrEqual(4);
  });

  step('the receipt has a number', async () => {
    const { desk } = await at('maja');
    await desk.getByRole('heading', { name: `${t.receipt.reference} 2026-0001` }).waitFor();
    await look(await at('maja'));
  });

  step('the number is in sight, and the focus on the title of the receipt', async () => {
    const { desk } = await at('maja');
    const number = desk.getByRole('heading', { name: `${t.receipt.reference} 2026-0001` });
    const place = await number.evaluate((shown) => {
      const { top, bottom } = shown.getBoundingClientRect();
      return { isInSight: top >= 0 && bottom <= window.innerHeight, focused: document.activeElement?.textContent };
    });
    expect(place).toEqual({ isInSight: true, focused: t.receipt.title });
  });

  step('a mail that asks the recipient to delete lies ready', async () => {
    const { page, hand, desk } = await at('maja');
    await hand.press(desk.getByRole('button', { name: words(doNow).now.write }));
    const letter = page.getByRole('dialog', { name: o.draft });
    await letter.getByText('henrik.vind@postkasse.example').waitFor();
    await letter
      .frameLocator('iframe')
      .getByText(/slette den helt uden at læse den/)
      .waitFor();
    await look(await at('maja'));
    await hand.press(letter.getByRole('button', { name: o.close }));
  });

  step('the team has the mail, byte for byte as it lies in the mailbox', async () => {
    const { desk } = await at('maja');
    await desk.getByText(t.receipt.kept).waitFor();
    const sent = mails
      .parse(await stage().get('/stage/mail/maja'))
      .find(({ subject }) => subject.startsWith('Handleplan'));
    const asLies = await fetch(`${stage().url}/stage/mail/maja/${encodeURIComponent(sent?.id ?? '')}/message.eml`);
    const [{ caseId } = { caseId: '' }] = await casesOf(stage());
    const { evidence } = caseView.parse(JSON.parse(String(await callDesk(stage(), 'sofie', `/breaches/${caseId}`))));
    const kept = await callDesk(stage(), 'sofie', `/breaches/${caseId}/evidence/${evidence[0]?.evidenceId}`);
    expect(kept.equals(Buffer.from(await asLies.arrayBuffer()))).toBe(true);
  });

  step('Sofie sees the mail by its facts, and can fetch it', async () => {
    const { page, hand, desk, go } = await at('sofie');
    const c = words(cases);
    const [{ caseId } = { caseId: '' }] = await casesOf(stage());
    await go(`/teams?as=sofie&subEntityId=${encodeURIComponent(`case/${caseId}`)}`);
    await desk.getByText('Handleplan for Emil, version 2').waitFor();
    await look(await at('sofie'));
    const coming = page.waitForEvent('download');
    await hand.press(desk.getByRole('button', { name: new RegExp(c.evidence.download('')) }));
    expect((await coming).suggestedFilename()).toMatch(/\.eml$/);
  });

  step('a subject written as HTML is shown as text', async () => {
    const { page, hand, desk, forgive } = await at('maja');
    // A stranger's mail is an answer to nothing she sent, and the look for that says so.
    forgive(/status of 404 .*mail\/look-up/);
    await hand.press(page.getByRole('button', { name: o.folders.inbox }));
    await hand.press(page.getByRole('button', { name: /<img src=x/ }));
    await desk.getByRole('region', { name: t.mail.card }).getByText('<img src=x onerror=alert(1)>').waitFor();
    expect(await desk.locator('img[src="x"]').count()).toBe(0);
    await look(await at('maja'));
  });
});
