import { inTenant } from '#functions/database/transaction.ts';
import { cardTexts } from '#functions/texts/cards.ts';
import { refusalTexts } from '#functions/texts/refusals.ts';
import { openErrand } from '#test/support/errands/open-errand.ts';
import { withErrands } from '#test/support/errands/pretended-subjects.ts';
import { errandWords } from '#test/support/errands/words.ts';
import { type BotDesk, openBotDesk } from './bot-desk.ts';

let bot: BotDesk;
beforeAll(async () => {
  bot = await openBotDesk(withErrands);
});
afterAll(() => bot.close());

const tenantId = () => bot.stage.municipality.ids.tenantA;
const standing = (caseId: string) =>
  inTenant(bot.desk.db, tenantId(), (tx) =>
    tx.selectFrom('cases').select(['state', 'version']).where('case_id', '=', caseId).executeTakeFirstOrThrow(),
  );
const anErrand = async () => {
  const { id: personId, displayName: name, upn: userName } = bot.stage.person('maja');
  const wanted = { tenantId: tenantId(), personId, name, userName, roles: [], language: 'da' as const };
  return (await openErrand(bot.desk, wanted)).caseId;
};

test('the button every card has takes a case of any subject, and its own button appears', async () => {
  const caseId = await anErrand();
  const answer = await bot.press('sofie', 'take', { caseId, version: 1 });
  expect(JSON.stringify(answer)).toContain(errandWords.da.done);
});

test('a subject’s own button does what the subject says', async () => {
  const caseId = await anErrand();
  await bot.press('sofie', 'take', { caseId, version: 1 });
  await bot.press('sofie', 'errand-done', { caseId, version: 2 });
  expect(await standing(caseId)).toEqual({ state: 'closed', version: 3 });
});

test('it is refused where the move is not open, on the card as it is now', async () => {
  const caseId = await anErrand();
  const answer = await bot.press('sofie', 'errand-done', { caseId, version: 1 });
  expect(JSON.stringify(answer)).toContain(refusalTexts.da.refusal('move-not-allowed').title);
  expect(await standing(caseId)).toEqual({ state: 'new', version: 1 });
});

test('it is the team’s alone', async () => {
  const caseId = await anErrand();
  await bot.press('sofie', 'take', { caseId, version: 1 });
  expect((await bot.press('maja', 'errand-done', { caseId, version: 2 })).value).toBe(cardTexts.da.tookTeam);
  expect(await standing(caseId)).toEqual({ state: 'taken', version: 2 });
});

test.each([
  ['of a breach on an errand', () => anErrand(), 'not-a-breach'],
  ['of an errand on a breach', async () => (await bot.reported()).caseId, 'errand-done'],
])('a button %s does nothing', async (_which, open, verb) => {
  const caseId = await open();
  const answer = await bot.press('sofie', verb, { caseId, version: 1, reason: 'Rette modtager' });
  expect(answer.value).toBe(cardTexts.da.unknownButton);
  expect(await standing(caseId)).toEqual({ state: 'new', version: 1 });
});
