import { inTenant } from '#functions/database/transaction.ts';
import { perform } from '#functions/perform.ts';
import { ownSheets } from '#functions/reviews/answering/own-sheet.ts';
import { receiptText } from '#functions/reviews/answering/receipt-text.ts';
import { planRemovals } from '#functions/reviews/removals/planning/plan-removals.ts';
import { receiptWords } from '#functions/reviews/texts/receipt-words.ts';
import { followDirectories } from '#functions/timers/mirror.ts';
import { idOf } from '#test/functions/directory/mirror/pretend-directory.ts';
import { birgit, caller, leo } from '#test/support/desk.ts';
import { refusalOf } from '#test/support/reported.ts';
import { aDay, minute, openRefused, type Refused } from './removals/a-refusal.ts';

let refused: Refused;
const open = async (...given: Parameters<typeof openRefused>) => {
  refused = await openRefused(...given);
};
afterEach(() => refused.desk.close());

const withdraw = async (lineIds = [refused.lineOf(1)], who = birgit) => {
  const about = { params: { reviewId: refused.reviewId }, query: {}, body: { lineIds } };
  const answer = await perform(refused.desk, who, 'withdrawRefusals', about);
  await refused.drain();
  return answer;
};
const lineOf = async (person: number) => {
  const { sheets } = await perform(refused.desk, birgit, 'listMyLines', { params: {}, query: {}, body: {} });
  return sheets[0]?.lines.find(({ memberId }) => memberId === idOf(person));
};

test('a refused access is kept after all until the evening of its removal, also when the review has ended', async () => {
  await open();
  await refused.drain();
  expect((await lineOf(1))?.removal).toEqual({
    stage: 'planned',
    due: '2026-11-24T19:00:00.000Z',
    canBeWithdrawn: true,
    fate: 'graph',
  });
  expect(await withdraw()).toEqual({ kept: [refused.lineOf(1)], late: [] });
  await refused.pass(aDay);
  expect([await lineOf(1), refused.graph.calls]).toMatchObject([{ answer: 'keep', removal: null }, []]);
  expect((await refused.only()).state).toBe('withheld');
});

test('it is kept as well before its removal is planned, and is not planned then', async () => {
  await open();
  await withdraw();
  for (const _ of [1, 2]) await refused.pass(aDay);
  expect([await refused.removals(), refused.isMember(1)]).toEqual([[], true]);
});

test('a second press changes nothing', async () => {
  await open();
  await withdraw();
  const before = await lineOf(1);
  expect(await withdraw()).toEqual({ kept: [refused.lineOf(1)], late: [] });
  expect(await lineOf(1)).toEqual(before);
});

test('what is removed already stays refused, and that is said', async () => {
  await open();
  await refused.drain();
  await refused.pass(aDay);
  expect(await withdraw()).toEqual({ kept: [], late: [refused.lineOf(1)] });
  expect(await lineOf(1)).toMatchObject({ answer: 'remove', removal: { stage: 'under-way', canBeWithdrawn: false } });
});

test('a removal that waits for the end of the review says so, and can be withdrawn until then', async () => {
  await open({ removal: { when: 'at-the-end' } }, [6]);
  await refused.drain();
  expect((await lineOf(1))?.removal).toMatchObject({ stage: 'planned', due: null, canBeWithdrawn: true });
  expect((await withdraw()).kept).toEqual([refused.lineOf(1)]);
});

test('whose group would be without an owner is said to wait for one', async () => {
  await open({ removal: { when: 'at-the-end' } }, [6]);
  refused.directory.own(90, idOf(1));
  await refused.pass(aDay);
  await followDirectories(refused.desk);
  await refused.drain();
  expect((await lineOf(1))?.removal).toMatchObject({ stage: 'planned', fate: 'owner' });
});

test('what was kept while others planned its removal is not planned', async () => {
  await open();
  await withdraw();
  const { desk, reviewId } = refused;
  const lines = [{ line_id: refused.lineOf(1), group_id: idOf(90), member_id: idOf(1) }];
  const plan = { tenantId: birgit.tenantId, reviewId, by: null, due: desk.now(), lines };
  expect(await inTenant(desk.db, birgit.tenantId, (tx) => planRemovals(tx, desk, plan))).toBe(0);
});

test('one of several is kept, the others are removed', async () => {
  await open({}, [], [1, 2]);
  await refused.drain();
  await withdraw([refused.lineOf(2)]);
  await refused.pass(10 * 60 * minute);
  await refused.pass(2 * 60 * minute);
  expect(refused.graph.calls).toEqual(['remove 1 90']);
});

test('a stand-in does not keep the own access after all', async () => {
  await open();
  const one = caller({ personId: idOf(1), name: 'Person 1' });
  const standIn = { personId: idOf(1), from: '2026-11-24', to: '2026-12-04' };
  await perform(refused.desk, birgit, 'setStandIn', { params: {}, query: {}, body: { standIn } });
  expect(await refusalOf(withdraw(undefined, one))).toBe('own-access');
});

test('nobody withdraws what another refused', async () => {
  await open();
  expect(await refusalOf(withdraw(undefined, leo))).toBe('not-found');
});

const receipt = (who = birgit, sheetId?: string) =>
  perform(refused.desk, birgit, 'listMyLines', { params: {}, query: {}, body: {} }).then(({ sheets }) =>
    perform(refused.desk, who, 'readReceipt', {
      params: { reviewId: refused.reviewId, sheetId: sheetId ?? sheets[0]?.sheetId ?? '' },
      query: {},
      body: {},
    }),
  );

test('the receipt is a PDF of the own answers, and nobody else’s', async () => {
  await open();
  expect(Buffer.from((await receipt()).slice(0, 5)).toString()).toBe('%PDF-');
  expect(await refusalOf(receipt(leo))).toBe('not-found');
});

test('the receipt says how many are kept and removed, and each answer with its time', async () => {
  await open();
  const text = await inTenant(refused.desk.db, birgit.tenantId, async (tx) => {
    const { tenantId } = birgit;
    const [sheet] = await ownSheets(tx, { caller: birgit, today: '2026-11-24' }, refused.reviewId);
    if (!sheet) throw new Error('no sheet');
    return receiptText(tx, { tenantId, language: 'da', sheet, now: refused.desk.now(), mayShow: () => true });
  });
  const t = receiptWords.da;
  const [summary, , , table] = text.blocks;
  expect(summary).toMatchObject({ text: t.summary(1, 1, 0) });
  const rows = table?.block === 'table' ? table.rows.map(([person, , answer]) => [person, answer]) : [];
  expect(rows).toEqual([
    ['Person 1', t.said.remove],
    ['Person 2', t.said.keep],
  ]);
});
