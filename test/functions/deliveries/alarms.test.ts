import { notABreach } from '#functions/breaches/decide/not-a-breach.ts';
import { terms } from '#functions/breaches/texts/terms.ts';
import { breachWords } from '#functions/breaches/texts/words.ts';
import { handOverCase } from '#functions/cases/work/hand-over.ts';
import { letGoCase } from '#functions/cases/work/let-go.ts';
import { reopenCase } from '#functions/cases/work/reopen.ts';
import { takeCase } from '#functions/cases/work/take.ts';
import { undoable } from '#functions/cases/work/undoable.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { refreshDirectory } from '#functions/directory/refresh.ts';
import { perform } from '#functions/perform.ts';
import { cardTexts } from '#functions/texts/cards.ts';
import { mineAddress } from '#shared/addresses/mine-address.ts';
import { caller, dorte, jonas, leo, maja, sofie } from '#test/support/desk.ts';
import { know } from '#test/support/known-people.ts';
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

const toldBy = (activityType: string) =>
  o.feed
    .filter((message) => message.activityType === activityType)
    .map(({ personId }) => personId)
    .sort();

test('a protected address alarms the channel and the whole team at once', async () => {
  await reported(o.desk, maja, { dataKinds: ['protected-address'] });
  await o.drain();
  expect(words(o.cards()[0])).toContain(breachWords.da.urgent.onCard);
  expect(o.replies()).toMatchObject([{ under: '1' }]);
  expect(toldBy('protectedAddressAlarm')).toEqual([sofie.personId, jonas.personId].sort());
});

test('an alarm waits for a card that is being tried, and is then posted under it', async () => {
  await reported(o.desk, maja, { dataKinds: ['protected-address'] });
  o.faults.teams.push('refused');
  await o.drain();
  await o.at('2026-11-24T08:00:30Z');
  await o.at('2026-11-24T08:01:00Z');
  expect([o.cards().length, o.replies().length]).toEqual([1, 1]);
});

test('an alarm does not wait for a card that does not come', async () => {
  await reported(o.desk, maja, { dataKinds: ['protected-address'] });
  o.faults.teams.push(...Array<'refused'>(3).fill('refused'));
  await o.drain();
  await inTenant(o.desk.db, sofie.tenantId, (tx) =>
    tx
      .updateTable('outbox')
      .set({ due: new Date('2026-11-24T12:00:00Z') })
      .where('kind', '=', 'card')
      .execute(),
  );
  o.faults.teams.length = 0;
  await o.at('2026-11-24T08:03:00Z');
  expect(
    o
      .cards()
      .map(({ text }) => text)
      .join(),
  ).toContain('Haster');
});

test('after four working hours untaken the whole team is alarmed', async () => {
  await reported(o.desk);
  await o.at('2026-11-24T12:00:00Z');
  expect(toldBy('reportUntaken')).toEqual([sofie.personId, jonas.personId].sort());
  expect(words(o.replies()[0])).toContain(cardTexts.da.untakenBody(4));
});

test('after eight working hours untaken the DPO is told', async () => {
  const { caseId } = await reported(o.desk);
  await o.at('2026-11-25T08:00:00Z');
  expect(toldBy('reportUntaken')).toContain(dorte.personId);
  expect(await logOf(o.desk, caseId)).toContainEqual({ verb: 'alarmed', about: 'untaken', to: 'dpo', by: 'channel' });
});

test('the second alarm reads differently from the first', async () => {
  await reported(o.desk);
  await o.at('2026-11-24T12:00:00Z');
  await o.at('2026-11-25T08:00:00Z');
  const alarms: string[] = [cardTexts.da.untakenTitle, cardTexts.da.untakenDpoTitle];
  const titles = o.replies().map(({ text }) => text.split(' · ')[1] ?? '');
  expect(titles.filter((title) => alarms.includes(title))).toEqual(alarms);
  expect(new Set(alarms).size).toBe(2);
});

test('in the feed each alarm says which it is, for those who are told of both', async () => {
  await reported(o.desk);
  await o.at('2026-11-24T12:00:00Z');
  await o.at('2026-11-25T08:00:00Z');
  const alarms = o.feed.filter(({ activityType }) => activityType === 'reportUntaken');
  expect([...new Set(alarms.map(({ preview }) => preview))]).toEqual([
    cardTexts.da.untakenBody(4),
    cardTexts.da.untakenBody(8),
  ]);
});

test('a case that was taken does not alarm', async () => {
  const { caseId } = await reported(o.desk);
  const { version } = await caseOf(o.desk, caseId);
  await takeCase(o.desk, sofie, about(caseId, { version }));
  await o.at('2026-11-25T09:00:00Z');
  expect(toldBy('reportUntaken')).toEqual([]);
});

test('an untaken case that was opened again alarms the team after 4 working hours and the DPO after 8', async () => {
  const { caseId } = await reported(o.desk);
  await o.at('2026-11-24T09:00:00Z');
  await notABreach(o.desk, jonas, about(caseId, { version: 1, reason: 'Rette modtager' }));
  await o.at('2026-11-24T09:30:00Z');
  await reopenCase(o.desk, jonas, about(caseId, { version: 2, reason: 'Det var hun ikke' }));
  await o.at('2026-11-24T13:29:00Z');
  const early = toldBy('reportUntaken');
  await o.at('2026-11-24T13:30:00Z');
  const team = toldBy('reportUntaken');
  await o.at('2026-11-25T09:30:00Z');
  expect([early, team, toldBy('reportUntaken')]).toEqual([
    [],
    [sofie.personId, jonas.personId].sort(),
    [sofie.personId, jonas.personId, dorte.personId].sort(),
  ]);
});

describe('a case whose holder has left the team', () => {
  const leoOfTheTeam = caller({ ...leo, roles: ['Gdpr.Team'] });
  beforeAll(() => know(o.desk, leo));
  /** The case of Leo, who is of the team at first, and is not in it at the directory's next readings. */
  const leftBehind = async (seen = '2026-11-25T08:00:00Z') => {
    const { caseId } = await reported(o.desk);
    await perform(o.desk, leoOfTheTeam, 'takeCase', about(caseId, { version: 1 }));
    await o.drain();
    await refreshDirectory(o.desk, sofie.tenantId);
    await inTenant(o.desk.db, sofie.tenantId, (tx) =>
      tx
        .insertInto('role_holders')
        .values({ tenant_id: leo.tenantId, role: 'Gdpr.Team', person_id: leo.personId })
        .execute(),
    );
    o.desk.setNow(seen);
    await refreshDirectory(o.desk, sofie.tenantId);
    await refreshDirectory(o.desk, sofie.tenantId);
    return caseId;
  };
  const alarmsIn = async (caseId: string) =>
    (await logOf(o.desk, caseId)).filter(({ verb }) => verb === 'alarmed').map(({ about: what, to }) => [what, to]);

  test('alarms the team after 4 working hours and the DPO after 8, once', async () => {
    const caseId = await leftBehind();
    await o.at('2026-11-25T12:00:00Z');
    await refreshDirectory(o.desk, sofie.tenantId);
    await o.at('2026-11-26T08:00:00Z');
    await o.at('2026-11-26T15:00:00Z');
    expect(await alarmsIn(caseId)).toEqual([
      ['holder-left', 'team'],
      ['holder-left', 'dpo'],
    ]);
    expect(o.replies().map(words).join()).toContain(cardTexts.da.leftBody);
  });

  test('leaves the cases of those who are still in the team alone', async () => {
    const { caseId } = await reported(o.desk);
    await perform(o.desk, jonas, 'takeCase', about(caseId, { version: 1 }));
    await leftBehind();
    const planned = (await rowsOf(o.desk, 'untaken')).filter((row) => row.subject_id === caseId);
    expect(planned.filter(({ payload }) => payload.includes('left'))).toEqual([]);
  });

  test('alarms before the deadline, though the working hours end after it', async () => {
    const caseId = await leftBehind('2026-11-26T13:00:00Z');
    await o.at('2026-11-27T07:29:00Z');
    expect(await alarmsIn(caseId)).toEqual([
      ['holder-left', 'team'],
      ['holder-left', 'dpo'],
    ]);
  });

  test('does not alarm once a colleague has it', async () => {
    const caseId = await leftBehind();
    await handOverCase(o.desk, jonas, about(caseId, { version: 2, to: jonas.personId }));
    await o.at('2026-11-26T15:00:00Z');
    expect(await alarmsIn(caseId)).toEqual([]);
  });
});

test('where a card is posted no mail is sent', async () => {
  await reported(o.desk);
  await o.drain();
  await o.at('2026-11-24T08:10:00Z');
  expect(o.mails).toHaveLength(0);
  expect(await rowsOf(o.desk, 'no-card-mail')).toMatchObject([{ state: 'dropped' }]);
});

test('ten minutes without a card the team is mailed once, with reference, kind and link, no names', async () => {
  await setSettings(o.desk, { teamMail: 'gdpr@eksempel-kommune.example' });
  await removeBot(o.desk);
  const { reference } = await reported(o.desk, maja, { description: 'Karla Testesen' });
  await o.drain();
  o.faults.mail.push('lost');
  await o.at('2026-11-24T08:10:00Z');
  await o.at('2026-11-24T08:11:00Z');
  expect(o.mails).toHaveLength(1);
  expect(o.mails[0]?.text).toMatch(new RegExp(`${reference}[\\s\\S]*${terms.da.kinds.snooping}[\\s\\S]*https://teams`));
  expect(o.mails[0]?.text).not.toMatch(/Karla|Maja/);
});

test('without a mailbox to send from no mail is sent, and it is tried again until there is one', async () => {
  await setSettings(o.desk, { deskMailbox: '' });
  await removeBot(o.desk);
  await reported(o.desk);
  await o.at('2026-11-24T08:10:00Z');
  const before = [o.mails.length, (await rowsOf(o.desk, 'no-card-mail'))[0]?.trouble];
  await setSettings(o.desk, {});
  await o.at('2026-11-24T08:11:00Z');
  expect([before, o.mails.length]).toEqual([[0, 'mail:no-mailbox'], 2]);
});

test('without an address of its own each member of the team is mailed', async () => {
  await removeBot(o.desk);
  await reported(o.desk);
  await o.at('2026-11-24T08:10:00Z');
  expect(o.mails.map(({ to }) => to).sort()).toEqual([
    'jonas@eksempel-kommune.example',
    'sofie@eksempel-kommune.example',
  ]);
});

test('the reporter’s unit is looked up and shown on the card', async () => {
  const { caseId } = await reported(o.desk);
  await o.drain();
  expect(words(o.cards()[0])).toContain('Center for Børn og Familie');
  expect((await caseOf(o.desk, caseId)).unit).toBe('Center for Børn og Familie');
});

test('the reporter is told that the case was taken', async () => {
  const { caseId, reference } = await reported(o.desk);
  const { version } = await caseOf(o.desk, caseId);
  await takeCase(o.desk, sofie, about(caseId, { version }));
  await o.at(new Date(o.desk.now().getTime() + undoable));
  expect(o.feed).toMatchObject([
    { personId: maja.personId, activityType: 'reportTaken', subPage: mineAddress(reference) },
  ]);
});

test('of a taking that is undone the reporter hears nothing, and the untaken case alarms anew', async () => {
  const { caseId } = await reported(o.desk);
  const { version } = await caseOf(o.desk, caseId);
  const taken = await takeCase(o.desk, sofie, about(caseId, { version }));
  await letGoCase(o.desk, sofie, about(caseId, { version: taken.version }));
  await o.at(new Date(o.desk.now().getTime() + undoable));
  expect([o.feed, (await rowsOf(o.desk, 'untaken')).filter(({ state }) => state === 'open').length]).toEqual([[], 2]);
});
