import { takeCase } from '#functions/cases/work/take.ts';
import { dorte, maja, sofie } from '#test/support/desk.ts';
import { about, reported } from '#test/support/reported.ts';
import { type OutboxDesk, openOutboxDesk } from '../outbox/outbox-desk.ts';

let o: OutboxDesk;
beforeAll(async () => {
  o = await openOutboxDesk();
});
beforeEach(async () => {
  await o.reset();
  o.found.holders = [dorte];
});
afterAll(() => o.desk.close());

const told = () => o.feed.map(({ activityType, personId }) => [activityType, personId]);

describe('where the team has no members, the DPO hears', () => {
  test('of a protected address', async () => {
    await reported(o.desk, maja, { dataKinds: ['protected-address'] });
    await o.drain();
    expect(told()).toEqual([['protectedAddressAlarm', dorte.personId]]);
  });

  test('of an untaken case', async () => {
    await reported(o.desk, maja);
    await o.at('2026-11-24T12:00:00Z');
    expect(told()).toEqual([['reportUntaken', dorte.personId]]);
  });

  test('that the time runs out', async () => {
    await reported(o.desk, maja);
    await o.at('2026-11-25T08:30:00Z');
    expect(told()).toContainEqual(['deadlineReminder', dorte.personId]);
  });

  test('what may not have reached the channel, beside the assignee', async () => {
    const { caseId } = await reported(o.desk, maja);
    await takeCase(o.desk, sofie, about(caseId, { version: 1 }));
    await o.drain();
    o.feed.length = 0;
    o.faults.teams.push('refused', 'lost');
    await o.at('2026-11-25T08:30:00Z');
    await o.at('2026-11-25T08:31:00Z');
    expect(told()).toEqual(
      expect.arrayContaining([
        ['deadlineReminder', sofie.personId],
        ['deadlineReminder', dorte.personId],
      ]),
    );
  });
});
