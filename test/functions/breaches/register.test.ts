import { registerBreach } from '#functions/breaches/report/register.ts';
import { listMyCases } from '#functions/cases/read/list-mine.ts';
import { adam, birgit, jonas, leo, maja, nora, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { know } from '#test/support/known-people.ts';
import { aMail, aReport, caseOf, messagesOf, reported } from '#test/support/reported.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
  await know(desk, maja, { unit: 'Center for Børn og Familie', manager: birgit });
});
beforeEach(() => desk.setNow('2026-11-24T08:00:00Z'));
afterAll(() => desk.close());

const referencesAfter = async (year: string, reports: readonly Promise<{ reference: string }>[]) =>
  (await Promise.all(reports))
    .map(({ reference }) => reference)
    .filter((one) => one.startsWith(year))
    .sort();

describe('the number of a case', () => {
  test('has neither gap nor double, also when twenty report in the same moment', async () => {
    desk.setNow('2030-03-01T08:00:00Z');
    const twenty = Array.from({ length: 20 }, () => reported(desk));
    const wanted = Array.from({ length: 20 }, (_, index) => `2030-${String(index + 1).padStart(4, '0')}`);
    expect(await referencesAfter('2030', twenty)).toEqual(wanted);
  });

  test('is not used up by a report that was refused', async () => {
    desk.setNow('2031-03-01T08:00:00Z');
    await expect(reported(desk, maja, { found: { when: '2031-04-01' } })).rejects.toThrow();
    expect((await reported(desk)).reference).toBe('2031-0001');
  });

  test('begins anew with the year in Copenhagen, not in Greenwich', async () => {
    desk.setNow('2031-12-31T23:30:00Z');
    expect((await reported(desk)).reference).toBe('2032-0001');
  });

  test('is counted by each municipality for itself', async () => {
    desk.setNow('2033-03-01T08:00:00Z');
    expect(await referencesAfter('2033', [reported(desk, maja), reported(desk, nora)])).toEqual([
      '2033-0001',
      '2033-0001',
    ]);
  });
});

test('the finding by the employee starts the clock (Datatilsynet 2020-442-8866)', async () => {
  const { caseId } = await reported(desk, maja, { found: { when: '2026-11-23T15:30' } });
  expect((await caseOf(desk, caseId)).deadline).toBe('2026-11-26T14:30:00.000Z');
});

test('a kind of data that is named twice is held once', async () => {
  const { caseId } = await reported(desk, maja, { dataKinds: ['cpr', 'health', 'cpr'] });
  const { dataKinds, reporters } = await caseOf(desk, caseId);
  expect([dataKinds, reporters[0]?.told.dataKinds]).toEqual([
    ['cpr', 'health'],
    ['cpr', 'health'],
  ]);
});

test('when a mail was sent is when it occurred, unless the reporter says otherwise', async () => {
  const { caseId } = await reported(desk, maja, { mail: aMail({ internetMessageId: undefined }) });
  expect((await caseOf(desk, caseId)).times.find(({ time }) => time === 'occurred')?.at).toBe(
    '2026-11-24T07:00:00.000Z',
  );
});

test('unit and manager are those of the reporter', async () => {
  expect(await caseOf(desk, (await reported(desk)).caseId)).toMatchObject({ unit: 'Center for Børn og Familie' });
});

test('every message of a new case is planned before the first is sent', async () => {
  const { caseId } = await reported(desk, leo, {
    dataKinds: ['protected-address', 'cpr'],
    mail: aMail({ internetMessageId: undefined }),
  });
  const kinds = (await messagesOf(desk, caseId)).map(({ kind }) => kind);
  expect([...new Set(kinds)].sort()).toEqual([
    'card',
    'find-unit',
    'no-card-mail',
    'reminder',
    'to-reporter',
    'untaken',
    'urgent',
  ]);
});

describe('on behalf of', () => {
  const phone = (onBehalfOf: object) => ({ door: 'phone', onBehalfOf }) as Parameters<typeof aReport>[0];
  const namesOf = async (caseId: string) => (await caseOf(desk, caseId)).reporters.map(({ name }) => name);

  test('a colleague: it is the colleague’s own report', async () => {
    const { caseId } = await reported(desk, sofie, phone({ personId: maja.personId }));
    const { cases: reports } = await listMyCases(desk, maja, { params: {}, query: {}, body: {} });
    expect(reports.map((one) => one.caseId)).toContain(caseId);
    expect(await namesOf(caseId)).toEqual(['Maja Holm']);
  });

  test('a person without an account: the name is kept beside', async () => {
    const { caseId } = await reported(desk, sofie, phone({ name: 'IT-Forsyningen', contact: '12 34 56 78' }));
    expect((await caseOf(desk, caseId)).onBehalfOf).toEqual(['IT-Forsyningen, 12 34 56 78']);
  });

  test('a person whose manager was never asked for has the directory asked', async () => {
    await know(desk, leo);
    const { caseId } = await reported(desk, sofie, phone({ personId: leo.personId }));
    expect((await messagesOf(desk, caseId)).map(({ kind }) => kind)).toContain('find-unit');
  });

  test('a person who was never looked up has no manager told before the directory was asked', async () => {
    await know(desk, adam, { manager: birgit, lookedUp: false });
    const { caseId } = await reported(desk, sofie, phone({ personId: adam.personId }));
    expect((await messagesOf(desk, caseId)).map(({ kind }) => kind)).not.toContain('to-manager');
  });

  test('a person whose manager was asked for a day ago has the directory asked again, and nobody told before', async () => {
    await know(desk, jonas, { manager: birgit });
    desk.setNow('2026-11-25T08:00:00Z');
    const { caseId } = await reported(desk, sofie, phone({ personId: jonas.personId }));
    const kinds = (await messagesOf(desk, caseId)).map(({ kind }) => kind);
    desk.setNow('2026-11-24T08:00:00Z');
    expect([kinds.includes('find-unit'), kinds.includes('to-manager')]).toEqual([true, false]);
  });

  test('no person of another municipality', async () => {
    const attempt = reported(desk, sofie, phone({ personId: nora.personId }));
    await expect(attempt).rejects.toMatchObject({ code: 'no-such-person' });
  });
});

describe('a mail whose id the pane does not know', () => {
  const fresh = () => aReport({ mail: aMail({ internetMessageId: undefined, restId: 'AAMk' }) });
  const report = (by: TestDesk) =>
    registerBreach(by, maja, { params: {}, query: {}, body: fresh(), userToken: 'a.b.c' });
  const mailbox = (mail: TestDesk['graph']['mail']): TestDesk => ({ ...desk, graph: { ...desk.graph, mail } });

  test('is known by what the mailbox says', async () => {
    const { recipients: _, ...facts } = aMail({ internetMessageId: '<fresh@eksempel-kommune.example>' });
    const asked = mailbox(async () => ({ ...facts, recipients: [] }));
    const first = await report(asked);
    expect(await report(asked)).toMatchObject({ caseId: first.caseId, joined: true });
  });

  test('is taken without it when the mailbox does not answer', async () => {
    const receipt = await report(mailbox(() => Promise.reject(new Error('unreachable'))));
    expect(receipt.joined).toBe(false);
  });

  test('is taken without it when the mailbox takes too long', async () => {
    const receipt = await report(mailbox(() => new Promise(() => {})));
    expect(receipt.joined).toBe(false);
  });
});
