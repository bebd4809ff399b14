import { notABreach } from '#functions/breaches/decide/not-a-breach.ts';
import { terms } from '#functions/breaches/texts/terms.ts';
import { takeCase } from '#functions/cases/work/take.ts';
import { openOutbox } from '#functions/deliveries/open-outbox.ts';
import { cardTexts } from '#functions/texts/cards.ts';
import { stateNames } from '#functions/texts/states.ts';
import { maja, sofie } from '#test/support/desk.ts';
import { about, caseOf, reported } from '#test/support/reported.ts';
import {
  logOf,
  type OutboxDesk,
  openOutboxDesk,
  removeBot,
  rowsOf,
  setSettings,
  words,
} from '../outbox/outbox-desk.ts';

let o: OutboxDesk;
beforeAll(async () => {
  o = await openOutboxDesk();
});
beforeEach(() => o.reset());
afterAll(() => o.desk.close());

test('a report puts one card in the channel', async () => {
  await reported(o.desk);
  await o.drain();
  expect(o.cards()).toHaveLength(1);
});

test('the card shows reference, kind and time left, and neither names nor what was written', async () => {
  const { reference } = await reported(o.desk, maja, { description: 'Sagen om Karla Testesen', place: 'Rådhuset' });
  await o.drain();
  const card = words(o.cards()[0]);
  expect(card).toContain(reference);
  expect(card).toContain(terms.da.kinds.snooping);
  expect(card).toContain(cardTexts.da.atMost(72));
  expect(card).not.toMatch(/Karla|Testesen|Rådhuset|Maja|eksempel-kommune/);
});

test('that the card was posted is in the log of the case', async () => {
  const { caseId } = await reported(o.desk);
  await o.drain();
  expect(await logOf(o.desk, caseId)).toContainEqual({ verb: 'card-posted' });
});

test('taking the case changes the card in place', async () => {
  const { caseId } = await reported(o.desk);
  await o.drain();
  const { version } = await caseOf(o.desk, caseId);
  await takeCase(o.desk, sofie, about(caseId, { version }));
  await o.drain();
  expect(o.cards()).toHaveLength(1);
  expect(words(o.cards()[0])).toContain(stateNames.da.taken);
});

test('a card refused for a moment is posted at the next try', async () => {
  await reported(o.desk);
  o.faults.teams.push('refused');
  await o.drain();
  await o.at('2026-11-24T08:00:30Z');
  expect(o.cards()).toHaveLength(1);
});

test('two drainers at once post one card', async () => {
  await reported(o.desk);
  await Promise.all([openOutbox(o.desk).drain(), openOutbox(o.desk).drain(), o.drain()]);
  expect(o.cards()).toHaveLength(1);
});

test('two rows about one card never post two', async () => {
  const { caseId } = await reported(o.desk);
  const { version } = await caseOf(o.desk, caseId);
  await takeCase(o.desk, sofie, about(caseId, { version }));
  o.faults.teams.push('refused');
  await Promise.all([openOutbox(o.desk).drain(), o.drain()]);
  await o.at('2026-11-24T08:02:00Z');
  expect(o.cards()).toHaveLength(1);
  expect(words(o.cards()[0])).toContain(stateNames.da.taken);
});

test('while the clock runs exactly one row waits to change the card', async () => {
  const { caseId } = await reported(o.desk);
  await o.drain();
  const { version } = await caseOf(o.desk, caseId);
  await takeCase(o.desk, sofie, about(caseId, { version }));
  await o.drain();
  expect((await rowsOf(o.desk, 'card')).filter(({ state }) => state === 'open')).toHaveLength(1);
});

test('the card says less as time runs out', async () => {
  await reported(o.desk);
  await o.drain();
  await o.at('2026-11-25T08:00:00Z');
  expect(words(o.cards()[0])).toContain(cardTexts.da.atMost(48));
});

test('the card says that the deadline has passed', async () => {
  await reported(o.desk);
  await o.drain();
  await o.at('2026-11-27T07:30:00Z');
  expect(words(o.cards()[0])).toContain(cardTexts.da.runOut);
});

test('a card whose face has not changed is not sent again', async () => {
  await reported(o.desk);
  await o.drain();
  const before = o.cards()[0]?.updates;
  await o.at('2026-11-24T08:10:30Z');
  expect(o.cards()).toMatchObject([{ updates: before }]);
});

test('a decided case is no longer counted down', async () => {
  const { caseId } = await reported(o.desk);
  await o.drain();
  const { version } = await caseOf(o.desk, caseId);
  await notABreach(o.desk, sofie, about(caseId, { version, reason: 'Det var en øvelse' }));
  await o.drain();
  expect(words(o.cards()[0])).not.toContain('øvelse');
  expect((await rowsOf(o.desk, 'card')).filter(({ state }) => state === 'open')).toHaveLength(0);
});

test('a card deleted in the channel comes back while the case is open', async () => {
  const { caseId } = await reported(o.desk);
  await o.drain();
  o.channel.length = 0;
  const { version } = await caseOf(o.desk, caseId);
  await takeCase(o.desk, sofie, about(caseId, { version }));
  await o.drain();
  expect(o.cards()).toHaveLength(1);
});

test('where no new card can be posted for one that is gone, the old one is forgotten and the team is told by mail', async () => {
  await setSettings(o.desk, {
    teamMail: 'gdpr@eksempel-kommune.example',
    deskMailbox: 'gdpr-vagten@eksempel-kommune.example',
  });
  const { caseId } = await reported(o.desk);
  await o.drain();
  await o.at('2026-11-24T08:10:30Z');
  o.channel.length = 0;
  const { version } = await caseOf(o.desk, caseId);
  await takeCase(o.desk, sofie, about(caseId, { version }));
  o.gates.push(async () => void o.faults.teams.push(...Array.from({ length: 200 }, () => 'not-installed' as const)));
  await o.drain();
  await o.at('2026-11-24T08:25:00Z');
  expect(o.mails.map(({ subject }) => subject)).toEqual([expect.stringContaining('står ikke længere i jeres kanal')]);
});

test('a second card is not made of one that is gone and a case that is over', async () => {
  const { caseId } = await reported(o.desk);
  await o.drain();
  o.channel.length = 0;
  const { version } = await caseOf(o.desk, caseId);
  await notABreach(o.desk, sofie, about(caseId, { version, reason: 'Det var en øvelse' }));
  await o.drain();
  expect(o.cards()).toHaveLength(0);
});

test('without the bot the card waits', async () => {
  await removeBot(o.desk);
  await reported(o.desk);
  await o.drain();
  expect(o.cards()).toHaveLength(0);
  expect((await rowsOf(o.desk, 'card'))[0]).toMatchObject({ state: 'open', trouble: 'bot-in-team:bot-not-installed' });
});
