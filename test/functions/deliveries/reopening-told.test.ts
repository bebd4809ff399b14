import { notABreach } from '#functions/breaches/not-a-breach.ts';
import { reopenBreach } from '#functions/cases/reopen.ts';
import { jonas, maja } from '#test/support/desk.ts';
import { about, reported } from '#test/support/reported.ts';
import { type OutboxDesk, openOutboxDesk } from '../outbox/outbox-desk.ts';

let o: OutboxDesk;
beforeAll(async () => {
  o = await openOutboxDesk();
});
beforeEach(() => o.reset());
afterAll(() => o.desk.close());

const putAway = async () => {
  const { breachId } = await reported(o.desk, maja);
  await notABreach(o.desk, jonas, about(breachId, { version: 1, reason: 'Rette modtager' }));
  return breachId;
};
const reopen = (breachId: string) =>
  reopenBreach(o.desk, jonas, about(breachId, { version: 2, reason: 'Det var hun ikke' }));
const heard = () =>
  o.feed
    .filter(({ personId }) => personId === maja.personId)
    .map(({ activityType, subPage }) => [activityType, subPage]);

test('the reporter hears that the own report is open again', async () => {
  const breachId = await putAway();
  await o.drain();
  await reopen(breachId);
  await o.drain();
  expect(heard()).toEqual([
    ['reportClosed', `report/${breachId}`],
    ['reportReopened', `report/${breachId}`],
  ]);
});

test('what was put away again before it was told is not told as open', async () => {
  const breachId = await putAway();
  await reopen(breachId);
  await notABreach(o.desk, jonas, about(breachId, { version: 3, reason: 'Alligevel' }));
  await o.drain();
  await o.drain();
  expect(heard().map(([type]) => type)).not.toContain('reportReopened');
});
