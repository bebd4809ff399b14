import { recordNotNotified } from '#functions/breaches/decide/decide-notification.ts';
import { recordDeletion } from '#functions/breaches/mail/record-deletion.ts';
import { listUnitCases } from '#functions/cases/read/list-unit-cases.ts';
import { addNote } from '#functions/cases/work/add-note.ts';
import { askReporter } from '#functions/cases/work/ask-reporter.ts';
import { uploadEvidence } from '#functions/cases/work/evidence.ts';
import { takeCase } from '#functions/cases/work/take.ts';
import type { Caller } from '#shared/people/caller.ts';
import { routes } from '#shared/routes/all.ts';
import { adam, birgit, dorte, leo, maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { know } from '#test/support/known-people.ts';
import { about, aMail, caseOf, refusalOf, reported, reportOf, viewOf } from '#test/support/reported.ts';

const cpr = '251248-4916'; // a published test person's number
let desk: TestDesk;
let caseId: string;
beforeAll(async () => {
  desk = await openTestDesk();
  await know(desk, maja, { unit: 'Center for Børn og Familie', manager: birgit });
  await know(desk, sofie);
  const mail = aMail({
    subject: `Handleplan ${cpr}`,
    attachments: [{ name: `${cpr}.pdf`, size: 2 }],
    recipients: [{ address: 'a@example.com', name: `Fremmed ${cpr}`, field: 'to', placement: 'outside', wrong: true }],
  });
  ({ caseId } = await reported(desk, maja, { mail, description: `Det gælder ${cpr}` }));
  await takeCase(desk, sofie, about(caseId, { version: 1 }));
  await addNote(desk, sofie, about(caseId, { text: 'Hemmeligt notat' }));
  await askReporter(desk, sofie, about(caseId, { text: 'Hvem?' }));
  await recordNotNotified(desk, sofie, about(caseId, { version: 2, reason: 'Hemmelig begrundelse' }));
  await uploadEvidence(
    desk,
    maja,
    about(caseId, new TextEncoder().encode('From: a@example.com\r\nSubject: a\r\n\r\nb')),
  );
});
afterAll(() => desk.close());

const looksOf = async (by: Caller) =>
  (await caseOf(desk, caseId)).timeline.filter((entry) => entry.verb === 'looked' && entry.by.personId === by.personId);

describe('the reporter', () => {
  test('sees what was told and asked, not what the team noted and reasoned', async () => {
    const { conversation } = await reportOf(desk, caseId);
    expect(conversation.map(({ kind }) => kind)).toEqual(['description', 'enquiry']);
  });

  test('sees neither notes, reasons, log nor digests anywhere', async () => {
    expect(JSON.stringify(await reportOf(desk, caseId))).not.toMatch(/Hemmelig|timeline|sha256|reason|answers/);
  });

  test('sees no CPR number, wherever it was written', async () => {
    const view = await reportOf(desk, caseId);
    expect(JSON.stringify(view)).not.toMatch(/251248|48-?4916/);
    expect([view.mail?.subject, view.recipients[0]?.name]).toEqual(['Handleplan ••••••-••••', 'Fremmed ••••••-••••']);
  });

  test('sees who has the case', async () => {
    expect((await reportOf(desk, caseId)).handledBy).toBe('Sofie Vang');
  });

  test('looks at the own report without leaving a trace', async () => {
    await reportOf(desk, caseId);
    expect(await looksOf(maja)).toEqual([]);
  });
});

describe('the manager', () => {
  test('learns that a breach concerns the unit, and nothing of mail or text', async () => {
    expect(await viewOf(desk, caseId, birgit)).toEqual({
      view: 'manager',
      subject: 'breach',
      caseId,
      reference: '2026-0001',
      version: 3,
      kind: 'snooping',
      unit: 'Center for Børn og Familie',
      state: 'taken',
      notification: 'not-notified',
      receivedAt: '2026-11-24T08:00:00.000Z',
    });
  });

  test('is in the log with each look', async () => {
    const before = (await looksOf(birgit)).length;
    await viewOf(desk, caseId, birgit);
    expect((await looksOf(birgit)).length).toBe(before + 1);
  });

  test('finds the breaches of the unit in a list', async () => {
    const { cases } = await listUnitCases(desk, birgit, { params: {}, query: {}, body: {} });
    expect(cases.map((one) => one.caseId)).toEqual([caseId]);
  });

  test('records no deletion: the mail is not the manager’s to know', async () => {
    const [recipient] = (await caseOf(desk, caseId)).recipients;
    const deletion = { recipientId: recipient?.recipientId ?? '', deletion: 'confirmed' as const };
    expect(await refusalOf(recordDeletion(desk, birgit, about(caseId, deletion)))).toBe('not-for-you');
  });
});

describe('the team and the DPO', () => {
  test('see the whole case', async () => {
    const view = await caseOf(desk, caseId);
    expect(view.texts.map(({ kind }) => kind)).toEqual(['description', 'note', 'enquiry', 'reason']);
    expect(view.texts[0]?.text).toContain(cpr);
  });

  test('see it alike, but only the team has moves', async () => {
    expect((await caseOf(desk, caseId, dorte)).moves).toEqual([]);
  });

  test.each([sofie, dorte])('are in the log with each look', async (one) => {
    const before = (await looksOf(one)).length;
    await viewOf(desk, caseId, one);
    expect((await looksOf(one)).length).toBeGreaterThan(before);
  });
});

test.each([
  ['a stranger', leo],
  ['an administrator', adam],
])('%s learns not even that there is a case', async (_who, other) => {
  expect(await refusalOf(viewOf(desk, caseId, other))).toBe('not-found');
});

test.each([maja, birgit, sofie])('every view is what the route promises', async (by) => {
  expect(routes.readCase.answer.safeParse(await viewOf(desk, caseId, by)).error).toBeUndefined();
});

describe('a wrong recipient', () => {
  const idOf = async () => (await caseOf(desk, caseId)).recipients[0]?.recipientId ?? '';

  test.each(['asked', 'confirmed', 'refused', 'no-answer'] as const)(
    'is recorded as %s by the reporter',
    async (deletion) => {
      await recordDeletion(desk, maja, about(caseId, { recipientId: await idOf(), deletion }));
      expect((await caseOf(desk, caseId)).recipients[0]?.deletion).toBe(deletion);
    },
  );

  test('is not recorded by a person who does not see the case', async () => {
    const attempt = recordDeletion(desk, leo, about(caseId, { recipientId: await idOf(), deletion: 'confirmed' }));
    expect(await refusalOf(attempt)).toBe('not-found');
  });

  test('is a recipient of this mail who was marked as wrong', async () => {
    const right = { address: 'b@example.com', name: '', field: 'to', placement: 'inside', wrong: false } as const;
    const { caseId: other } = await reported(desk, maja, {
      mail: aMail({ internetMessageId: '<r@x.example>', recipients: [right] }),
    });
    const [meant] = (await caseOf(desk, other)).recipients;
    for (const recipientId of [meant?.recipientId ?? '', await idOf(), desk.newId()]) {
      const attempt = recordDeletion(desk, maja, about(other, { recipientId, deletion: 'confirmed' }));
      expect(await refusalOf(attempt)).toBe('not-a-wrong-recipient');
    }
  });
});
