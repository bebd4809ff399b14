import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { proveLogs } from '#functions/log/prove-logs.ts';
import { perform } from '#functions/perform.ts';
import { proofWords } from '#functions/reviews/texts/proof-words.ts';
import type { ProofFormat, ProofView } from '#shared/reviews/proof/proof-views.ts';
import { dorte, leo, sofie } from '#test/support/desk.ts';
import { aDay, minute, openRefused, type Refused } from './a-refusal-sent.ts';

const proofOf = ({ desk, reviewId }: Refused) =>
  perform(desk, dorte, 'readProof', { params: { reviewId }, query: {}, body: {} });
const fileOf = ({ desk, reviewId }: Refused, format: ProofFormat) =>
  perform(desk, sofie, 'readProofFile', { params: { reviewId }, query: { format }, body: {} });

const onlyPlan = async ({ desk }: Refused) => {
  const { plans } = await perform(desk, sofie, 'listReviews', { params: {}, query: {}, body: {} });
  return plans[0]?.planId ?? '';
};

const answerLast = async ({ desk, reviewId }: Refused) => {
  const { sheets } = await perform(desk, leo, 'listMyLines', { params: {}, query: {}, body: {} });
  const decisions = sheets.flatMap(({ lines }) =>
    lines.map(({ lineId, version }) => ({ lineId, version, answer: 'keep' as const })),
  );
  const about = { params: { reviewId }, query: {} };
  await perform(desk, leo, 'decideLines', { ...about, body: { decisions } });
  await perform(desk, leo, 'sendAnswers', { ...about, body: { of: 'me' } });
};

describe('a review in which one has kept an access and refused another, and one has not answered', () => {
  let refused: Refused;
  let begun: ProofView;
  const files: Partial<Record<ProofFormat, readonly Uint8Array[]>> = {};
  let looked: ProofView;
  let checked: ProofView;
  let planned: ProofView;
  let next: ProofView;
  beforeAll(async () => {
    refused = await openRefused([3]);
    begun = await proofOf(refused);
    for (const format of ['pdf', 'xlsx'] as const) {
      const first = await fileOf(refused, format);
      await refused.pass(minute);
      files[format] = [first, await fileOf(refused, format)];
    }
    looked = await proofOf(refused);
    await refused.pass(aDay);
    await proveLogs(refused.desk);
    checked = await proofOf(refused);
    await refused.pass(minute);
    await answerLast(refused);
    planned = await proofOf(refused);
    next = await proofOf({ ...refused, reviewId: await refused.start(await onlyPlan(refused)) });
  });
  afterAll(() => refused.desk.close());

  test('counts what is answered, refused and open', () =>
    expect(begun.outcome).toMatchObject({ lines: 3, answered: 2, unanswered: 0, refused: 1, removed: 0, open: 1 }));

  test('names what is open', () =>
    expect(begun.open).toMatchObject([{ member: { name: 'Person 1' }, group: 'Group 090', state: null }]));

  test('tells on which reading of the directory it rests', () => expect(begun.readAt).toBe('2026-11-24T08:00:00.000Z'));

  test('is not called whole before a check', () => expect(begun.log.check).toBeNull());

  test('is called whole by the check, with its time', () => {
    expect(checked.log.check).toEqual({ at: '2026-11-25T08:02:00.000Z', found: 'whole' });
  });

  test('is called outdated once its log has grown', () => expect(planned.log.check?.found).toBe('outdated'));

  test('has another fingerprint once something has happened, and the same after a look', () =>
    expect([looked.log.fingerprint === begun.log.fingerprint, planned.log.fingerprint]).toEqual([
      true,
      expect.not.stringMatching(begun.log.fingerprint),
    ]));

  test('has ended with the last answer, and says until when it is kept', () =>
    expect([begun.keptUntil, planned.endedAt, planned.keptUntil]).toEqual([
      ...[null, '2026-11-25T08:03:00.000Z', '2031-11-25'],
    ]));

  test('is beside the next one of its plan', () =>
    expect([begun.earlier, next.earlier]).toMatchObject([[], [{ reviewId: refused.reviewId, outcome: { lines: 3 } }]]));

  test('tells in its workbook of each access who decided what', () => {
    const t = proofWords.da;
    const sheet = strFromU8(
      unzipSync(files.xlsx?.[0] ?? new Uint8Array())['xl/worksheets/sheet2.xml'] ?? new Uint8Array(),
    );
    const rows = sheet.split('<row ').slice(2);
    const words = rows.map((row) => [...row.matchAll(/<t [^>]*>([^<]*)</g)].map(([, text]) => text));
    const about = (person: string) => words.find((row) => row.includes(person));
    expect(about('Person 1')).toEqual(expect.arrayContaining(['Group 090', t.answers.remove, t.notPlanned]));
    expect(about('Person 2')).toEqual(expect.arrayContaining(['Group 090', t.answers.keep]));
    expect(about('Person 3')).toEqual(expect.arrayContaining([t.noAnswer]));
  });

  test.each<ProofFormat>(['pdf', 'xlsx'])('has the making of a %s file in its log, with the SHA-256', (format) => {
    const sha256 = createHash('sha256')
      .update(files[format]?.[0] ?? '')
      .digest('hex');
    const made = looked.files.filter((one) => one.format === format);
    expect(made).toMatchObject([{ sha256, by: { personId: sofie.personId } }, { sha256 }]);
  });

  test.each<ProofFormat>(['pdf', 'xlsx'])('makes the same %s file as long as nothing has happened', (format) => {
    const [first, second] = files[format] ?? [];
    expect(Buffer.from(second ?? []).equals(Buffer.from(first ?? []))).toBe(true);
  });
});
