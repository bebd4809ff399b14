import { correctNotified } from '#functions/breaches/decide/correct-decision.ts';
import { recordNotified } from '#functions/breaches/decide/decide-notification.ts';
import { moveTime } from '#functions/breaches/decide/move-time.ts';
import { takeCase } from '#functions/cases/work/take.ts';
import type { ReportInput } from '#shared/breaches/report.ts';
import type { MailFacts } from '#shared/mail/mail.ts';
import { leo, maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { askAs, problemIn } from '#test/support/http.ts';
import { about, aMail, caseOf, reported } from '#test/support/reported.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

const sender = { address: 'maja@eksempel-kommune.example', name: 'Maja Holm' };
const send = (given: Partial<ReportInput>, mail?: Partial<MailFacts>, by = maja) =>
  askAs(desk, by)('registerBreach', {
    json: {
      kind: 'misdirected-mail',
      door: 'outlook',
      found: { when: '2026-11-24T08:30' },
      ...given,
      ...(mail && { mail: aMail({ internetMessageId: `<${desk.newId()}@a.example>`, ...mail }) }),
    },
  });
const occurredIn = async (caseId: string) =>
  (await caseOf(desk, caseId)).times
    .filter(({ time }) => time === 'occurred')
    .map(({ at, estimated }) => [at, estimated]);
const idIn = (answer: { readonly body: unknown }) => (answer.body as { caseId: string }).caseId;

describe('a date another machine wrote into the mail', () => {
  test.each(['0001-01-01T00:00:00Z', '1601-01-01T00:00:00Z', '4501-01-01T00:00:00Z', '2026-11-27T08:00:00Z', 'i går'])(
    '%s is left out, and the report is taken',
    async (sentAt) => {
      const answer = await send({ occurred: { when: '4501-01-01T00:00:00Z' } }, { sentAt });
      expect([answer.status, await occurredIn(idIn(answer))]).toEqual([201, []]);
    },
  );

  test.each([
    '9999-12-31T23:59:59Z',
    '+010000-01-01T00:00:00Z',
    '2027-02-29T08:00:00Z',
    '2026-11-27T22:00:00+14:00',
    '2026-11-27T22:00:00+1400',
    '1989-12-31T23:59:59+12:00',
  ])('%s stops no report where the window gives it twice', async (when) => {
    const answer = await send({ occurred: { when } }, { sentAt: when });
    expect([answer.status, await occurredIn(idIn(answer))]).toEqual([201, []]);
  });

  test.each([
    ['2026-03-29T02:30:00+01:00', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25T02:30:00+02:00', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25T02:30:00+01:00', '2026-10-25T01:30:00.000Z'],
    ['2024-02-29T12:00:00-11:00', '2024-02-29T23:00:00.000Z'],
    ['2026-11-24T21:30:00+14:00', '2026-11-24T07:30:00.000Z'],
  ])('%s is read with its own offset, whatever clocks in Copenhagen show', async (sentAt, at) => {
    const answer = await send({}, { sentAt });
    expect([answer.status, await occurredIn(idIn(answer))]).toEqual([201, [[at, false]]]);
  });

  test('20 minutes ahead is when the report came in, as an estimate', async () => {
    const sentAt = '2026-11-24T08:20:00Z';
    const answer = await send({ occurred: { when: sentAt } }, { sentAt });
    expect([answer.status, await occurredIn(idIn(answer))]).toEqual([201, [['2026-11-24T08:00:00.000Z', true]]]);
  });

  test('later than a colleague found the mail she received stops nothing', async () => {
    const found = { when: '2026-11-20T08:30' };
    expect((await send({ found }, { sender }, leo)).status).toBe(201);
  });
});

describe('asked about by name', () => {
  const refusedFor = async (answer: ReturnType<typeof send>) => {
    const { status, code, errors } = problemIn(await answer);
    return [status, code, errors?.map(({ field }) => field)];
  };

  test.each(['1900-01-01', '1960-01-01', '2018-05-24T23:59'])('found %s, before the Regulation applied', async (when) =>
    expect(await refusedFor(send({ found: { when } }))).toEqual([422, 'time-too-early', ['found']]),
  );

  test('found the day the Regulation began to apply is taken (Art. 99(2))', async () =>
    expect((await send({ found: { when: '2018-05-25' } })).status).toBe(201));

  test('found days before one’s own mail was sent', async () =>
    expect(await refusedFor(send({ found: { when: '2026-11-20T08:30' } }, {}))).toEqual([
      422,
      'found-before-occurred',
      ['found'],
    ]));

  test('found before it happened, both as the person says', async () =>
    expect(await refusedFor(send({ kind: 'other', occurred: { when: '2026-11-24T08:45' } }))).toEqual([
      422,
      'found-before-occurred',
      ['found'],
    ]));

  test('found on the day it happened, without a time of day, is taken', async () => {
    const given = { kind: 'other', occurred: { when: '2026-11-24T08:45' }, found: { when: '2026-11-24' } } as const;
    expect((await send(given)).status).toBe(201);
  });
});

describe('a case that is known', () => {
  const known = async () => {
    const { caseId } = await reported(desk);
    await takeCase(desk, sofie, about(caseId, { version: 1 }));
    return caseId;
  };
  const notified = async (when: string) => {
    const caseId = await known();
    const json = { version: 2, notified: { when } };
    return { caseId, answer: await askAs(desk, sofie)('recordNotified', { params: { caseId }, json }) };
  };

  test.each(['1990-01-01', '2026-11-23', '2026-11-24T08:29'])(
    'cannot have been notified %s, before that',
    async (when) => {
      const { answer } = await notified(when);
      expect([problemIn(answer).code, problemIn(answer).errors?.[0]?.field]).toEqual([
        'notified-before-aware',
        'notified',
      ]);
    },
  );

  test('may have been notified on the day it was known', async () =>
    expect((await notified('2026-11-24')).answer.status).toBe(200));

  test('is not corrected to a notification before that', async () => {
    const { caseId } = await notified('2026-11-24');
    const body = { version: 3, notified: { when: '1990-01-01' }, reason: 'Tastefejl' };
    await expect(correctNotified(desk, sofie, about(caseId, body))).rejects.toMatchObject({
      code: 'notified-before-aware',
    });
  });

  test('is not moved to be known after it was notified', async () => {
    const caseId = await known();
    await recordNotified(desk, sofie, about(caseId, { version: 2, notified: { when: '2026-11-24T08:40' } }));
    const body = { version: 3, time: 'aware' as const, moment: { when: '2026-11-24T08:45' }, reason: 'Først nu' };
    await expect(moveTime(desk, sofie, about(caseId, body))).rejects.toMatchObject({
      fields: [{ field: 'moment', code: 'aware-after-notified' }],
    });
  });

  test.each(['found', 'aware'] as const)('is not moved to be %s before the Regulation applied', async (time) => {
    const body = { version: 2, time, moment: { when: '1926-11-24' }, reason: 'Tastefejl' };
    await expect(moveTime(desk, sofie, about(await known(), body))).rejects.toMatchObject({ code: 'time-too-early' });
  });
});
