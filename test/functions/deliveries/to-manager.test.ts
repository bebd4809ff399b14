import { notABreach } from '#functions/breaches/decide/not-a-breach.ts';
import { breachNews } from '#functions/breaches/texts/news.ts';
import { listUnitCases } from '#functions/cases/read/list-unit-cases.ts';
import { readCounts } from '#functions/cases/read/read-counts.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { oneByOne } from '#functions/deliveries/alarm-flood.ts';
import { adam, birgit, caller, dorte, jonas, leo, maja, sofie } from '#test/support/desk.ts';
import { know } from '#test/support/known-people.ts';
import { about, aMail, caseOf, reported } from '#test/support/reported.ts';
import { logOf, type OutboxDesk, openOutboxDesk, setSettings } from '../outbox/outbox-desk.ts';

let o: OutboxDesk;
beforeAll(async () => {
  o = await openOutboxDesk({ alters: true });
  await know(o.desk, maja, { unit: 'Center for Børn og Familie', manager: birgit });
  await know(o.desk, birgit, { unit: 'Center for Børn og Familie', manager: jonas });
});
beforeEach(() => o.reset());
afterAll(() => o.desk.close());

/** What the manager hears in the feed: which breaches, and where it leads. */
const heard = (manager = birgit) =>
  o.feed.flatMap(({ personId, activityType, parameters, subPage }) =>
    personId === manager.personId && activityType === 'breachInUnit' ? [[parameters.breaches, subPage]] : [],
  );

test('the manager of the reporter’s unit is told at once, by number, with the way to the unit’s page', async () => {
  const { caseId, reference } = await reported(o.desk, maja, { description: 'Karla Testesen' });
  await o.drain();
  expect(heard()).toEqual([[reference, '/unit']]);
  expect(await logOf(o.desk, caseId)).toContainEqual({ verb: 'manager-told' });
});

test('nothing in the message is of the report', async () => {
  await reported(o.desk, maja, { description: 'Karla Testesen', place: 'Rådhuset', mail: aMail() });
  await o.drain();
  const said = o.feed.filter(({ activityType }) => activityType === 'breachInUnit');
  expect(JSON.stringify(said)).not.toMatch(/Karla|Maja|Rådhuset|Handleplan|Fremmed/);
});

test('a manager who is not known yet is told when Graph has named them', async () => {
  o.found.managerId = birgit.personId;
  const { reference } = await reported(o.desk, leo);
  await o.drain();
  await o.drain();
  expect(heard()).toEqual([[reference, '/unit']]);
});

test('to a manager who is named after the last look at the unit the case is new', async () => {
  o.found.managerId = birgit.personId;
  const asked = { params: {}, query: {}, body: {} };
  const ina = caller({ personId: '00000000-0000-4000-8000-0000000000bb', name: 'Ina Krogh' });
  await reported(o.desk, maja);
  await reported(o.desk, ina);
  o.desk.setNow(new Date(o.desk.now().getTime() + 60_000));
  await listUnitCases(o.desk, birgit, asked);
  expect((await readCounts(o.desk, birgit, asked)).unit.unseen).toBe(0);
  o.desk.setNow(new Date(o.desk.now().getTime() + 60_000));
  await o.drain();
  expect((await readCounts(o.desk, birgit, asked)).unit.unseen).toBe(1);
});

test('the manager of a colleague found by name is told when Graph has named them, though the unit is known', async () => {
  o.found.managerId = birgit.personId;
  await know(o.desk, dorte, { unit: 'Økonomi', lookedUp: false });
  const onBehalf = { door: 'phone', onBehalfOf: { personId: dorte.personId } } as const;
  const { reference } = await reported(o.desk, sofie, onBehalf);
  await o.drain();
  await o.drain();
  expect(heard()).toEqual([[reference, '/unit']]);
});

test('a manager who was replaced since is not told; the new one is, and the case is of the new unit', async () => {
  o.found.managerId = jonas.personId;
  const nete = caller({ personId: '00000000-0000-4000-8000-0000000000b7', name: 'Nete Krogh' });
  await know(o.desk, nete, { unit: 'Økonomi', manager: birgit });
  o.desk.setNow('2026-11-26T08:00:00Z');
  const { caseId, reference } = await reported(o.desk, nete);
  await o.drain();
  await o.drain();
  expect([heard(), heard(jonas), (await caseOf(o.desk, caseId)).unit]).toEqual([
    [],
    [[reference, '/unit']],
    'Center for Børn og Familie',
  ]);
});

test('a manager whom Graph has named is told, though the unit is the one that was known', async () => {
  o.found.managerId = birgit.personId;
  const petra = caller({ personId: '00000000-0000-4000-8000-0000000000ba', name: 'Petra Krogh' });
  await know(o.desk, petra, { unit: 'Center for Børn og Familie', lookedUp: false });
  const { reference } = await reported(o.desk, petra);
  await o.drain();
  await o.drain();
  expect(heard()).toEqual([[reference, '/unit']]);
});

test('each case of a person who has moved is of the new unit, though Graph was asked once before', async () => {
  const otto = caller({ personId: '00000000-0000-4000-8000-0000000000b9', name: 'Otto Krogh' });
  await know(o.desk, otto, { unit: 'Økonomi', manager: birgit });
  o.desk.setNow('2026-11-26T08:00:00Z');
  const cases = [await reported(o.desk, otto), await reported(o.desk, otto)];
  await o.drain();
  const units = await Promise.all(cases.map(async ({ caseId }) => (await caseOf(o.desk, caseId)).unit));
  expect(units).toEqual(['Center for Børn og Familie', 'Center for Børn og Familie']);
});

test('without a manager no one is told', async () => {
  await reported(o.desk, adam);
  await o.drain();
  await o.drain();
  expect(o.feed.filter(({ activityType }) => activityType === 'breachInUnit')).toEqual([]);
});

test('what is no longer a breach when it would be told is not told', async () => {
  o.faults.feed.push('refused', 'refused');
  const { caseId } = await reported(o.desk, maja);
  await o.drain();
  await notABreach(o.desk, jonas, about(caseId, { version: 1, reason: 'Rette modtager' }));
  o.faults.feed.length = 0;
  await o.at('2026-11-24T09:00:00Z');
  expect(heard()).toEqual([]);
});

test('a person who is no longer the manager by then is not told', async () => {
  o.faults.feed.push('refused');
  const { caseId } = await reported(o.desk, maja);
  await o.drain();
  await inTenant(o.desk.db, maja.tenantId, (tx) =>
    tx.updateTable('cases').set({ manager_id: jonas.personId }).where('case_id', '=', caseId).execute(),
  );
  await o.at('2026-11-24T09:00:00Z');
  expect(heard()).toEqual([]);
});

test('nor once the municipality wants no manager told', async () => {
  o.faults.feed.push('refused');
  await reported(o.desk, maja);
  await o.drain();
  await setSettings(o.desk, { tellManager: 'never' });
  await o.at('2026-11-24T09:00:00Z');
  expect(heard()).toEqual([]);
});

test('a manager who has reported it as well is not told', async () => {
  o.faults.feed.push('refused');
  const mail = aMail({ internetMessageId: '<leder@eksempel-kommune.example>' });
  await reported(o.desk, maja, { kind: 'misdirected-mail', mail });
  await reported(o.desk, birgit, { kind: 'misdirected-mail', mail });
  await o.drain();
  await o.at('2026-11-24T09:00:00Z');
  expect(heard()).toEqual([]);
});

test('without Teams the manager is mailed from the desk’s mailbox', async () => {
  o.faults.feed.push('not-installed', 'not-installed');
  const { reference } = await reported(o.desk, maja);
  await o.drain();
  const { subject } = breachNews.da.toManager(reference, '', '');
  expect(o.mails.filter((mail) => mail.subject === subject)).toMatchObject([
    { from: 'gdpr-vagten@eksempel-kommune.example', to: birgit.userName },
  ]);
});

test('a guest is mailed at the address the directory knows, not at the sign-in name', async () => {
  await inTenant(o.desk.db, birgit.tenantId, (tx) =>
    tx
      .updateTable('people')
      .set({ mail: 'b@konsulenthuset.example' })
      .where('person_id', '=', birgit.personId)
      .execute(),
  );
  o.faults.feed.push('not-installed', 'not-installed');
  await reported(o.desk, maja);
  await o.drain();
  expect(o.mails.map(({ to }) => to)).toEqual(['b@konsulenthuset.example']);
});

test('when the municipality wants it so, no manager is told', async () => {
  await setSettings(o.desk, { tellManager: 'never' });
  await reported(o.desk, maja);
  await o.drain();
  expect(heard()).toEqual([]);
});

test('a flood in the unit is told one by one first, then together when the five minutes are over', async () => {
  for (let one = 0; one < oneByOne + 7; one += 1) await reported(o.desk, maja);
  await o.drain();
  const early = heard().length;
  await o.at('2026-11-24T08:05:00Z');
  await o.at('2026-11-24T08:05:30Z');
  await o.at('2026-11-24T08:06:00Z');
  expect([early, heard().length, heard().at(-1)?.[0]]).toEqual([
    oneByOne,
    oneByOne + 1,
    breachNews.da.severalInUnit(7),
  ]);
});

describe('together, when the next working day opens', () => {
  beforeEach(() => setSettings(o.desk, { tellManager: 'daily' }));

  test('several breaches of a day are one message', async () => {
    await reported(o.desk, maja);
    o.desk.setNow('2026-11-24T13:00:00Z');
    await reported(o.desk, maja);
    await o.at('2026-11-25T06:59:00Z');
    const early = heard();
    await o.at('2026-11-25T07:00:00Z');
    await o.at('2026-11-25T07:01:00Z');
    expect([early, heard()]).toEqual([[], [[breachNews.da.severalInUnit(2), '/unit']]]);
  });

  test('each manager hears of the own unit', async () => {
    const ofMaja = await reported(o.desk, maja);
    const ofBirgit = await reported(o.desk, birgit);
    await o.at('2026-11-25T07:00:00Z');
    await o.at('2026-11-25T07:01:00Z');
    expect([heard(birgit), heard(jonas)]).toEqual([[[ofMaja.reference, '/unit']], [[ofBirgit.reference, '/unit']]]);
  });

  test('one alone is named', async () => {
    const { reference } = await reported(o.desk, maja);
    await o.at('2026-11-25T07:00:00Z');
    expect(heard()).toEqual([[reference, '/unit']]);
  });

  test('what was put away meanwhile is not counted', async () => {
    const { caseId } = await reported(o.desk, maja);
    const { reference } = await reported(o.desk, maja);
    await notABreach(o.desk, jonas, about(caseId, { version: 1, reason: 'Rette modtager' }));
    await o.at('2026-11-25T07:00:00Z');
    await o.at('2026-11-25T07:01:00Z');
    expect(heard()).toEqual([[reference, '/unit']]);
  });

  test('each case says that the manager was told of it', async () => {
    const cases = [await reported(o.desk, maja), await reported(o.desk, maja)];
    await o.at('2026-11-25T07:00:00Z');
    await o.at('2026-11-25T07:01:00Z');
    const logs = await Promise.all(cases.map(({ caseId }) => logOf(o.desk, caseId)));
    expect(logs.map((entries) => entries.filter(({ verb }) => verb === 'manager-told').length)).toEqual([1, 1]);
  });
});
