import { recordDeletion } from '#functions/breaches/mail/record-deletion.ts';
import { listMyCases } from '#functions/cases/read/list-mine.ts';
import { uploadEvidence } from '#functions/cases/work/evidence.ts';
import type { ReportInput } from '#shared/breaches/report.ts';
import type { MailFacts } from '#shared/mail/mail.ts';
import { birgit, leo, maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { know } from '#test/support/known-people.ts';
import { about, aMail, caseOf, messagesOf, reported, reportOf } from '#test/support/reported.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
  await know(desk, maja, { unit: 'Center for Børn og Familie' });
  await know(desk, leo, { unit: 'Borgerservice' });
});
afterAll(() => desk.close());

const to = (address: string, given: Partial<MailFacts['recipients'][number]> = {}) =>
  ({ address, name: '', field: 'to', placement: 'outside', wrong: true, ...given }) as const;
const sender = { address: 'maja@eksempel-kommune.example', name: 'Maja Holm' };

/** Leo received the mail and reports first; Maja sent it and knows more. */
const both = async (ofMaja: Partial<ReportInput> = {}, ofLeo: Partial<ReportInput> = {}) => {
  const mail = aMail({ internetMessageId: `<${desk.newId()}@eksempel-kommune.example>` });
  const kind = 'misdirected-mail' as const;
  desk.setNow('2026-11-24T08:00:00Z');
  const { caseId } = await reported(desk, leo, { kind, mail: { ...mail, sender }, ...ofLeo });
  desk.setNow('2026-11-24T08:01:00Z');
  await reported(desk, maja, { kind, mail, ...ofMaja });
  return caseId;
};

describe('what the second reporter tells', () => {
  const words: Partial<ReportInput> = {
    people: 'up-to-1000',
    place: 'Jobcenter, 2. sal',
    answers: { recipientTold: 'yes', encrypted: 'no' },
    dataKinds: ['health'],
  };

  test('is in the case where the first had said nothing', async () =>
    expect(await caseOf(desk, await both(words))).toMatchObject({
      people: 'up-to-1000',
      place: 'Jobcenter, 2. sal',
      answers: words.answers,
      dataKinds: ['health'],
    }));

  test('is kept beside what the first had said, and neither is lost', async () => {
    const first: Partial<ReportInput> = { people: 'up-to-10', place: 'Rådhuset', answers: { recipientTold: 'no' } };
    const { people, place, answers, reporters } = await caseOf(desk, await both(words, first));
    expect([people, place, answers]).toEqual(['up-to-1000', 'Rådhuset', { recipientTold: 'no', encrypted: 'no' }]);
    expect(reporters.map(({ personId, told }) => [personId, told.people, told.places, told.answers])).toEqual([
      [leo.personId, 'up-to-10', ['Rådhuset'], { recipientTold: ['no'] }],
      [maja.personId, 'up-to-1000', ['Jobcenter, 2. sal'], { recipientTold: ['yes'], encrypted: ['no'] }],
    ]);
  });

  test('of how many people, when it is fewer, does not make the case smaller', async () =>
    expect((await caseOf(desk, await both({ people: 'one' }, { people: 'up-to-100' }))).people).toBe('up-to-100'));

  test('of when it happened fills what was not known', async () => {
    const mail = aMail({ internetMessageId: `<${desk.newId()}@a.example>`, sentAt: undefined });
    const { caseId } = await reported(desk, leo, { kind: 'misdirected-mail', mail });
    await reported(desk, maja, { kind: 'misdirected-mail', mail, occurred: { when: '2026-11-20T10:00' } });
    expect((await caseOf(desk, caseId)).times).toEqual(
      expect.arrayContaining([expect.objectContaining({ time: 'occurred', at: '2026-11-20T09:00:00.000Z' })]),
    );
  });

  test('is logged at every report, with codes and digests only', async () => {
    const caseId = await both(words);
    const mail = aMail({ internetMessageId: (await caseOf(desk, caseId)).mail?.internetMessageId });
    await reported(desk, maja, { kind: 'misdirected-mail', mail, people: 'more', place: 'Kantinen' });
    const joined = (await caseOf(desk, caseId)).timeline.filter(({ verb }) => verb === 'joined');
    expect(joined.map(({ facts }) => [facts.people, facts.news])).toEqual([
      ['up-to-1000', ['data-kinds', 'people', 'place', 'answers']],
      ['more', ['people', 'place']],
    ]);
    expect(JSON.stringify(joined)).not.toMatch(/Jobcenter|Kantinen|example/);
  });

  test('told three times over is kept with the earliest finding', async () => {
    const caseId = await both({ found: { when: '2026-11-24T08:40' } });
    const { mail } = await caseOf(desk, caseId);
    const again = aMail({ internetMessageId: mail?.internetMessageId });
    for (const when of ['2026-11-24T08:20', '2026-11-24T08:50'])
      await reported(desk, maja, { kind: 'misdirected-mail', mail: again, found: { when } });
    const { reporters } = await caseOf(desk, caseId);
    expect(reporters.find(({ personId }) => personId === maja.personId)?.told.found?.at).toBe(
      '2026-11-24T07:20:00.000Z',
    );
  });

  test('changes the card', async () => {
    const cards = (await messagesOf(desk, await both(words))).filter(({ kind }) => kind === 'card');
    expect(cards).toHaveLength(2);
  });

  test('says who marked whom as wrong', async () => {
    const { internetMessageId } = aMail();
    const mine = to('mine@example.com');
    const given = (recipients: MailFacts['recipients']) => ({
      kind: 'misdirected-mail' as const,
      mail: aMail({ internetMessageId: `${internetMessageId}marked`, recipients }),
    });
    const { caseId } = await reported(desk, maja, given([mine]));
    await reported(desk, leo, given([to('mine@example.com'), to('opfundet@example.com')]));
    await reported(desk, birgit, given([to('mine@example.com', { wrong: false })]));
    const { recipients } = await caseOf(desk, caseId);
    expect(recipients.map(({ address, markedBy }) => [address, markedBy.map(({ personId }) => personId)])).toEqual([
      ['mine@example.com', [maja.personId, leo.personId]],
      ['opfundet@example.com', [leo.personId]],
    ]);
  });
});

test('the same mail kept by both is shown to both, and stored once', async () => {
  const caseId = await both();
  const eml = new TextEncoder().encode('From: a@example.com\r\nSubject: Handleplan\r\n\r\nHej');
  const kept = [
    await uploadEvidence(desk, maja, about(caseId, eml)),
    await uploadEvidence(desk, leo, about(caseId, eml)),
  ];
  const views = await Promise.all([maja, leo].map((by) => reportOf(desk, caseId, by)));
  expect(views.map(({ evidence }) => evidence.map(({ evidenceId }) => evidenceId))).toEqual([
    [kept[0]?.evidenceId],
    [kept[0]?.evidenceId],
  ]);
  expect((await caseOf(desk, caseId)).evidence).toHaveLength(1);
});

describe('a person who knows a message id, and joins by it', () => {
  const hidden = to('hidden@example.com', { field: 'bcc' });
  const known = async (ofLeo: Partial<ReportInput> = {}, mailOfLeo: Partial<MailFacts> = {}) => {
    const mail = aMail({
      internetMessageId: `<${desk.newId()}@eksempel-kommune.example>`,
      recipients: [to('karl@example.com'), hidden],
    });
    desk.setNow('2026-11-24T08:00:00Z');
    const { caseId } = await reported(desk, maja, { kind: 'misdirected-mail', mail });
    desk.setNow('2026-11-24T09:00:00Z');
    await reported(desk, leo, {
      kind: 'misdirected-mail',
      mail: { ...mail, recipients: [to('karl@example.com'), hidden, to('guess2@example.com')], ...mailOfLeo },
      ...ofLeo,
    });
    return caseId;
  };
  const listed = async (caseId: string, by = leo) => {
    const { cases: reports } = await listMyCases(desk, by, { params: {}, query: {}, body: {} });
    return reports.find((one) => one.caseId === caseId);
  };

  test('is shown neither the unit nor the time of the first reporter in the list', async () => {
    const caseId = await known();
    expect(await listed(caseId)).toMatchObject({ unit: null, receivedAt: '2026-11-24T09:00:00.000Z' });
    expect(await listed(caseId, maja)).toMatchObject({ unit: 'Center for Børn og Familie' });
  });

  test('is shown the kind of the own report', async () =>
    expect((await reportOf(desk, await known({ kind: 'other' }), leo)).kind).toBe('other'));

  test('cannot try out hidden recipients: what others recorded of one looks like nothing', async () => {
    const caseId = await known();
    const ids = new Map((await caseOf(desk, caseId)).recipients.map((one) => [one.address, one.recipientId]));
    const confirmed = { recipientId: ids.get(hidden.address) ?? '', deletion: 'confirmed' as const };
    await recordDeletion(desk, maja, about(caseId, confirmed));
    await recordDeletion(desk, sofie, about(caseId, confirmed));
    const { recipients } = await reportOf(desk, caseId, leo);
    expect(recipients.map(({ address, deletion }) => [address, deletion])).toEqual([
      ['karl@example.com', 'not-asked'],
      ['hidden@example.com', 'not-asked'],
      ['guess2@example.com', 'not-asked'],
    ]);
  });

  test.each([
    ['at another time', { sentAt: '2026-11-24T07:01:00Z' }, false],
    ['without a time', { sentAt: undefined }, false],
    ['at another time than first', { sentAt: '2026-11-24T07:01:00Z' }, true],
    ['without the time of the first', { sentAt: undefined }, true],
  ])('cannot try them out by a report that joins or does not, %s', async (_how, mailOfLeo, twice) => {
    const kind = 'misdirected-mail' as const;
    const joins = async (address: string) => {
      const internetMessageId = `<${desk.newId()}@eksempel-kommune.example>`;
      const ofMaja = aMail({ internetMessageId, recipients: [to('karl@example.com'), hidden] });
      await reported(desk, maja, { kind, mail: ofMaja });
      const mail = aMail({ internetMessageId, recipients: [to(address)] });
      // By its true time it joins, and the address is in the case from then on.
      if (twice) await reported(desk, leo, { kind, mail });
      return (await reported(desk, leo, { kind, mail: { ...mail, ...mailOfLeo } })).joined;
    };
    expect(await joins(hidden.address)).toBe(await joins('guess2@example.com'));
  });

  test('does not overwrite what another has recorded of a deletion', async () => {
    const caseId = await known();
    const recipientId =
      (await caseOf(desk, caseId)).recipients.find(({ address }) => address === hidden.address)?.recipientId ?? '';
    await recordDeletion(desk, maja, about(caseId, { recipientId, deletion: 'confirmed' }));
    await recordDeletion(desk, leo, about(caseId, { recipientId, deletion: 'refused' }));
    const view = await reportOf(desk, caseId, maja);
    expect(view.recipients.find((one) => one.recipientId === recipientId)?.deletion).toBe('confirmed');
  });

  test.each(['2018-06-01', '2026-11-20T09:00'])(
    'does not move the awareness to %s, before the mail was sent',
    async (when) => {
      const caseId = await known({ found: { when } }, { sender });
      expect(await caseOf(desk, caseId)).toMatchObject({
        aware: '2026-11-24T07:30:00.000Z',
        warnings: ['told-found-implausible'],
      });
    },
  );

  test.each([
    ['with a date of the own', { sentAt: '2018-05-30T10:00:00Z' }, {}],
    ['who says it happened then', { sentAt: undefined }, { occurred: { when: '2018-05-30' } }],
    ['without a date', { sentAt: undefined }, {}],
  ])('of a mail whose sending is unknown, moves it neither, %s', async (_how, mailOfLeo, ofLeo) => {
    const internetMessageId = `<${desk.newId()}@a.example>`;
    const kind = 'misdirected-mail' as const;
    const { caseId } = await reported(desk, maja, { kind, mail: aMail({ internetMessageId, sentAt: undefined }) });
    const joining = { kind, found: { when: '2018-06-01' }, ...ofLeo };
    // Said twice: the first time must not prepare the second.
    for (const _time of [1, 2])
      await reported(desk, leo, { ...joining, mail: aMail({ internetMessageId, sender, ...mailOfLeo }) });
    expect(await caseOf(desk, caseId)).toMatchObject({
      aware: '2026-11-24T07:30:00.000Z',
      warnings: expect.arrayContaining(['told-found-implausible']),
    });
  });

  test('moves it to the sending of the mail at the earliest', async () => {
    const caseId = await known({ found: { when: '2026-11-24' } });
    expect(await caseOf(desk, caseId)).toMatchObject({ aware: '2026-11-24T07:00:00.000Z', warnings: [] });
  });
});
