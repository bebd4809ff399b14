import { inTenant } from '#functions/database/transaction.ts';
import { perform } from '#functions/perform.ts';
import { chatTexts } from '#functions/texts/chat.ts';
import { stateNames } from '#functions/texts/states.ts';
import { policyText } from '#shared/policies/policy.ts';
import { faultsOfCard } from '#test/stage/teams/cards/check-card.ts';
import { rightBodies } from '#test/support/asked.ts';
import { about } from '#test/support/reported.ts';
import { type BotDesk, openBotDesk } from './bot-desk.ts';

let bot: BotDesk;
beforeEach(async () => {
  bot = await openBotDesk();
});
afterEach(() => bot.close());

const t = chatTexts.da;
const said = () => decodeURIComponent(JSON.stringify(bot.wrote.at(-1)?.card));
const team = () => {
  const { id, displayName, upn, tenantId } = bot.stage.person('sofie');
  return {
    tenantId,
    personId: id,
    name: displayName,
    userName: upn,
    roles: ['Gdpr.Team' as const],
    language: 'da' as const,
  };
};

test('the three latest of one’s own cases are shown with number, day and state, and lead there', async () => {
  const references: string[] = [];
  for (let count = 0; count < 4; count += 1) {
    bot.desk.setNow(`2026-11-24T1${count}:00:00Z`);
    references.push((await bot.reported('leo')).reference);
  }
  await bot.write('leo', 'mine sager');
  const [oldest = '', ...latest] = references;
  expect(latest.map((one) => said().includes(`mine/${one}`))).toEqual([true, true, true]);
  expect(said()).not.toContain(oldest);
  expect(said()).toContain(stateNames.da.new);
  expect(said()).toContain('tirsdag den 24. november');
  expect(faultsOfCard(Object(bot.wrote.at(-1)?.card))).toEqual([]);
});

test('one that waits for an answer says so', async () => {
  const { caseId } = await bot.reported('leo');
  await perform(bot.desk, team(), 'askReporter', about(caseId, { text: 'Hvem?' }));
  await bot.write('leo', 'mine sager');
  expect(said()).toContain(t.own.waitsForYou);
});

test('in a channel none of them is shown', async () => {
  const { reference } = await bot.reported('leo');
  const entities = [{ type: 'mention', mentioned: { id: '28:bot' } }];
  await bot.send(bot.activity('leo', { type: 'message', text: '<at>GDPR-vagten</at> mine sager', entities }));
  expect([bot.wrote.at(-1)?.text, said().includes(reference)]).toEqual([t.mine.title, false]);
});

test('what is to be read stands first, with its day, until it is confirmed', async () => {
  const { tenantId } = team();
  const { id: person_id } = bot.stage.person('leo');
  const body = policyText.parse({ ...rightBodies.createPolicy, units: null, title: 'Sikker brug af data' });
  const { policyId, version } = await perform(bot.desk, team(), 'createPolicy', { params: {}, query: {}, body });
  const published = { params: { policyId }, query: {}, body: { version, asksAgain: true } };
  await perform(bot.desk, team(), 'publishPolicy', published);
  const of = { tenant_id: tenantId, policy_id: policyId, person_id };
  const asked = { ...of, required_edition: 1, due_on: '2026-12-23', asked_at: bot.desk.now() };
  await inTenant(bot.desk.db, tenantId, (tx) => tx.insertInto('policy_readers').values(asked).execute());
  await bot.reported('leo');
  await bot.write('leo', 'mine sager');
  expect(said()).toMatch(new RegExp(`${t.own.read('Sikker brug af data')}.*${t.own.by('2026-12-23')}.*mine/2026-`));
  expect(said()).toContain(`home/read/${policyId}`);
  await inTenant(bot.desk.db, tenantId, (tx) =>
    tx.updateTable('policy_readers').set({ confirmed_edition: 1, confirmed_at: bot.desk.now() }).execute(),
  );
  await bot.write('leo', 'mine sager');
  expect(said()).not.toContain('Sikker brug');
});
