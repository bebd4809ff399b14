import { listMyCases } from '#functions/cases/read/list-mine.ts';
import type { Caller } from '#shared/people/caller.ts';
import { jonas, leo, maja } from '#test/support/desk.ts';
import { aMail, reported } from '#test/support/reported.ts';
import { type OutboxDesk, openOutboxDesk } from '../outbox/outbox-desk.ts';

let o: OutboxDesk;
beforeAll(async () => {
  o = await openOutboxDesk();
});
beforeEach(() => o.reset());
afterAll(() => o.desk.close());

const isAsked = async (by: Caller) => {
  const { cases: reports } = await listMyCases(o.desk, by, { params: {}, query: {}, body: {} });
  const [report] = reports;
  return report?.subject === 'breach' && report.deletionAsked;
};

test.each([
  ['the sender of the mail who marked a recipient is asked', maja, true],
  ['who received it and marked the same one is not', leo, false],
  ['a sender who marked none is not', jonas, false],
])('%s whether it was deleted', async (_who, by, expected) => {
  const mail = aMail({ internetMessageId: `<${o.desk.newId()}@eksempel-kommune.example>` });
  const sender = { address: 'maja@eksempel-kommune.example', name: 'Maja Holm' };
  const unmarked = mail.recipients.map((one) => ({ ...one, wrong: false }));
  await reported(o.desk, maja, { kind: 'misdirected-mail', mail });
  await reported(o.desk, leo, { kind: 'misdirected-mail', mail: { ...mail, sender } });
  await reported(o.desk, jonas, { kind: 'misdirected-mail', mail: { ...mail, recipients: unmarked } });
  await o.at('2026-11-25T08:00:00Z');
  expect(await isAsked(by)).toBe(expected);
});
