import { z } from 'zod';
import * as cases from '#addin/texts/breaches/case.ts';
import * as moves from '#addin/texts/breaches/moves.ts';
import * as timeline from '#addin/texts/breaches/timeline.ts';
import * as caseMoves from '#addin/texts/cases/moves.ts';
import { cardTexts } from '#functions/texts/cards.ts';
import { callDesk } from './support/ask-desk.ts';
import { journey } from './support/journey.ts';
import { reportAs } from './support/report-as.ts';
import { soon } from './support/soon.ts';
import { feedOf, personCalled, postsIn, repliesIn, toldIn } from './support/told.ts';

const aware = new Date('2026-11-24T07:30:00Z');
const after = (hours: number): string => new Date(aware.getTime() + hours * 3_600_000).toISOString();

const settings = z.object({ version: z.number(), settings: z.looseObject({ workingTime: z.looseObject({}) }) });
const clockShows = z.object({ now: z.string() });
const always = { from: '00:00', to: '23:59' };
const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

journey('The clock of a case runs to its end', ({ at, step, look, words, stage, whole }) => {
  const t = words(moves);
  let caseId = '';
  let reference = '';
  let sofieId = '';

  const told = async () => {
    const messages = await toldIn(stage());
    return { thread: repliesIn(messages).length, holder: feedOf(messages, sofieId).length };
  };
  const card = async () => JSON.stringify(postsIn(await toldIn(stage())).map((post) => post.card));

  const remindedOnTheWay = () => {
    step('after 24 hours the thread and Sofie are reminded, once', async () => {
      await stage().post('/stage/clock', { now: after(24) });
      expect(await told()).toEqual({ thread: 1, holder: 1 });
    });

    step('after 48 hours once more', async () => {
      await stage().post('/stage/clock', { now: after(48) });
      expect(await told()).toEqual({ thread: 2, holder: 2 });
    });

    step('a crash between two reminders loses none and repeats none', async () => {
      await stage().killAndRestart();
      await stage().post('/stage/clock', { now: after(60) });
      expect(await told()).toEqual({ thread: 3, holder: 3 });
    });

    step('nor does a crash while one is on its way', async () => {
      const moving = stage()
        .post('/stage/clock', { now: after(68) })
        .catch(() => undefined);
      const shown = async () => clockShows.parse(await stage().get('/stage/clock')).now;
      await soon(shown, (now) => now > after(61));
      await stage().killAndRestart();
      await moving;
      await stage().post('/stage/clock', { now: after(68) });
      expect(await told()).toEqual({ thread: 4, holder: 4 });
    });

    step('after 71 hours the card says that there is an hour', async () => {
      await stage().post('/stage/clock', { now: after(71) });
      expect(await told()).toEqual({ thread: 5, holder: 5 });
      expect(await card()).toContain(cardTexts.da.atMost(1));
    });
  };

  step('a team that is at work around the clock has a case, and Sofie takes it', async () => {
    const { version, settings: before } = settings.parse(
      JSON.parse(String(await callDesk(stage(), 'adam', '/settings'))),
    );
    const workingTime = { ...before.workingTime, ...Object.fromEntries(days.map((day) => [day, always])) };
    const body = { version, settings: { ...before, workingTime } };
    await callDesk(stage(), 'adam', '/settings', { method: 'PUT', body });
    sofieId = (await personCalled(stage(), 'sofie')).id;
    ({ caseId, reference } = await reportAs(stage(), 'maja'));
    const { hand, desk, go } = await at('sofie');
    await go(`/teams?as=sofie&subEntityId=${encodeURIComponent(`case/${caseId}`)}`);
    await hand.press(desk.getByRole('button', { name: words(caseMoves).move.take.button }));
    await desk.getByText(words(caseMoves).toast.taken(reference)).first().waitFor();
    await look(await at('sofie'));
    await go('about:blank');
  });

  if (whole) remindedOnTheWay();

  step('after 72 hours the card, the thread and Sofie hear that the time has run out', async () => {
    await stage().post('/stage/clock', { now: after(72) });
    expect(await told()).toEqual({ thread: 6, holder: 6 });
    expect(await card()).toContain(cardTexts.da.runOut);
  });

  step('who records a late notification is asked why it is late', async () => {
    const { hand, desk, go } = await at('sofie');
    await stage().post('/stage/clock', { advance: 'PT1H' });
    await go(`/teams?as=sofie&subEntityId=${encodeURIComponent(`case/${caseId}`)}`);
    await desk.getByText(words(cases).next.late).waitFor();
    await look(await at('sofie'));
    await hand.press(desk.getByRole('button', { name: t.move['record-notified'].button }));
    await hand.press(desk.getByRole('button', { name: t.move['record-notified'].send }));
    await desk.getByText(t.notified.lateMissing).waitFor();
    await look(await at('sofie'));
  });

  step('with the reason it is kept, and the clock stops', async () => {
    const { hand, desk } = await at('sofie');
    await hand.write(desk.getByLabel(t.notified.late), 'Systemejeren kunne først svare i dag.');
    await hand.press(desk.getByRole('button', { name: t.move['record-notified'].send }));
    await desk.getByText(t.move['record-notified'].done).first().waitFor();
    await desk.getByText(words(cases).next.close).waitFor();
    await desk.getByRole('button', { name: words(caseMoves).move.close.button }).waitFor();
    await look(await at('sofie'));
    await soon(card, (found) => found.includes(cardTexts.da.stopped));
  });

  step('the authority’s number, which comes later, is added without a reason', async () => {
    const { hand, desk } = await at('sofie');
    await hand.press(desk.getByRole('button', { name: t.correct.button }));
    await hand.write(desk.getByLabel(t.notified.reference), '2026-442-17');
    await look(await at('sofie'));
    await hand.press(desk.getByRole('button', { name: t.move['correct-notified'].send }));
    await desk.getByText(words(timeline).line.numberAdded('2026-442-17')).waitFor();
    await look(await at('sofie'));
  });

  step('nothing more is said about it', async () => {
    await stage().post('/stage/clock', { advance: 'P2D' });
    expect(await told()).toEqual({ thread: 6, holder: 6 });
  });
});
