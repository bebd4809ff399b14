import { breachWords } from '#functions/breaches/texts/words.ts';
import { reported } from '#test/support/reported.ts';
import { type OutboxDesk, openOutboxDesk, setSettings } from './outbox-desk.ts';

let o: OutboxDesk;
beforeAll(async () => {
  o = await openOutboxDesk();
});
beforeEach(() => o.reset());
afterAll(() => o.desk.close());

// Found on Tuesday 24 November 08:30 in Copenhagen; the first reminder is due a day later at 07:30Z.
test('a reminder Teams does not take comes by mail within twenty minutes, not when the hour it speaks of is over', async () => {
  await setSettings(o.desk, { teamMail: 'gdpr@eksempel-kommune.example', untakenTeamHours: 80, untakenDpoHours: 80 });
  await reported(o.desk);
  await o.at('2026-11-25T07:20:00Z');
  o.faults.teams.push(...Array.from({ length: 200 }, () => 'refused' as const));
  for (let minute = 30; minute < 50; minute += 1) {
    await o.at(`2026-11-25T07:${minute}:00Z`);
  }
  expect(o.mails.map(({ text }) => text)).toEqual([
    expect.stringContaining(breachWords.da.reminder(24, new Date('2026-11-27T07:30:00Z'))),
  ]);
});
