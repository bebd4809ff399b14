import { inTenant } from '#functions/database/transaction.ts';
import { cardTexts } from '#functions/texts/cards.ts';
import { chatTexts } from '#functions/texts/chat.ts';
import { type BotDesk, channelId, openBotDesk } from './bot-desk.ts';

let bot: BotDesk;
beforeAll(async () => {
  bot = await openBotDesk();
});
afterAll(() => bot.close());

const noCase = chatTexts.da['no-case'].title;
const tenant = () => bot.stage.municipality.ids.tenantA;
const standing = (caseId: string) =>
  inTenant(bot.desk.db, tenant(), (tx) =>
    tx
      .selectFrom('cases')
      .select(['state', 'taken_by', 'version'])
      .where('case_id', '=', caseId)
      .executeTakeFirstOrThrow(),
  );
/** Who looked at a case, as its log says. */
const looksAt = (caseId: string) =>
  inTenant(bot.desk.db, tenant(), async (tx) => {
    const rows = await tx
      .selectFrom('log_entries')
      .select('actor_id')
      .where('subject_id', '=', caseId)
      .where('verb', '=', 'looked')
      .execute();
    return rows.map(({ actor_id }) => actor_id);
  });

// As over HTTP: the team and the DPO see every case and the list of them; an administrator, a reporter and a manager do not.
test.each([
  ['sofie', 'card', 'queue'],
  ['dorte', 'card', 'queue'],
  ['adam', 'no-case', 'mine'],
  ['maja', 'own', 'mine'],
  ['birgit', 'no-case', 'mine'],
  ['leo', 'no-case', 'mine'],
  ['gaest', 'no-case', 'mine'],
  ['nils', 'no-case', 'queue'],
] as const)(
  '%s writes a number and gets "%s", and asks for the cases and gets "%s"',
  async (who, ofNumber, ofCases) => {
    const { reference } = await bot.reported();
    const said = { card: cardTexts.da.changedCase(reference), own: reference, 'no-case': noCase };
    await bot.write(who, reference);
    expect(bot.wrote.at(-1)?.text).toBe(said[ofNumber]);
    for (const asked of ['kø', 'åbne sager']) {
      await bot.write(who, asked);
      expect(bot.wrote.at(-1)?.text).toBe(chatTexts.da[ofCases].title);
    }
  },
);

describe('writing the number of a case', () => {
  const inChannel = (who: 'sofie' | 'leo', text: string, id = channelId) =>
    bot.send({
      ...bot.activity(who, {
        type: 'message',
        text: `<at>GDPR-vagten</at> ${text}`,
        entities: [{ type: 'mention', mentioned: { id: '28:bot' } }],
      }),
      conversation: { id: `${id};messageid=7`, conversationType: 'channel', tenantId: tenant() },
    });
  test.each(['sofie', 'dorte'] as const)('%s gets the card of the case', async (who) => {
    const { reference } = await bot.reported();
    await bot.write(who, reference);
    expect(bot.wrote.at(-1)?.text).toBe(cardTexts.da.changedCase(reference));
    expect(JSON.stringify(bot.wrote.at(-1)?.card)).toContain(reference);
  });
  test('the card so answered works as the one in the channel does', async () => {
    const { caseId, reference } = await bot.reported();
    await bot.write('sofie', reference);
    await bot.press('sofie', 'take', { caseId, version: 1, apart: true });
    expect(await standing(caseId)).toMatchObject({ state: 'taken' });
  });
  test.each(['leo', 'gaest'] as const)('%s hears the same of one that exists and of one that does not', async (who) => {
    const { reference } = await bot.reported();
    await bot.write(who, reference);
    const existing = bot.wrote.at(-1);
    await bot.write(who, '2026-9999');
    expect(bot.wrote.at(-1)).toEqual(existing);
    expect(existing?.text).toBe(noCase);
  });
  test('the card so answered is a look at the case, in its log', async () => {
    const { caseId, reference } = await bot.reported();
    await bot.write('dorte', reference);
    expect(await looksAt(caseId)).toEqual([bot.stage.person('dorte').id]);
  });
  test('who is shown nothing has not looked', async () => {
    const { caseId, reference } = await bot.reported();
    await bot.write('adam', reference);
    expect(await looksAt(caseId)).toEqual([]);
  });
  test('another municipality’s team hears the same', async () => {
    const { reference } = await bot.reported();
    await bot.write('nils', reference);
    expect(bot.wrote.at(-1)?.text).toBe(noCase);
  });
  test('in another channel than the desk’s it is not shown', async () => {
    const { reference } = await bot.reported();
    await inChannel('sofie', reference, '19:elsewhere@thread.tacv2');
    expect(bot.wrote.at(-1)?.text).toBe(noCase);
  });
  test('while it is unknown what the writer may see it is not shown', async () => {
    const { reference } = await bot.reported();
    const began = bot.desk.now();
    bot.graphIsDown.now = true;
    bot.desk.setNow(new Date(began.getTime() + 40 * 3_600_000));
    await bot.write('sofie', reference);
    bot.graphIsDown.now = false;
    bot.desk.setNow(began);
    expect(bot.wrote.at(-1)?.text).toBe(noCase);
  });
});
