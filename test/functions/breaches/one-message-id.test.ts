import { registerBreach } from '#functions/breaches/report/register.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { report } from '#shared/breaches/report.ts';
import type { MailFacts } from '#shared/mail/mail.ts';
import type { Caller } from '#shared/people/caller.ts';
import { leo, maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { askAs } from '#test/support/http.ts';
import { aMail, caseOf, reported } from '#test/support/reported.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

const to = (address: string, given: Partial<MailFacts['recipients'][number]> = {}) =>
  ({ address, name: address, field: 'to', placement: 'outside', wrong: true, ...given }) as const;
/** Two scans of one printer, which gives every mail the same id. */
const printer = () => {
  const internetMessageId = `<mfp-${desk.newId()}@printer.example>`;
  const report = (by: Caller, mail: Partial<MailFacts>) =>
    reported(desk, by, { kind: 'misdirected-mail', mail: aMail({ internetMessageId, ...mail }) });
  return {
    first: (by: Caller) =>
      report(by, { subject: 'Første', sentAt: '2026-11-20T08:00:00Z', recipients: [to('x@a.example')] }),
    second: (by: Caller) =>
      report(by, {
        subject: 'Anden',
        sentAt: '2026-11-23T07:30:00Z',
        recipients: [to('y@b.example')],
        attachments: [{ name: 'brev.pdf', size: 4 }],
      }),
  };
};

describe('two mails with one message id', () => {
  test('are two cases, also where another reports the second', async () => {
    const { first, second } = printer();
    const [one, other, again] = [await first(maja), await second(maja), await second(leo)];
    expect([other.joined, again.joined, again.caseId === other.caseId]).toEqual([false, true, true]);
    expect(other.caseId).not.toBe(one.caseId);
  });

  test('are shown whole, each with the number of the other', async () => {
    const { first, second } = printer();
    const [one, other] = [await first(maja), await second(leo)];
    const [ofFirst, ofSecond] = [await caseOf(desk, one.caseId), await caseOf(desk, other.caseId)];
    expect([ofFirst.mail?.subject, ofSecond.mail?.subject, ofSecond.mail?.attachments.map(({ name }) => name)]).toEqual(
      ['Første', 'Anden', ['brev.pdf']],
    );
    const why = 'same-message-id';
    expect([ofFirst.related, ofSecond.related]).toEqual([
      [{ caseId: other.caseId, reference: other.reference, why }],
      [{ caseId: one.caseId, reference: one.reference, why }],
    ]);
  });

  test('are linked in the log of both', async () => {
    const { first, second } = printer();
    const ids = [(await first(maja)).caseId, (await second(leo)).caseId];
    const linked = await Promise.all(
      ids.map(async (id) => (await caseOf(desk, id)).timeline.find(({ verb }) => verb === 'linked')?.facts.to),
    );
    expect(linked).toEqual(ids.toReversed());
  });

  test('reported in the same moment are two cases', async () => {
    const { first, second } = printer();
    const all = await Promise.all([first(maja), second(leo), first(leo), second(maja)]);
    expect(new Set(all.map(({ caseId }) => caseId)).size).toBe(2);
  });
});

test('three mails with one message id are three cases, each with the numbers of the others', async () => {
  const internetMessageId = `<mfp-${desk.newId()}@printer.example>`;
  const scan = (by: Caller, day: number) =>
    reported(desk, by, {
      kind: 'misdirected-mail',
      mail: aMail({ internetMessageId, sentAt: `2026-11-2${day}T08:00:00Z`, recipients: [to(`x${day}@a.example`)] }),
    });
  const three = [await scan(maja, 0), await scan(leo, 1), await scan(maja, 2)];
  expect((await scan(leo, 1)).caseId).toBe(three[1]?.caseId);
  const references = three.map(({ reference }) => reference);
  const related = await Promise.all(
    three.map(async ({ caseId, reference }) => [
      reference,
      ...(await caseOf(desk, caseId)).related.map((one) => one.reference),
    ]),
  );
  expect(related.map((all) => all.toSorted())).toEqual([references, references, references]);
});

describe('a message id', () => {
  const joins = async (first: string, second: string) => {
    const [one, other] = [first, second].map((internetMessageId) => aMail({ internetMessageId }));
    await reported(desk, maja, { kind: 'misdirected-mail', mail: one });
    return (await reported(desk, leo, { kind: 'misdirected-mail', mail: other })).joined;
  };
  const long = `<${'a'.repeat(2000)}@a.example>`;

  test.each([
    ['with and without its brackets', '<form1@a.example>', 'form1@a.example'],
    ['without and with them', 'form2@a.example', '<form2@a.example>'],
    ['on a line of its own', '<form3@a.example>', '\r\n <form3@a.example> '],
  ])('%s is one', async (_how, first, second) => expect(await joins(first, second)).toBe(true));

  test.each([
    ['in other letters is another one (RFC 5322, 3.6.4)', '<form4@a.example>', '<FORM4@a.example>'],
    ['of brackets alone is none', '<>', '<>'],
    ['longer than a line of a mail is none', long, long],
  ])('%s', async (_how, first, second) => expect(await joins(first, second)).toBe(false));

  test('longer than a line of a mail stops no report', async () => {
    const json = {
      ...{ kind: 'misdirected-mail', door: 'outlook', found: { when: '2026-11-24T08:30' } },
      mail: { ...aMail(), internetMessageId: long },
    };
    expect((await askAs(desk, maja)('registerBreach', { json })).status).toBe(201);
  });

  test('out of the mailbox that is longer than that stops none either', async () => {
    const { internetMessageId: _, ...mail } = aMail();
    const body = report.parse({
      ...{ kind: 'misdirected-mail', door: 'outlook', found: { when: '2026-11-24T08:30' } },
      mail: { ...mail, restId: 'AAMk' },
    });
    const graph = { ...desk.graph, mail: async () => ({ ...mail, recipients: [], internetMessageId: long }) };
    const { caseId } = await registerBreach({ ...desk, graph }, maja, {
      ...{ params: {}, query: {}, body, userToken: 'token' },
    });
    expect((await caseOf(desk, caseId)).mail?.internetMessageId).toBeUndefined();
  });
});

test('a gateway that changes the subject does not make two cases of one mail', async () => {
  const mail = aMail({ internetMessageId: `<${desk.newId()}@a.example>` });
  const { caseId } = await reported(desk, maja, { mail });
  expect(await reported(desk, leo, { mail: { ...mail, subject: '[EKSTERN] Handleplan' } })).toMatchObject({
    caseId,
    joined: true,
  });
});

describe('a case that is full', () => {
  const thousand = (name: string) => Array.from({ length: 1000 }, (_, index) => to(`${name}${index}@a.example`));
  const internetMessageId = '<alle@eksempel-kommune.example>';
  const send = (by: Caller, recipients: MailFacts['recipients']) =>
    askAs(desk, by)('registerBreach', {
      json: {
        kind: 'misdirected-mail',
        door: 'outlook',
        found: { when: '2026-11-24T08:30' },
        mail: aMail({ internetMessageId, recipients }),
      },
    });
  const counted = () =>
    inTenant(desk.db, maja.tenantId, (tx) =>
      tx
        .selectFrom('breaches as b')
        .innerJoin('breach_recipients as r', 'r.case_id', 'b.case_id')
        .select((q) => [
          q.fn.countAll<string>().as('recipients'),
          q.fn.count<string>('b.case_id').distinct().as('cases'),
        ])
        .where('b.internet_message_id', '=', internetMessageId)
        .executeTakeFirst(),
    );

  test('has what no longer finds room in a second one, linked to it, and everything can be read', async () => {
    const answers = [];
    for (const name of ['a', 'b', 'c', 'd', 'e']) answers.push(await send(leo, thousand(name)));
    answers.push(await send(maja, [to('a1@a.example')]));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201, 201]);
    expect(await counted()).toEqual({ recipients: '5001', cases: '3' });
    const ids = [...new Set(answers.map(({ body }) => (body as { caseId: string }).caseId))];
    const read = await Promise.all(
      ids.flatMap((caseId) => [sofie, leo].map((by) => askAs(desk, by)('readCase', { params: { caseId } }))),
    );
    expect(read.map(({ status }) => status)).toEqual(ids.flatMap(() => [200, 200]));
  });
});
