import { toReport } from '#addin/breaches/report/form/to-report.ts';
import { report } from '#shared/breaches/report.ts';
import { about, birgit, karl, said } from '#test/addin/support/reports.ts';

const mail = {
  subject: 'Møde',
  sentAt: '2026-11-20T13:00:00Z',
  attachments: [],
  recipients: [karl, birgit],
  completeness: 'mailbox' as const,
};
const aboutMail = about({ kind: 'misdirected-mail', door: 'outlook', mail });

test('a report with nothing but its kind is a whole report', () =>
  expect(report.safeParse(toReport(said(), about())).success).toBe(true));

test('"just now" is when the report was begun, however late it gets through (Art. 33(1))', () =>
  expect(toReport(said(), about()).found).toEqual({ when: '2026-11-20T15:00:00.000Z' }));

test('"just now" is never later than now, though the computer thought so when it was begun', () =>
  expect(toReport(said(), about({ begunAt: '2026-12-24T18:00:00.000Z' })).found).toEqual({
    when: '2026-11-21T13:05:00.000Z',
  }));

test('"today" with a clock time is that time in Copenhagen', () =>
  expect(toReport(said({ found: { mode: 'today', date: '', time: '09:30' } }), about()).found).toEqual({
    when: '2026-11-21T09:30',
  }));

test('"yesterday" without a clock time is only the date, an estimate', () =>
  expect(toReport(said({ found: { mode: 'yesterday', date: '', time: '' } }), about()).found).toEqual({
    when: '2026-11-20',
  }));

test('"today" just after midnight in Copenhagen is the new day', () => {
  const found = { mode: 'today' as const, date: '', time: '' };
  expect(toReport(said({ found }), about({ now: new Date('2026-11-21T23:10:00Z') })).found).toEqual({
    when: '2026-11-22',
  });
});

test('the choice of one of two equal clock times goes along', () => {
  const found = { mode: 'exact' as const, date: '2026-10-25', time: '02:30', choice: 'later' as const };
  expect(toReport(said({ found }), about()).found).toEqual({ when: '2026-10-25T02:30', choice: 'later' });
});

test('only marked recipients are wrong, whatever the case of the address', () =>
  expect(
    toReport(said({ wrong: ['karl@bolig.example'] }), aboutMail).mail?.recipients.map(({ wrong }) => wrong),
  ).toEqual([true, false]));

test('no recipient is wrong until one is marked', () =>
  expect(toReport(said(), aboutMail).mail?.recipients.some(({ wrong }) => wrong)).toBe(false));

test('a recipient typed by hand goes along with those of the mailbox', () => {
  const typed = { ...karl, address: 'ny@firma.example', name: '', field: 'unknown' as const };
  expect(toReport(said({ typed: [typed], wrong: ['ny@firma.example'] }), aboutMail).mail?.recipients).toHaveLength(3);
});

test('when a mail happened is left to the date of the mail, however wrong the machine was that wrote it', () => {
  const sent = toReport(
    said(),
    about({ kind: 'misdirected-mail', door: 'outlook', mail: { ...mail, sentAt: '4501-01-01T00:00:00Z' } }),
  );
  expect([sent.occurred, report.safeParse(sent).success]).toEqual([undefined, true]);
});

test('without an open mail typed recipients are facts of the window, not of the mailbox', () =>
  expect(
    toReport(said({ typed: [karl], wrong: ['karl@bolig.example'] }), about({ kind: 'misdirected-mail' })).mail,
  ).toMatchObject({ completeness: 'window' }));

test('a report for a colleague who called comes by phone', () => {
  const behalf = {
    of: 'phone' as const,
    colleague: { personId: '6c1f4b02-0d6e-4a37-8a90-9c2b8a1f0d11', name: 'Leo' },
    name: '',
    contact: '',
  };
  expect(toReport(said({ behalf }), about())).toMatchObject({
    door: 'phone',
    onBehalfOf: { personId: behalf.colleague.personId },
  });
});

test('a supplier is reported for by name', () => {
  const behalf = { of: 'supplier' as const, colleague: null, name: 'IT-Drift ApS', contact: '' };
  expect(toReport(said({ behalf }), about())).toMatchObject({ door: 'supplier', onBehalfOf: { name: 'IT-Drift ApS' } });
});
