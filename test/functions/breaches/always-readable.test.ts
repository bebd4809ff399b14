import { listMyCases } from '#functions/cases/read/list-mine.ts';
import { dataKinds, sizeClasses } from '#shared/breaches/data-kinds.ts';
import { detailsOfKind } from '#shared/breaches/details.ts';
import { breachKinds } from '#shared/breaches/kinds.ts';
import { report } from '#shared/breaches/report.ts';
import { placements, recipientFields } from '#shared/mail/recipient.ts';
import { routes } from '#shared/routes/all.ts';
import { leo, maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { fc } from '#test/support/properties.ts';
import { caseOf, reported, reportOf } from '#test/support/reported.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

const text = (max: number) =>
  fc.oneof(fc.string({ maxLength: max, unit: 'binary' }), fc.constantFrom('Møde', '', 'ǰ'.repeat(max)));
const recipient = fc.record({
  address: fc.oneof(
    text(320),
    fc.nat(3000).map((n) => `n${n}@a.example`),
  ),
  name: text(200),
  field: fc.constantFrom(...recipientFields),
  placement: fc.constantFrom(...placements),
  wrong: fc.boolean(),
});
const mail = fc.record(
  {
    internetMessageId: fc.constant('<en@a.example>'),
    subject: text(255),
    sentAt: fc.oneof(
      fc.constant('2026-11-20T08:00:00Z'),
      fc.string({ maxLength: 40 }),
      fc.constant('0001-01-01T00:00:00Z'),
    ),
    size: fc.nat(),
    attachments: fc.array(fc.record({ name: text(255), size: fc.nat() }), { maxLength: 250 }),
    recipients: fc.oneof(
      fc.array(recipient, { maxLength: 20 }),
      fc.array(recipient, { minLength: 900, maxLength: 1000 }),
    ),
    completeness: fc.constantFrom('mailbox', 'window'),
    sender: fc.record({ address: text(320), name: text(200) }),
  },
  { requiredKeys: ['internetMessageId', 'subject', 'attachments', 'recipients', 'completeness'] },
);
const answersFor = (kind: (typeof breachKinds)[number]) =>
  fc.record(
    Object.fromEntries(
      Object.entries(detailsOfKind[kind]).map(([name, choices]) => [
        name,
        fc.constantFrom(...(choices as readonly string[])),
      ]),
    ),
    { requiredKeys: [] },
  );
const anyReport = fc.constantFrom(...breachKinds).chain((kind) =>
  fc.record(
    {
      kind: fc.constant(kind),
      door: fc.constantFrom('outlook', 'teams'),
      answers: answersFor(kind),
      dataKinds: fc.subarray([...dataKinds]),
      people: fc.constantFrom(...sizeClasses),
      occurred: fc.constantFrom({ when: '2026-11-19' }, { when: '2026-11-20T08:00:00Z' }),
      found: fc.constantFrom({ when: '2026-11-24' }, { when: '2026-11-23T12:00' }),
      description: fc.string({ maxLength: 8000 }),
      place: fc.string({ maxLength: 200 }),
      mail,
    },
    { requiredKeys: ['kind', 'door', 'found', 'mail'] },
  ),
);

test(
  'whatever several people report of one mail, each of them and the team can read it',
  () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(maja, leo), anyReport), { minLength: 1, maxLength: 3 }),
        async (all) => {
          for (const [by, given] of all) {
            const read = report.safeParse(given);
            if (!read.success) continue;
            const { caseId } = await reported(desk, by, read.data);
            const views = [await caseOf(desk, caseId, sofie), await reportOf(desk, caseId, by)];
            for (const view of views) expect(routes.readCase.answer.safeParse(view).error).toBeUndefined();
          }
          const list = await listMyCases(desk, maja, { params: {}, query: {}, body: {} });
          expect(routes.listMyCases.answer.safeParse(list).error).toBeUndefined();
        },
      ),
      { numRuns: 8 },
    ),
  60_000,
);
