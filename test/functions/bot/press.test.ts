import { breachWords } from '#functions/breaches/texts/words.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { cardTexts } from '#functions/texts/cards.ts';
import { refusalTexts } from '#functions/texts/refusals.ts';
import { type BotDesk, openBotDesk } from './bot-desk.ts';

let bot: BotDesk;
beforeAll(async () => {
  bot = await openBotDesk();
});
afterAll(() => bot.close());

const words = cardTexts.da;
const { refusal } = refusalTexts.da;
const tenant = () => bot.stage.municipality.ids.tenantA;
const standing = (caseId: string) =>
  inTenant(bot.desk.db, tenant(), (tx) =>
    tx
      .selectFrom('cases')
      .select(['state', 'taken_by', 'version'])
      .where('case_id', '=', caseId)
      .executeTakeFirstOrThrow(),
  );

describe('pressing a button', () => {
  test('take: the case is taken, and the person who pressed sees the card so', async () => {
    const { caseId } = await bot.reported();
    const answer = await bot.press('sofie', 'take', { caseId, version: 1 });
    expect(JSON.stringify(answer)).toContain(bot.stage.person('sofie').displayName);
    expect(await standing(caseId)).toMatchObject({ state: 'taken', taken_by: bot.stage.person('sofie').id });
  });
  test('a second press does nothing more', async () => {
    const { caseId } = await bot.reported();
    await Promise.all([
      bot.press('sofie', 'take', { caseId, version: 1 }),
      bot.press('sofie', 'take', { caseId, version: 1 }),
    ]);
    expect(await standing(caseId)).toMatchObject({ state: 'taken', version: 2 });
  });
  test('who comes second sees who has it', async () => {
    const { caseId } = await bot.reported();
    await bot.press('sofie', 'take', { caseId, version: 1 });
    const answer = await bot.press('jonas', 'take', { caseId, version: 1 });
    expect(answer.type).toBe('application/vnd.microsoft.card.adaptive');
    expect(JSON.stringify(answer)).toContain(bot.stage.person('sofie').displayName);
  });
  test('who comes second is told that a colleague was quicker', async () => {
    const { caseId } = await bot.reported();
    await bot.press('sofie', 'take', { caseId, version: 1 });
    const answer = await bot.press('jonas', 'take', { caseId, version: 1 });
    expect(JSON.stringify(answer)).toContain(refusal('already-taken').title);
  });
  test('who presses twice is not told of a quicker colleague', async () => {
    const { caseId } = await bot.reported();
    await bot.press('sofie', 'take', { caseId, version: 1 });
    const answer = await bot.press('sofie', 'take', { caseId, version: 1 });
    expect(JSON.stringify(answer)).not.toContain(refusal('already-taken').title);
  });
  test('who gives a reason on a card older than the own taking is told that it was not kept', async () => {
    const { caseId } = await bot.reported();
    await bot.press('sofie', 'take', { caseId, version: 1 });
    const answer = await bot.press('sofie', 'not-a-breach', { caseId, version: 1, reason: 'Gammelt kort' });
    expect(JSON.stringify(answer)).toContain(refusal('changed-meanwhile').title);
  });
  test('who presses a card that is older than a change is told so', async () => {
    const { caseId } = await bot.reported();
    const answer = await bot.press('sofie', 'take', { caseId, version: 9 });
    expect(JSON.stringify(answer)).toContain(refusal('changed-meanwhile').title);
  });
  test('not a breach: the reason is asked for, kept, and not on the card', async () => {
    const { caseId } = await bot.reported();
    const answer = await bot.press('sofie', 'not-a-breach', {
      caseId,
      version: 1,
      reason: 'Modtageren var den rigtige',
    });
    expect((await standing(caseId)).state).toBe('not-a-breach');
    expect(JSON.stringify(answer)).not.toContain('rigtige');
  });
  test('not a breach without a reason is refused in words', async () => {
    const { caseId } = await bot.reported();
    expect(await bot.press('sofie', 'not-a-breach', { caseId, version: 1, reason: '  ' })).toMatchObject({
      type: 'application/vnd.microsoft.activity.message',
      value: breachWords.da.reasonMissing,
    });
  });
  test.each([
    ['too long', 'x'.repeat(3000), breachWords.da.reasonTooLong(2000)],
    ['far too long', 'x'.repeat(50_000), breachWords.da.reasonTooLong(2000)],
    ['of characters that cannot be kept', 'a\u0000b', breachWords.da.reasonUnreadable],
  ])('a reason %s is refused for what it is', async (_what, reason, said) => {
    const { caseId } = await bot.reported();
    expect((await bot.press('sofie', 'not-a-breach', { caseId, version: 1, reason })).value).toBe(said);
    expect((await standing(caseId)).state).toBe('new');
  });
  test('Teams names a person the directory does not have: the press does nothing', async () => {
    const { caseId } = await bot.reported();
    const value = { action: { type: 'Action.Execute', verb: 'take', data: { caseId, version: 1 } } };
    const { body } = await bot.send({
      ...bot.activity('sofie', { type: 'invoke', name: 'adaptiveCard/action', value }),
      from: { id: '29:federated' },
      locale: undefined,
    });
    expect(body.value).toBe(words.tookTeam);
    expect((await standing(caseId)).state).toBe('new');
  });
  test.each(['maja', 'dorte', 'adam', 'gaest'] as const)('%s may not take a case', async (who) => {
    const { caseId } = await bot.reported();
    expect((await bot.press(who, 'take', { caseId, version: 1 })).type).toBe(
      'application/vnd.microsoft.activity.message',
    );
    expect((await standing(caseId)).state).toBe('new');
  });
  test('another municipality’s team is told that there is no such case', async () => {
    const { caseId } = await bot.reported();
    expect((await bot.press('nils', 'take', { caseId, version: 1 })).value).toBe(refusal('not-found').detail);
    expect((await standing(caseId)).state).toBe('new');
  });
  test('an unknown case', async () => {
    expect((await bot.press('sofie', 'take', { caseId: bot.desk.newId(), version: 1 })).value).toBe(
      refusal('not-found').detail,
    );
  });
  test('a button from another time', async () => {
    expect((await bot.press('sofie', 'explode', { caseId: bot.desk.newId() })).value).toBe(words.unknownButton);
  });
  test('a card that was old shows how it is now', async () => {
    const { caseId } = await bot.reported();
    await bot.take('jonas', caseId, 1);
    const answer = await bot.press('sofie', 'not-a-breach', { caseId, version: 1, reason: 'Gammelt kort' });
    expect(answer.type).toBe('application/vnd.microsoft.card.adaptive');
    expect((await standing(caseId)).state).toBe('taken');
  });
  test('while Graph is silent the press is answered before Teams gives it up', async () => {
    const { caseId } = await bot.reported();
    const began = bot.desk.now();
    bot.graphIsSilent.now = true;
    bot.desk.setNow(new Date(began.getTime() + 60 * 3_600_000));
    const answer = await bot.press('sofie', 'take', { caseId, version: 1 });
    bot.graphIsSilent.now = false;
    bot.desk.setNow(began);
    expect(answer.value).toBe(words.rightsUnknown);
  });
  test('for a day without Graph the last known roles hold, then none', async () => {
    const { caseId } = await bot.reported();
    const began = bot.desk.now();
    await bot.press('sofie', 'refresh', { caseId });
    bot.graphIsDown.now = true;
    bot.desk.setNow(new Date(began.getTime() + 20 * 3_600_000));
    const within = await bot.press('sofie', 'refresh', { caseId });
    bot.desk.setNow(new Date(began.getTime() + 30 * 3_600_000));
    const beyond = await bot.press('sofie', 'refresh', { caseId });
    bot.graphIsDown.now = false;
    bot.desk.setNow(began);
    expect([within.type, beyond.type]).toEqual([
      'application/vnd.microsoft.card.adaptive',
      'application/vnd.microsoft.activity.message',
    ]);
  });
});
