import { correctFacts } from '#functions/breaches/decide/correct-facts.ts';
import { moveTime } from '#functions/breaches/decide/move-time.ts';
import { notABreach } from '#functions/breaches/decide/not-a-breach.ts';
import { registerBreach } from '#functions/breaches/report/register.ts';
import { readCase } from '#functions/cases/read/read-case.ts';
import { askReporter } from '#functions/cases/work/ask-reporter.ts';
import { uploadEvidence } from '#functions/cases/work/evidence.ts';
import { reopenCase } from '#functions/cases/work/reopen.ts';
import { takeCase } from '#functions/cases/work/take.ts';
import { changeSettings } from '#functions/setup/change-settings.ts';
import { deskSettings } from '#shared/settings/desk-settings.ts';
import { everything, failingAt, StatementFailed } from '#test/support/database/failing-statement.ts';
import { adam, leo, maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { about, aMail, aReport, onceFor, reported } from '#test/support/reported.ts';
import { verifyTenant } from '#test/support/verify-tenant.ts';

let desk: TestDesk;
let caseId: string;
let fresh: string;
let another: string;
let putAway: string;
let corrected: string;
beforeAll(async () => {
  desk = await openTestDesk();
  ({ caseId } = await reported(desk, maja, { kind: 'misdirected-mail', mail: aMail() }));
  ({ caseId: fresh } = await reported(desk));
  ({ caseId: another } = await reported(desk));
  ({ caseId: putAway } = await reported(desk));
  ({ caseId: corrected } = await reported(desk));
  await notABreach(desk, sofie, about(putAway, { version: 1, reason: 'Testmail' }));
});
afterAll(() => desk.close());

/** More statements than any verb needs. */
const most = 60;
const reason = 'Hun ringede allerede om fredagen';
const eml = new TextEncoder().encode('From: a@example.com\r\nSubject: a\r\n\r\nb');
const register = (by: TestDesk, caller: typeof maja, given: Parameters<typeof aReport>[0]) => {
  const once = onceFor(desk.newId(), 'registerBreach');
  return registerBreach(by, caller, { params: {}, query: {}, body: aReport({ description: 'Hej', ...given }), once });
};

/** Each writes to several tables; whichever statement fails, nothing of it may stay. */
const verbs: [string, (by: TestDesk) => Promise<unknown>][] = [
  ['a report', (by) => register(by, maja, { mail: aMail({ internetMessageId: '<new@x.example>' }) })],
  [
    'a report that joins a case and moves its clock',
    (by) => register(by, leo, { mail: aMail(), dataKinds: ['protected-address'], found: { when: '2026-11-23' } }),
  ],
  ['a case taken', (by) => takeCase(by, sofie, about(fresh, { version: 1 }))],
  [
    'a question',
    (by) => askReporter(by, sofie, about(caseId, { text: 'Hvem?' }, onceFor(desk.newId(), 'askReporter'))),
  ],
  [
    'a moved time',
    (by) => moveTime(by, sofie, about(another, { version: 1, time: 'aware', moment: { when: '2026-11-23' }, reason })),
  ],
  [
    'corrected facts',
    (by) => correctFacts(by, sofie, about(corrected, { version: 1, people: 'more', place: 'Skolen' })),
  ],
  ['a case opened again', (by) => reopenCase(by, sofie, about(putAway, { version: 2, reason }))],
  ['a kept mail', (by) => uploadEvidence(by, maja, about(caseId, eml, onceFor(desk.newId(), 'uploadEvidence')))],
  ['a look', (by) => readCase(by, sofie, about(caseId))],
  [
    'changed settings',
    (by) => changeSettings(by, adam, { params: {}, query: {}, body: { version: 1, settings: deskSettings.parse({}) } }),
  ],
];

test.each(verbs)('%s is stored whole or not at all, whichever statement fails', async (_what, verb) => {
  const before = await everything(desk);
  const left: number[] = [];
  let nth = 1;
  for (; nth < most; nth += 1) {
    const outcome = await verb(failingAt(desk, nth)).then(
      () => 'done',
      (error: unknown) => error,
    );
    if (outcome === 'done') break;
    expect(outcome).toBeInstanceOf(StatementFailed);
    if ((await everything(desk)) !== before) left.push(nth);
  }
  expect([left, nth > 3, nth < most]).toEqual([[], true, true]);
});

test('after all of that the log is unbroken', async () => {
  expect((await verifyTenant(desk.db, maja.tenantId)).breaks).toEqual([]);
});
