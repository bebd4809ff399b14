import { inTenant } from '#functions/database/transaction.ts';
import { cardTexts } from '#functions/texts/cards.ts';
import { refusalTexts } from '#functions/texts/refusals.ts';
import type { NamedPerson } from '#test/stage/municipality/person.ts';
import { type BotDesk, channelId, openBotDesk } from './bot-desk.ts';

let bot: BotDesk;
let caseId: string;
beforeAll(async () => {
  bot = await openBotDesk();
  await bot.install('sofie');
  ({ caseId } = await bot.reported());
  const card = { conversation_id: channelId, activity_id: '7', posted_at: bot.desk.now(), digest: Buffer.alloc(0) };
  const tenantId = bot.stage.municipality.ids.tenantA;
  await inTenant(bot.desk.db, tenantId, (tx) =>
    tx
      .insertInto('cards')
      .values({ tenant_id: tenantId, subject: 'case', subject_id: caseId, ...card })
      .execute(),
  );
});
afterAll(() => bot.close());
beforeEach(() => {
  bot.cannotSignIn.clear();
  bot.askedOf.length = 0;
});

const outcomes: Readonly<Record<string, string>> = {
  [cardTexts.da.tookTeam]: 'team',
  [cardTexts.da.rightsUnknown]: 'unknown',
  [refusalTexts.da.refusal('not-found').detail]: 'none',
};
const seenFrom = async (who: NamedPerson, scope: 'channel' | 'personal' = 'channel', given = {}) => {
  const value = { action: { type: 'Action.Execute', verb: 'refresh', data: { caseId } }, trigger: 'automatic' };
  const asked = bot.activity(who, { type: 'invoke', name: 'adaptiveCard/action', value }, scope);
  const { body } = await bot.send({ ...asked, ...given });
  return body.type === 'application/vnd.microsoft.card.adaptive' ? 'card' : (outcomes[body.value] ?? body.value);
};
const later = (minutes: number) => bot.desk.setNow(new Date(bot.desk.now().getTime() + minutes * 60_000));
const idOf = (who: NamedPerson) => bot.stage.person(who).id;

// Teams signs which conversation a person is in: a member of the channel without a role sees its cards anyway.
test.each(['sofie', 'dorte', 'adam', 'leo', 'gaest'] as const)('in the channel %s sees the card', async (who) =>
  expect(await seenFrom(who)).toBe('card'),
);

test.each([
  ['sofie', 'card'],
  ['dorte', 'card'],
  ['adam', 'team'],
  ['leo', 'team'],
  ['maja', 'team'],
  ['gaest', 'team'],
  ['nils', 'none'],
] as const)('outside it %s gets "%s"', async (who, outcome) => expect(await seenFrom(who, 'personal')).toBe(outcome));

test('in another channel a person without a role sees nothing', async () => {
  const conversation = { id: '19:elsewhere@thread.tacv2', conversationType: 'channel' };
  expect(await seenFrom('leo', 'channel', { conversation })).toBe('team');
});

describe('whose account is disabled', () => {
  test('does not see the card', async () => {
    bot.cannotSignIn.add(idOf('birgit'));
    expect(await seenFrom('birgit')).toBe('team');
  });

  test('and is enabled again, sees it five minutes later', async () => {
    later(4);
    const before = await seenFrom('birgit');
    later(1);
    expect([before, await seenFrom('birgit')]).toEqual(['team', 'card']);
  });

  test('is shut out within the hour', async () => {
    later(120);
    await seenFrom('leo');
    bot.cannotSignIn.add(idOf('leo'));
    later(59);
    const before = await seenFrom('leo');
    later(1);
    expect([before, await seenFrom('leo')]).toEqual(['card', 'team']);
  });
});

test('Graph is asked once an hour of a person, however often the cards are looked at', async () => {
  later(120);
  for (let looks = 0; looks < 5; looks += 1) await seenFrom('adam');
  expect(bot.askedOf).toEqual([idOf('adam')]);
});

test('Graph is not asked of those the directory shows in the team', async () => {
  await seenFrom('sofie');
  expect(bot.askedOf).toEqual([]);
});

describe('while Graph does not answer', () => {
  beforeAll(async () => {
    await seenFrom('leo');
    bot.graphIsDown.now = true;
  });
  afterAll(() => {
    bot.graphIsDown.now = false;
  });
  test('its last word of the day holds', async () => {
    later(20 * 60);
    expect(await seenFrom('leo')).toBe('card');
  });
  test('of a conversation it never spoke of nothing is known', async () =>
    expect(await seenFrom('maja')).toBe('unknown'));
  test('after a day nothing is known of any conversation', async () => {
    later(5 * 60);
    expect(await seenFrom('leo')).toBe('unknown');
  });
});
