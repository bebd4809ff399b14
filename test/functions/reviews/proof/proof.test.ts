import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { proveLogs } from '#functions/log/prove-logs.ts';
import { perform } from '#functions/perform.ts';
import { followInReviews } from '#functions/reviews/following/follow-directory.ts';
import { turnReviews } from '#functions/reviews/making/turn-reviews.ts';
import { proofWords } from '#functions/reviews/texts/proof-words.ts';
import type { ProofFormat, ProofView } from '#shared/reviews/proof/proof-views.ts';
import { idOf } from '#test/functions/directory/mirror/pretend-directory.ts';
import { aDay, minute, openRefused, type Refused } from '#test/functions/reviews/removals/a-refusal.ts';
import { dorte, sofie } from '#test/support/desk.ts';

const proofOf = ({ desk, reviewId }: Refused) =>
  perform(desk, dorte, 'readProof', { params: { reviewId }, query: {}, body: {} });
const fileOf = ({ desk, reviewId }: Refused, format: ProofFormat) =>
  perform(desk, sofie, 'readProofFile', { params: { reviewId }, query: { format }, body: {} });

const onlyPlan = async ({ desk }: Refused) => {
  const { plans } = await perform(desk, sofie, 'listReviews', { params: {}, query: {}, body: {} });
  return plans[0]?.planId ?? '';
};

describe('a review in which one has kept an access and refused another, and one has not answered', () => {
  let refused: Refused;
  let begun: ProofView;
  const files: Partial<Record<ProofFormat, readonly Uint8Array[]>> = {};
  let looked: ProofView;
  let checked: ProofView;
  let planned: ProofView;
  let late: ProofView;
  beforeAll(async () => {
    refused = await openRefused({ removal: { when: 'at-the-end' } }, [3]);
    begun = await proofOf(refused);
    for (const format of ['pdf', 'xlsx'] as const) {
      const first = await fileOf(refused, format);
      refused.desk.setNow(new Date(refused.desk.now().getTime() + minute));
      files[format] = [first, await fileOf(refused, format)];
    }
    looked = await proofOf(refused);
    await refused.pass(aDay);
    await proveLogs(refused.desk);
    checked = await proofOf(refused);
    await refused.pass(minute);
    await refused.apply('tonight');
    planned = await proofOf(refused);
    refused.desk.setNow(new Date(refused.desk.now().getTime() + 7 * aDay));
    late = await proofOf(refused);
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

  test('is late when what was to be removed is not after seven days', () =>
    expect([planned.outcome.late, late.outcome.late, late.outcome.open]).toEqual([0, 1, 1]));

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

describe('a review whose refusal was removed and read back', () => {
  let refused: Refused;
  let removing: ProofView;
  let removed: ProofView;
  let words: (string | undefined)[][];
  let next: ProofView;
  let putBack: ProofView;
  /** Lets the looks be made that a removal, or what was put back, is proven by. */
  const settle = async () => {
    for (const wait of [minute, minute, minute, minute, aDay, aDay]) await refused.pass(wait);
  };
  beforeAll(async () => {
    refused = await openRefused();
    await refused.apply();
    removing = await proofOf(refused);
    await settle();
    removed = await proofOf(refused);
    const sheet = strFromU8(unzipSync(await fileOf(refused, 'xlsx'))['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    const rows = sheet.split('<row ').slice(2);
    words = rows.map((row) => [...row.matchAll(/<t [^>]*>([^<]*)</g)].map(([, text]) => text));
    await refused.undo();
    await settle();
    putBack = await proofOf(refused);
    next = await proofOf({ ...refused, reviewId: await refused.start(await onlyPlan(refused)) });
  });
  afterAll(() => refused.desk.close());

  test('is open until the access was gone the day after, too', () => {
    expect(removing.outcome).toMatchObject({ removed: 0, open: 1 });
    expect(removed.outcome).toMatchObject({ removed: 1, open: 0, late: 0 });
  });

  test('has ended with the last answer, and says until when it is kept', () =>
    expect([removed.endedAt, removed.keptUntil]).toEqual(['2026-11-24T08:00:00.000Z', '2031-11-24']));

  test('tells in its workbook of each access who decided what, and what was done', () => {
    const t = proofWords.da;
    const about = (person: string) => words.find((row) => row.includes(person));
    expect(about('Person 1')).toEqual(expect.arrayContaining(['Group 090', t.answers.remove, t.states.confirmed]));
    expect(about('Person 2')).toEqual(expect.arrayContaining(['Group 090', t.answers.keep]));
  });

  test('counts what was put back neither as removed nor as open', () =>
    expect(putBack.outcome).toMatchObject({ removed: 0, open: 0, putBack: 1 }));

  test('is beside the next one of its plan', () => {
    expect(removed.earlier).toEqual([]);
    expect(next.earlier).toMatchObject([{ reviewId: refused.reviewId, outcome: { putBack: 1 } }]);
  });
});

describe('a review in which one access was gone before it was answered, and another was not answered', () => {
  let refused: Refused;
  let ended: ProofView;
  let rows: string[];
  beforeAll(async () => {
    refused = await openRefused({}, [3, 6]);
    refused.directory.take(90, 3);
    await refused.readDirectory();
    await followInReviews(refused.desk);
    await refused.pass(60 * aDay);
    await turnReviews(refused.desk);
    await refused.drain();
    ended = await proofOf(refused);
    const sheet = strFromU8(unzipSync(await fileOf(refused, 'xlsx'))['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    rows = sheet.split('<row ').slice(2);
  });
  afterAll(() => refused.desk.close());

  test('counts as unanswered only the one that was there', () =>
    expect([ended.state, ended.outcome]).toMatchObject([
      'ended',
      { lines: 4, answered: 3, rested: 1, unanswered: 1, refused: 1 },
    ]));

  test('says in its workbook that the other needed no answer, and why', () => {
    const t = proofWords.da;
    const about = rows.find((row) => row.includes('Person 3<'));
    expect([t.noAnswerNeeded, t.gone.membership, t.noAnswer].map((words) => about?.includes(`>${words}<`))).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('has no quarter without an answer in the look at the one who was gone', async () => {
    const personId = idOf(3);
    const { accesses } = await perform(refused.desk, dorte, 'readPersonAccess', {
      params: { personId },
      query: {},
      body: {},
    });
    expect(accesses.flatMap(({ history }) => history.map(({ mark }) => mark))).not.toContain('unanswered');
  });
});
