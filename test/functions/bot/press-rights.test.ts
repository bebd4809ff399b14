import { inTenant } from '#functions/database/transaction.ts';
import { cardTexts } from '#functions/texts/cards.ts';
import { refusalTexts } from '#functions/texts/refusals.ts';
import type { NamedPerson } from '#test/stage/municipality/person.ts';
import { type BotDesk, openBotDesk } from './bot-desk.ts';

let bot: BotDesk;
beforeAll(async () => {
  bot = await openBotDesk();
});
afterAll(() => bot.close());

/** `card`: it was done, and the card comes back; `team`: only the team may; `none`: there is no such case. */
type Outcome = 'card' | 'team' | 'none';
const outcomes: Readonly<Record<string, Outcome>> = {
  [cardTexts.da.tookTeam]: 'team',
  [refusalTexts.da.refusal('not-found').detail]: 'none',
};

const verbs = {
  take: { version: 1 },
  'not-a-breach': { version: 1, reason: 'Modtageren var den rette' },
  refresh: {},
} as const;
type Verb = keyof typeof verbs;

/** Maja reported the case and Birgit manages her. The bot is not in a channel, so the card is seen in none. */
const pressers = ['maja', 'leo', 'birgit', 'gaest', 'sofie', 'jonas', 'dorte', 'adam', 'nora', 'nils'] as const;
type Presser = (typeof pressers)[number] & NamedPerson;
// biome-ignore format: a table is read by its columns
const table: Record<Verb, Record<Presser, Outcome>> = {
  take:           { maja: 'team', leo: 'team', birgit: 'team', gaest: 'team', sofie: 'card', jonas: 'card', dorte: 'team', adam: 'team', nora: 'team', nils: 'none' },
  'not-a-breach': { maja: 'team', leo: 'team', birgit: 'team', gaest: 'team', sofie: 'card', jonas: 'card', dorte: 'team', adam: 'team', nora: 'team', nils: 'none' },
  refresh:        { maja: 'team', leo: 'team', birgit: 'team', gaest: 'team', sofie: 'card', jonas: 'card', dorte: 'card', adam: 'team', nora: 'team', nils: 'none' },
};
const after: Record<Verb, string> = { take: 'taken', 'not-a-breach': 'not-a-breach', refresh: 'new' };

const stateOf = async (caseId: string) =>
  inTenant(bot.desk.db, bot.stage.municipality.ids.tenantA, (tx) =>
    tx
      .selectFrom('cases')
      .select(['state', 'version', 'clock_stopped_at'])
      .where('case_id', '=', caseId)
      .executeTakeFirstOrThrow(),
  );

const pressed = async (who: Presser, verb: Verb): Promise<{ outcome: Outcome | string; state: string }> => {
  const { caseId } = await bot.reported();
  const { type, value } = await bot.press(who, verb, { caseId, ...verbs[verb] });
  const outcome = type === 'application/vnd.microsoft.card.adaptive' ? 'card' : (outcomes[value] ?? value);
  const { state, version, clock_stopped_at } = await stateOf(caseId);
  return { outcome, state: version === 1 && clock_stopped_at === null ? 'new' : state };
};

const cells = (Object.keys(verbs) as Verb[]).flatMap((verb) => pressers.map((who) => [who, verb] as const));

test.each(cells)('%s presses %s', async (who, verb) => {
  const outcome = table[verb][who];
  expect(await pressed(who, verb)).toEqual({ outcome, state: outcome === 'card' ? after[verb] : 'new' });
});

test.each(['take', 'not-a-breach'] as const)(
  '%s of a case that is not there says no more than of one that is',
  async (verb) => {
    const absent = await bot.press('maja', verb, { caseId: bot.desk.newId(), ...verbs[verb] });
    expect(outcomes[absent.value]).toBe('team');
  },
);
