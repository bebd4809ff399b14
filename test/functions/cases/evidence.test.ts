import { createHash } from 'node:crypto';
import { keepMail, readEvidence, uploadEvidence } from '#functions/cases/work/evidence.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { Trouble } from '#functions/microsoft/trouble.ts';
import { largestEvidence, mostEvidenceADay } from '#shared/cases/evidence.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import { dorte, leo, maja, nils, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { askAs, problemIn } from '#test/support/http.ts';
import { about, aMail, caseOf, refusalOf, reported } from '#test/support/reported.ts';

let desk: TestDesk;
let caseId: string;
beforeAll(async () => {
  // The day's limit is reached by claiming sizes, not by keeping 200 MB.
  desk = await openTestDesk({ alters: true });
});
beforeEach(async () => {
  ({ caseId } = await reported(desk));
});
afterAll(() => desk.close());

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const eml = (body: string) => bytes(`From: maja@eksempel-kommune.example\r\nSubject: Handleplan\r\n\r\n${body}`);
const upload = (content: Uint8Array, by = maja) => uploadEvidence(desk, by, about(caseId, content));
const read = (evidenceId: string, by = sofie) =>
  readEvidence(desk, by, { params: { caseId, evidenceId }, query: {}, body: {} });

test('a kept mail comes back byte for byte', async () => {
  const content = eml(String.fromCharCode(...Array.from({ length: 256 }, (_, byte) => byte)));
  const { evidenceId } = await upload(content);
  expect(Buffer.from(await read(evidenceId)).equals(content)).toBe(true);
});

test('it is downloaded as a file, whatever it holds', async () => {
  const { evidenceId } = await upload(eml('<script>alert(1)</script>'));
  const { headers, bytes: got } = await askAs(desk, sofie)('readEvidence', { params: { caseId, evidenceId } });
  expect(['content-type', 'content-disposition', 'x-content-type-options'].map((name) => headers.get(name))).toEqual([
    'application/octet-stream',
    'attachment; filename="mail.eml"',
    'nosniff',
  ]);
  expect(Buffer.from(got).equals(eml('<script>alert(1)</script>'))).toBe(true);
});

test('the case shows its size and digest, and the log who kept it', async () => {
  const { evidenceId } = await upload(eml('Hej'));
  const sha256 = createHash('sha256').update(eml('Hej')).digest('hex');
  const { evidence, timeline } = await caseOf(desk, caseId);
  expect(evidence).toMatchObject([
    { evidenceId, size: eml('Hej').byteLength, sha256, by: { personId: maja.personId } },
  ]);
  expect(timeline.find(({ verb }) => verb === 'evidence-added')?.facts).toMatchObject({ evidenceId, sha256 });
});

test('every reading is logged', async () => {
  const { evidenceId } = await upload(eml('Hej'));
  await read(evidenceId);
  await read(evidenceId, dorte);
  const readings = (await caseOf(desk, caseId)).timeline.filter(({ verb }) => verb === 'evidence-read');
  expect(readings.map(({ by, facts }) => [by.personId, facts.evidenceId])).toEqual([
    [sofie.personId, evidenceId],
    [dorte.personId, evidenceId],
  ]);
});

test('the same mail twice is kept once', async () => {
  const [first, second] = await Promise.all([upload(eml('Hej')), upload(eml('Hej'))]);
  expect(second.evidenceId).toBe(first.evidenceId);
});

test('who has only read it keeps it as well, and that is logged', async () => {
  const { evidenceId } = await upload(eml('Hej'));
  await read(evidenceId);
  await upload(eml('Hej'), sofie);
  const { timeline } = await caseOf(desk, caseId);
  const kept = timeline.filter(({ verb }) => verb === 'evidence-added').map(({ by }) => by.personId);
  expect(kept).toEqual([maja.personId, sofie.personId]);
});

test('a mail of 25 MB is kept', async () => {
  const largest = new Uint8Array(largestEvidence).fill(97);
  largest.set(eml(''));
  expect(await upload(largest)).toMatchObject({ size: largestEvidence });
});

test('one byte more is refused as too large, in the reporter’s language', async () => {
  const larger = new Uint8Array(largestEvidence + 1).fill(97);
  const answer = await askAs(desk, maja)('uploadEvidence', { params: { caseId }, bytes: larger });
  expect(problemIn(answer)).toMatchObject({ status: 413, code: 'evidence-too-large', title: 'Mailen er for stor' });
});

test.each([
  ['nothing', ''],
  ['a picture', '\x89PNG\r\n\x1a\n'],
  ['a program', 'MZ\x90\0\x03\0\0\0'],
  ['a web page', '<html><head><title>From: a</title></head></html>'],
  ['a note', 'Hej Maja\nFrom: nogen'],
  ['a picture behind a byte order mark', '\xef\xbb\xbf\x89PNG\r\n\x1a\n'],
  ['blank lines', '\r\n\r\n\r\n'],
  ['a program behind the line of an mbox', 'From maja Tue Nov 24 08:00:00 2026\nMZ\x90\0\x03\0\0\0'],
  ['headers of something else', 'X-Foo: bar\r\nContent: none\r\n\r\n'],
  ['headers of something else before a mail', 'X-Foo: bar\r\n\r\nFrom: a@example.com\r\n'],
  ['a web page with a mail in it', '<!DOCTYPE html>\r\n<pre>\r\nFrom: a@example.com\r\n'],
  ['a zip file with a mail in it', 'PK\x03\x04\x14\0\0\0mail.eml\r\nFrom: a@example.com\r\n'],
  ['a zip file that begins as a header', 'From: a\r\nPK\x03\x04\x14\0\0\0\r\n'],
  ['a PDF', '%PDF-1.7\r\nSubject: a\r\n'],
  ['a subject and nothing else', 'Subject: x\r\n\r\n'],
  ['a letter without a sender', 'To: Borgerservice\r\nSubject: Hej\r\n\r\nKære alle'],
  ['a part of a mail', 'MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nHej'],
  ['a calendar', 'BEGIN:VCALENDAR\r\nSUMMARY:Møde\r\nEND:VCALENDAR\r\n'],
])('%s is no mail', async (_what, text) => {
  expect(await refusalOf(upload(bytes(text)))).toBe('evidence-faulty');
});

test.each([
  ['received from outside', 'Received: from mx.example.com\r\n by a\r\nSubject: a\r\n\r\n'],
  ['with line feeds only', 'Subject: a\nFrom: b@example.com\n\nc'],
  ['from an mbox', 'From maja Tue Nov 24 08:00:00 2026\nDate: Tue, 24 Nov 2026 08:00:00 +0100\n\nb'],
  [
    'encrypted',
    'Message-ID: <a@example.com>\r\nMIME-Version: 1.0\r\nContent-Type: application/pkcs7-mime\r\n\r\nMIAGCS',
  ],
  ['with a byte order mark', '\xef\xbb\xbfFrom: a@example.com\r\n\r\nb'],
  ['after a blank line', '\r\nFrom: a@example.com\r\n\r\nb'],
  ['as Exchange shows headers', 'Microsoft Mail Internet Headers Version 2.0\r\nFrom: a@example.com\r\n\r\nb'],
  ['cut short', 'From: a@example.com\r\nContent-Type: multipart/mixed; boundary="x"\r\n\r\n--x\r\nContent-Ty'],
  ['with headers alone', 'From: a@example.com\r\nSubject: a\r\n'],
  ['with a zip file for a body', 'From: a@example.com\r\n\r\nPK\x03\x04\x14\0\0\0'],
  ['from an mbox in an mbox', '>From a@b Mon Nov 23 08:00:00 2026\nFrom: a@example.com\n\nb'],
])('a mail %s is kept byte for byte', async (_what, text) => {
  const { evidenceId } = await upload(bytes(text));
  expect(Buffer.from(await read(evidenceId)).equals(bytes(text))).toBe(true);
});

test.each([
  ['a stranger', leo],
  ['the team of another municipality', nils],
])('%s can neither keep nor learn that there is a case', async (_who, other) => {
  expect(await refusalOf(upload(eml('Hej'), other))).toBe('not-found');
});

test('a mail of another case is not read through this one', async () => {
  const { evidenceId } = await upload(eml('Hej'));
  ({ caseId } = await reported(desk));
  expect(await refusalOf(read(evidenceId))).toBe('not-found');
});

describe('from the mailbox', () => {
  const keepFrom = (mailContent: TestDesk['graph']['mailContent'], by = maja) =>
    keepMail({ ...desk, graph: { ...desk.graph, mailContent } }, by, about(caseId, { restId: 'AAMk' }));

  test('the reporter’s own mail is kept', async () => {
    const { evidenceId } = await keepFrom(async () => eml('Fra postkassen'));
    expect(Buffer.from(await read(evidenceId)).equals(eml('Fra postkassen'))).toBe(true);
  });

  const trouble = () => Promise.reject(new Trouble({ part: 'graph', code: 'timeout' }));
  test.each<[string, TestDesk['graph']['mailContent'], string]>([
    ['is not there', async () => undefined, 'mail-not-found'],
    ['cannot be reached', trouble, 'mailbox-unavailable'],
    ['is too large', () => Promise.reject(new Refusal('evidence-too-large')), 'evidence-too-large'],
  ])('a mail that %s is refused as such', async (_what, mailContent, code) => {
    expect(await refusalOf(keepFrom(mailContent))).toBe(code);
  });

  test('no mailbox is read for a case of another reporter', async () => {
    const mailContent = jest.fn();
    expect(await refusalOf(keepFrom(mailContent, leo))).toBe('not-found');
    expect(mailContent).not.toHaveBeenCalled();
  });
});

describe('a mail sent after the report', () => {
  const internetMessageId = '<handleplan@eksempel-kommune.example>';
  const shared = 'fr@eksempel-kommune.example';
  const later = async (mail: Parameters<typeof aMail>[0], findMail: TestDesk['graph']['findMail']) => {
    ({ caseId } = await reported(desk, maja, { mail: aMail(mail) }));
    const mailContent = jest.fn(async () => eml('Fundet'));
    await keepMail({ ...desk, graph: { ...desk.graph, findMail, mailContent } }, maja, about(caseId, {}));
    return mailContent.mock.calls[0]?.slice(2, 3);
  };

  test('is found in the mailbox by its message id', async () =>
    expect(await later({ internetMessageId }, async () => ({ restId: 'fundet' }))).toEqual([{ restId: 'fundet' }]));

  test('is looked for where it was reported from, before one’s own mailbox', async () => {
    const findMail = jest.fn<ReturnType<TestDesk['graph']['findMail']>, Parameters<TestDesk['graph']['findMail']>>(
      async (_tenant, _token, { mailbox }) => (mailbox ? undefined : { restId: 'eget' }),
    );
    await later({ internetMessageId: '<faelles@eksempel-kommune.example>', mailbox: shared }, findMail);
    expect(findMail.mock.calls.map(([, , { mailbox }]) => mailbox)).toEqual([shared, undefined]);
  });

  test('that was moved to another folder is found under its new id', async () => {
    ({ caseId } = await reported(desk, maja, { mail: aMail({ internetMessageId: '<flyttet@a.example>' }) }));
    const mailContent: TestDesk['graph']['mailContent'] = async (_tenant, _token, { restId }) =>
      restId === 'nyt' ? eml('Flyttet') : undefined;
    const graph = { ...desk.graph, findMail: async () => ({ restId: 'nyt' }), mailContent };
    const { evidenceId } = await keepMail({ ...desk, graph }, maja, about(caseId, { restId: 'gammelt' }));
    expect(Buffer.from(await read(evidenceId)).equals(eml('Flyttet'))).toBe(true);
  });

  test('that lies nowhere is not found', async () => {
    const none = later({ internetMessageId: '<vaek@eksempel-kommune.example>' }, async () => undefined);
    expect(await refusalOf(none)).toBe('mail-not-found');
  });

  test('without a message id is not looked for', async () => {
    const findMail = jest.fn();
    expect(await refusalOf(later({ internetMessageId: undefined }, findMail))).toBe('mail-not-found');
    expect(findMail).not.toHaveBeenCalled();
  });
});

test('beyond 200 MB a day from one person no more is taken; a colleague and the next day are not concerned', async () => {
  const kept: string[] = [];
  for (let mail = 0; mail < mostEvidenceADay / largestEvidence; mail += 1)
    kept.push((await upload(eml(`Mail ${mail}`))).evidenceId);
  await inTenant(desk.db, maja.tenantId, (tx) =>
    tx.updateTable('evidence').set({ size: largestEvidence }).where('evidence_id', 'in', kept).execute(),
  );
  const refused = await refusalOf(upload(eml('Et til')));
  const bySofie = await upload(eml('Fra Sofie'), sofie);
  desk.setNow(new Date(desk.now().getTime() + 24 * 3_600_000 + 1));
  const nextDay = await upload(eml('I morgen'));
  desk.setNow('2026-11-24T08:00:00Z');
  expect([refused, bySofie.size > 0, nextDay.size > 0]).toEqual(['evidence-enough', true, true]);
});
