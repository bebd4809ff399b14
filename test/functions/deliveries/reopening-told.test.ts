import { notABreach } from '#functions/breaches/decide/not-a-breach.ts';
import { reopenCase } from '#functions/cases/work/reopen.ts';
import { mineAddress } from '#shared/addresses/mine-address.ts';
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
  const { caseId, reference } = await reported(o.desk, maja);
  await notABreach(o.desk, jonas, about(caseId, { version: 1, reason: 'Rette modtager' }));
  return { caseId, reference };
};
const reopen = (caseId: string) => reopenCase(o.desk, jonas, about(caseId, { version: 2, reason: 'Det var hun ikke' }));
const heard = () =>
  o.feed
    .filter(({ personId }) => personId === maja.personId)
    .map(({ activityType, subPage }) => [activityType, subPage]);

test('the reporter hears that the own report is open again', async () => {
  const { caseId, reference } = await putAway();
  await o.drain();
  await reopen(caseId);
  await o.drain();
  expect(heard()).toEqual([
    ['reportClosed', mineAddress(reference)],
    ['reportReopened', mineAddress(reference)],
  ]);
});

test('what was put away again before it was told is not told as open', async () => {
  const { caseId } = await putAway();
  await reopen(caseId);
  await notABreach(o.desk, jonas, about(caseId, { version: 3, reason: 'Alligevel' }));
  await o.drain();
  await o.drain();
  expect(heard().map(([type]) => type)).not.toContain('reportReopened');
});
