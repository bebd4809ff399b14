import { moveTime } from '#functions/breaches/decide/move-time.ts';
import { takeCase } from '#functions/cases/work/take.ts';
import type { ReportInput } from '#shared/breaches/report.ts';
import type { MailFacts } from '#shared/mail/mail.ts';
import type { Caller } from '#shared/people/caller.ts';
import { jonas, leo, maja, nora, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { about, aMail, caseOf, messagesOf, reported, reportOf } from '#test/support/reported.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

/** Reports of one mail; each test has a mail of its own. */
const oneMail = (facts: Partial<MailFacts> = {}) => {
  const internetMessageId = `<${desk.newId()}@eksempel-kommune.example>`;
  return (by: Caller, given: Partial<ReportInput> = {}, more: Partial<MailFacts> = {}) =>
    reported(desk, by, { kind: 'misdirected-mail', mail: aMail({ ...facts, internetMessageId, ...more }), ...given });
};
const kindsOf = async (caseId: string) => (await messagesOf(desk, caseId)).map(({ kind }) => kind);
const to = (address: string, given: Partial<MailFacts['recipients'][number]> = {}) =>
  ({ address, name: address, field: 'to', placement: 'outside', wrong: false, ...given }) as const;

test('two colleagues reporting the same mail make one case with both as reporters', async () => {
  const report = oneMail();
  const [first, second] = await Promise.all([report(maja), report(leo)]);
  expect(second.caseId).toBe(first.caseId);
  const { reporters } = await caseOf(desk, first.caseId);
  expect(reporters.map(({ personId }) => personId).sort()).toEqual([maja.personId, leo.personId]);
});

test('ten reports of one mail in the same moment are one case', async () => {
  const report = oneMail();
  const ten = await Promise.all(Array.from({ length: 10 }, (_, index) => report(index % 2 ? maja : leo)));
  expect([new Set(ten.map(({ caseId }) => caseId)).size, ten.filter(({ joined }) => !joined).length]).toEqual([1, 1]);
});

test('the same mail in two municipalities is two cases', async () => {
  const report = oneMail();
  expect((await report(nora)).caseId).not.toBe((await report(maja)).caseId);
});

test.each([
  ['without an id', undefined],
  ['with an empty id', ''],
  ['with an id of nothing that can be seen', ' \u0000\u200b '],
])('two mails %s are two cases', async (_what, internetMessageId) => {
  const mail = aMail({ internetMessageId });
  const [first, second] = [await reported(desk, maja, { mail }), await reported(desk, maja, { mail })];
  expect(second.caseId).not.toBe(first.caseId);
});

test('an id of the greatest length in letters of three bytes is taken', async () => {
  const long = Array.from({ length: 998 }, (_, index) => String.fromCodePoint(0x4e00 + index * 7)).join('');
  await expect(reported(desk, maja, { mail: aMail({ internetMessageId: long }) })).resolves.toMatchObject({
    joined: false,
  });
});

test('the same person twice with nothing new changes nothing, and both receipts name the case', async () => {
  const report = oneMail();
  const { caseId } = await report(maja);
  const before = await messagesOf(desk, caseId);
  expect(await report(maja)).toMatchObject({ caseId, joined: true });
  expect(await messagesOf(desk, caseId)).toEqual(before);
});

test('not knowing which data it held adds nothing to what is known, and makes no page stale', async () => {
  const report = oneMail();
  const { caseId } = await report(maja, { dataKinds: ['cpr'] });
  await report(leo, { dataKinds: ['unknown'] });
  const { dataKinds, version, reporters } = await caseOf(desk, caseId);
  expect([dataKinds, version, reporters.map(({ told }) => told.dataKinds)]).toEqual([
    ['cpr'],
    1,
    expect.arrayContaining([['cpr'], ['unknown']]),
  ]);
});

test('what the second writes is kept beside what the first wrote', async () => {
  const report = oneMail();
  const { caseId } = await report(maja, { description: 'Sendt til en forælder' });
  await report(leo, { description: 'Jeg fik den også' });
  expect((await caseOf(desk, caseId)).texts.map(({ kind, text }) => [kind, text])).toEqual([
    ['description', 'Sendt til en forælder'],
    ['addition', 'Jeg fik den også'],
  ]);
});

test('what one reporter wrote is not shown to the other', async () => {
  const report = oneMail();
  const { caseId } = await report(maja, { description: 'Om Leos barn' });
  await report(leo, { description: 'Jeg fik den også' });
  expect((await reportOf(desk, caseId, leo)).conversation.map(({ text }) => text)).toEqual(['Jeg fik den også']);
});

test('the assignee hears that there is more', async () => {
  const report = oneMail();
  const { caseId } = await report(maja);
  await takeCase(desk, sofie, about(caseId, { version: 1 }));
  await report(leo);
  expect(await kindsOf(caseId)).toContain('to-holder');
});

describe('who found it first', () => {
  test('moves the awareness back', async () => {
    const report = oneMail({ sentAt: '2026-11-23T07:00:00Z' });
    const { caseId } = await report(maja, { found: { when: '2026-11-24T08:30' } });
    await report(leo, { found: { when: '2026-11-24T07:45' } });
    expect(await caseOf(desk, caseId)).toMatchObject({
      aware: '2026-11-24T06:45:00.000Z',
      deadline: '2026-11-27T06:45:00.000Z',
    });
  });

  test('is in the log, as is what was believed before', async () => {
    const report = oneMail();
    const { caseId } = await report(maja, { found: { when: '2026-11-24T08:30' } });
    await report(leo, { found: { when: '2026-11-24T07:45' } });
    const moved = (await caseOf(desk, caseId)).timeline.filter(({ verb }) => verb === 'time-moved');
    expect(moved.map(({ by, facts }) => [by.personId, facts.time, facts.from])).toEqual([
      [leo.personId, 'found', '2026-11-24T07:30:00.000Z'],
      [leo.personId, 'aware', '2026-11-24T07:30:00.000Z'],
    ]);
  });

  test('has each reminder said once, by the earlier clock', async () => {
    const report = oneMail({ sentAt: '2026-11-23T07:00:00Z' });
    const { caseId } = await report(maja, { found: { when: '2026-11-24T08:30' } });
    await report(leo, { found: { when: '2026-11-23T08:30' } });
    const open = (await messagesOf(desk, caseId)).filter(({ kind, state }) => kind === 'reminder' && state === 'open');
    expect(open.map(({ payload }) => JSON.parse(payload).step)).toEqual([24, 48, 60, 68, 71, 'run-out']);
  });

  test('leaves it alone when it was later', async () => {
    const report = oneMail();
    const { caseId } = await report(maja, { found: { when: '2026-11-24T08:30' } });
    await report(leo, { found: { when: '2026-11-24T08:45' } });
    expect(await caseOf(desk, caseId)).toMatchObject({ aware: '2026-11-24T07:30:00.000Z', version: 1 });
  });

  test('does not undo what the team decided after a short check, when it was no earlier than the first', async () => {
    const report = oneMail();
    const { caseId } = await report(maja, { found: { when: '2026-11-23T08:30' } });
    const moment = { when: '2026-11-24T08:00' };
    await moveTime(desk, jonas, about(caseId, { version: 1, time: 'aware', moment, reason: 'Bekræftet først nu' }));
    await report(leo, { found: { when: '2026-11-23T10:00' } });
    expect((await caseOf(desk, caseId)).aware).toBe('2026-11-24T07:00:00.000Z');
  });
});

describe('recipients', () => {
  const addressesOf = async (caseId: string) =>
    (await caseOf(desk, caseId)).recipients.map(({ address, wrong }) => [address, wrong]);

  test('only the second could name are added', async () => {
    const report = oneMail({ recipients: [to('a@example.com')] });
    const { caseId } = await report(maja);
    await report(leo, {}, { recipients: [to('A@EXAMPLE.COM'), to('b@example.com', { field: 'bcc' })] });
    expect(await addressesOf(caseId)).toEqual([
      ['a@example.com', false],
      ['b@example.com', false],
    ]);
  });

  test('marked wrong by either are wrong', async () => {
    const report = oneMail({ recipients: [to('a@example.com', { wrong: true }), to('b@example.com')] });
    const { caseId } = await report(maja);
    await report(leo, {}, { recipients: [to('a@example.com'), to('b@example.com', { wrong: true })] });
    expect(await addressesOf(caseId)).toEqual([
      ['a@example.com', true],
      ['b@example.com', true],
    ]);
  });

  test('newly known to be wrong are asked about later', async () => {
    const report = oneMail({ recipients: [to('a@example.com')] });
    const { caseId } = await report(maja);
    await report(leo, {}, { recipients: [to('a@example.com', { wrong: true })] });
    const asked = (await messagesOf(desk, caseId)).filter(({ kind }) => kind === 'to-reporter');
    expect(asked.map(({ payload, due }) => [JSON.parse(payload), due.toISOString()])).toEqual([
      [{ what: 'deletion', personId: leo.personId }, '2026-11-25T08:00:00.000Z'],
    ]);
  });
});

describe('one who received the mail, and one who sent it', () => {
  const sender = { address: 'maja@eksempel-kommune.example', name: 'Maja Holm' };
  const henrik = to('henrik@example.com');
  const me = to('leo@eksempel-kommune.example', { field: 'cc', placement: 'inside' });
  const hidden = to('birgit@eksempel-kommune.example', { field: 'bcc', placement: 'inside' });
  const asReceived = (given: Partial<MailFacts> = {}) => ({ sender, recipients: [henrik, me], ...given });
  const asSent = (given: Partial<MailFacts> = {}): Partial<MailFacts> => ({
    completeness: 'mailbox',
    size: 5120,
    recipients: [henrik, me, hidden],
    ...given,
  });
  const deletionsAsked = async (caseId: string) =>
    (await messagesOf(desk, caseId))
      .filter(({ kind }) => kind === 'to-reporter')
      .map(({ payload }) => JSON.parse(payload).personId);

  test.each([
    ['the receiver', leo, asReceived(), maja, asSent()],
    ['the sender', maja, asSent(), leo, asReceived()],
  ])('make one complete case, %s first', async (_who, first, one, second, other) => {
    const report = oneMail();
    const { caseId } = await report(first, {}, one);
    expect(await report(second, {}, other)).toMatchObject({ caseId, joined: true });
    const { mail, recipients } = await caseOf(desk, caseId);
    expect(mail).toMatchObject({ completeness: 'mailbox', size: 5120, sender });
    expect(recipients.map(({ address, field }) => [address, field])).toEqual([
      [henrik.address, 'to'],
      [me.address, 'cc'],
      [hidden.address, 'bcc'],
    ]);
  });

  test('have whom the receiver only knew of named by the sender’s mailbox', async () => {
    const report = oneMail();
    const typed = { ...hidden, name: '', field: 'unknown' as const, wrong: true };
    const { caseId } = await report(leo, {}, asReceived({ recipients: [henrik, typed] }));
    await report(maja, {}, asSent());
    expect((await caseOf(desk, caseId)).recipients[0]).toMatchObject({ ...hidden, wrong: true });
  });

  test('keep apart those without an address', async () => {
    const report = oneMail();
    const list = (name: string) => to('', { name });
    const { caseId } = await report(leo, {}, asReceived({ recipients: [list('Liste A')] }));
    await report(maja, {}, asSent({ recipients: [list('Liste A'), list('Liste B')] }));
    expect((await caseOf(desk, caseId)).recipients.map(({ name }) => name)).toEqual(['Liste A', 'Liste B']);
  });

  test('do not make a page stale by completing the mail', async () => {
    const report = oneMail();
    const { caseId } = await report(leo, {}, asReceived());
    await report(maja, { found: { when: '2026-11-24T08:45' } }, asSent());
    expect(await caseOf(desk, caseId)).toMatchObject({ version: 1, mail: { completeness: 'mailbox' } });
  });

  test('do not have the receiver asked whether it was deleted', async () => {
    const report = oneMail();
    const { caseId } = await report(leo, {}, asReceived({ recipients: [{ ...henrik, wrong: true }, me] }));
    expect(await deletionsAsked(caseId)).toEqual([]);
  });

  test('have the sender asked, though the receiver had marked the same one', async () => {
    const report = oneMail();
    const marked = { ...henrik, wrong: true };
    const { caseId } = await report(leo, {}, asReceived({ recipients: [marked, me] }));
    await report(maja, {}, asSent({ recipients: [marked, me, hidden] }));
    expect(await deletionsAsked(caseId)).toEqual([maja.personId]);
  });

  test('have the sender asked once', async () => {
    const report = oneMail();
    const marked = { ...henrik, wrong: true };
    const { caseId } = await report(maja, {}, asSent({ recipients: [marked] }));
    await report(leo, {}, asReceived({ recipients: [marked] }));
    await report(maja, { description: 'Igen' }, asSent({ recipients: [marked] }));
    expect(await deletionsAsked(caseId)).toEqual([maja.personId]);
  });
});

test('a protected address the second knows of alarms at once, and only once', async () => {
  const report = oneMail();
  const { caseId } = await report(maja, { dataKinds: ['contact'] });
  await report(leo, { dataKinds: ['protected-address'] });
  await report(jonas, { dataKinds: ['protected-address'] });
  expect((await kindsOf(caseId)).filter((kind) => kind === 'urgent')).toHaveLength(1);
  expect(await caseOf(desk, caseId)).toMatchObject({ dataKinds: ['contact', 'protected-address'], version: 2 });
});
