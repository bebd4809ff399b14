import { notABreach } from '#functions/breaches/decide/not-a-breach.ts';
import { cardTexts } from '#functions/texts/cards.ts';
import { jonas, leo, maja, sofie } from '#test/support/desk.ts';
import { about, aMail, reported } from '#test/support/reported.ts';
import { type OutboxDesk, openOutboxDesk, words } from '../outbox/outbox-desk.ts';

let o: OutboxDesk;
beforeAll(async () => {
  o = await openOutboxDesk();
});
beforeEach(() => o.reset());
afterAll(() => o.desk.close());

const kind = 'misdirected-mail' as const;

const wake = async () => {
  const mail = aMail({ internetMessageId: `<${o.desk.newId()}@eksempel-kommune.example>` });
  const { caseId } = await reported(o.desk, leo, { kind, mail });
  await o.drain();
  await notABreach(o.desk, sofie, about(caseId, { version: 1, reason: 'Testmail' }));
  await o.drain();
  o.feed.length = 0;
  await reported(o.desk, maja, { kind, mail, dataKinds: ['protected-address'], description: 'Borgeren er truet' });
  await o.drain();
};

test('new facts of a finished case are told to the whole team, in the channel and in each feed', async () => {
  await wake();
  expect(
    o
      .replies()
      .map((reply) => words(reply))
      .join(),
  ).toContain(cardTexts.da.wokenBody);
  const told = (type: string) =>
    o.feed
      .filter(({ activityType }) => activityType === type)
      .map(({ personId }) => personId)
      .sort();
  const team = [sofie.personId, jonas.personId].sort();
  expect([told('caseNews'), told('protectedAddressAlarm')]).toEqual([team, team]);
});

test('its card says that it is new again', async () => {
  await wake();
  expect(words(o.cards()[0])).toContain(cardTexts.da.take);
});
