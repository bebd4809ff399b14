import { breachWords } from '#functions/breaches/texts/words.ts';
import { takeCase } from '#functions/cases/work/take.ts';
import { openOutbox } from '#functions/deliveries/open-outbox.ts';
import { cardTexts } from '#functions/texts/cards.ts';
import { jonas, maja, sofie } from '#test/support/desk.ts';
import { about, caseOf, reported } from '#test/support/reported.ts';
import { until } from '#test/support/until.ts';
import { type OutboxDesk, openOutboxDesk, removeBot, setSettings, words } from '../outbox/outbox-desk.ts';

// What becomes of a reminder that Teams or the feed does not take, or of which it is unknown whether it was taken. Found on
// Tuesday 24 November 08:30 in Copenhagen (07:30Z); the 72 hours end on Friday at 08:30.
let o: OutboxDesk;
beforeAll(async () => {
  o = await openOutboxDesk();
});
beforeEach(() => o.reset());
afterAll(() => o.desk.close());

/** What people were told but the reporter, who hears that the case was taken. */
const toTeam = () => o.feed.filter(({ personId }) => personId !== maja.personId);
/** What is written under a card, but the alarms that it is untaken. */
const reminders = () => o.replies().filter((reply) => !words(reply).includes(cardTexts.da.untakenTitle));
const taken = async () => {
  const { caseId } = await reported(o.desk);
  const { version } = await caseOf(o.desk, caseId);
  await takeCase(o.desk, sofie, about(caseId, { version }));
  await o.drain();
  o.feed.length = 0;
};

describe('a reminder of which it is unknown whether the channel has it', () => {
  const uncertain = async () => {
    await taken();
    // The card changes at the same instant.
    o.faults.teams.push('lost', 'lost');
    for (const minute of ['30', '31', '32', '45', '59']) await o.at(`2026-11-25T07:${minute}:00Z`);
  };
  test('is not written there again', async () => {
    await uncertain();
    expect(reminders()).toHaveLength(1);
  });
  test('is told to the whole team in the feed, once', async () => {
    await uncertain();
    expect(
      toTeam()
        .map(({ personId }) => personId)
        .sort(),
    ).toEqual([sofie.personId, jonas.personId].sort());
  });
  test('is not mailed as well', async () => {
    await uncertain();
    expect(
      o.mails.filter(({ text }) => text.includes(breachWords.da.reminder(24, new Date('2026-11-27T07:30:00Z')))),
    ).toHaveLength(0);
  });
});

test('a reminder a process was killed with after it began to write is told in the feed only', async () => {
  await taken();
  let writes = 0;
  const reply = () => {
    writes += 1;
    return new Promise<never>(() => {});
  };
  o.desk.setNow('2026-11-25T07:30:00Z');
  void openOutbox({ ...o.desk, teams: { ...o.desk.teams, reply } }).drain();
  await until(() => writes === 1);
  await o.at('2026-11-25T07:34:00Z');
  expect(reminders()).toHaveLength(0);
  expect(toTeam()).toHaveLength(2);
});

test('a reminder that surely did not arrive is written again', async () => {
  await taken();
  o.faults.teams.push('refused', 'refused');
  for (const minute of ['30', '31', '32']) await o.at(`2026-11-25T07:${minute}:00Z`);
  expect(reminders()).toHaveLength(1);
});

test('a reminder of a case whose card was deleted is written all the same', async () => {
  await taken();
  o.channel.length = 0;
  await o.at('2026-11-25T07:30:00Z');
  expect(o.channel.filter(({ text }) => text.includes('til fristen'))).toHaveLength(1);
});

test('a feed that fails does not say it in the channel again', async () => {
  await taken();
  o.faults.feed.push('refused', 'refused');
  await o.at('2026-11-25T07:30:00Z');
  await o.at('2026-11-25T07:31:00Z');
  await o.at('2026-11-25T07:32:00Z');
  expect(reminders()).toHaveLength(1);
  expect(toTeam()).toHaveLength(1);
});

test('where the bot was removed the reminder comes by mail', async () => {
  await setSettings(o.desk, {
    teamMail: 'gdpr@eksempel-kommune.example',
    deskMailbox: 'gdpr-vagten@eksempel-kommune.example',
  });
  await taken();
  await o.at('2026-11-24T08:10:00Z');
  await removeBot(o.desk);
  await o.at('2026-11-25T07:30:00Z');
  expect(o.mails).toMatchObject([
    { to: 'gdpr@eksempel-kommune.example', from: 'gdpr-vagten@eksempel-kommune.example' },
  ]);
  expect(o.mails[0]?.text).toContain(breachWords.da.reminder(24, new Date('2026-11-27T07:30:00Z')));
});
