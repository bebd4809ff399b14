import { readBreach } from '#functions/breaches/read-breach.ts';
import { registerBreach } from '#functions/breaches/register.ts';
import { report } from '#shared/breaches/report.ts';
import { leo, maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

const asked = (given: object, once?: string) => ({
  params: {},
  query: {},
  body: report.parse({ kind: 'snooping', door: 'teams', found: { when: '2026-11-24T09:00' }, ...given }),
  ...(once ? { once: { key: once, route: 'registerBreach', digest: Buffer.from('same'), status: 201 } } : {}),
});
const mail = {
  internetMessageId: '<a@eksempel-kommune.example>',
  subject: 'Handleplan',
  sentAt: '2026-11-24T07:50:00Z',
  attachments: [],
  recipients: [{ address: 'fremmed@example.com', name: 'Fremmed', field: 'to', placement: 'outside', wrong: true }],
  completeness: 'mailbox',
};

test('a report becomes a case with the next number of the year', async () => {
  const first = await registerBreach(desk, maja, asked({}));
  const second = await registerBreach(desk, maja, asked({}));
  expect([first.reference, second.reference]).toEqual(['2026-0001', '2026-0002']);
});

test('a repeated key gets the first answer and opens nothing', async () => {
  const key = desk.newId();
  const first = await registerBreach(desk, maja, asked({}, key));
  const again = await registerBreach(desk, maja, asked({}, key));
  expect(again).toEqual(first);
});

test('two colleagues reporting the same mail make one case with both as reporters', async () => {
  const [first, second] = await Promise.all([
    registerBreach(desk, maja, asked({ kind: 'misdirected-mail', mail })),
    registerBreach(desk, leo, asked({ kind: 'misdirected-mail', mail })),
  ]);
  expect(second.breachId).toBe(first.breachId);
  const view = await readBreach(desk, sofie, { params: { breachId: first.breachId }, query: {}, body: {} });
  expect(view.view === 'case' && view.reporters.map((reporter) => reporter.personId).sort()).toEqual([
    maja.personId,
    leo.personId,
  ]);
});

test('the finding by the employee starts the clock', async () => {
  const { breachId } = await registerBreach(desk, maja, asked({ found: { when: '2026-11-23T15:30' } }));
  const view = await readBreach(desk, sofie, { params: { breachId }, query: {}, body: {} });
  expect(view.view === 'case' && view.deadline).toBe('2026-11-26T14:30:00.000Z');
});
