import { perform } from '#functions/perform.ts';
import { caller, sofie } from '#test/support/desk.ts';
import { type DeskOnStage, openDeskOnStage } from '../desk-on-stage.ts';

// What a removal does not end, or ends elsewhere, for each way in which somebody can be in a group, on the directory of the
// stage. What Graph does not show to the app (an access package, an eligible member of PIM) shows in that the access is back.

const opened = 'Børnesager - læseadgang';
const [byPackage, byPim] = ['ESDH - fortrolige sager', 'Kamera og adgangskontrol'];
const [outer, inner] = ['Fagsystem - niveau 1', 'Fagsystem - niveau 2'];
const team = 'Projekt Nyt Rådhus';
const ruled = 'Børn og Familie - nye';

/** Of which group, and what is right once it was refused: state, where the task goes, and what remains. */
const ways = [
  ['a plain group', opened, 'confirmed', null, []],
  ['a group that has moved to the cloud', 'Fællesdrev - flyttet til skyen', 'confirmed', null, []],
  ['a rule', ruled, 'task', 'membership-rule', []],
  ['a rule that is paused', 'Vikarer - reglen er sat på pause', 'task', 'membership-rule', []],
  ['the on-premises directory', 'Børn og Familie - fællesdrev', 'task', 'on-premises', []],
  ['a mail-enabled security group', 'Børn og Familie - vagt', 'task', 'exchange', []],
  ['a distribution list', 'Børn og Familie - postliste', 'task', 'exchange', []],
  ['a group with roles', 'Børn og Familie - superbrugere', 'task', 'role-administrator', []],
  ['a group in a restricted unit', 'Børn og Familie - beskyttede sager', 'task', 'unit-administrator', []],
  ['a group inside alone', inner, 'task', 'inner-group', []],
  ['a group inside, too', outer, 'confirmed', null, ['access-remains-through-group']],
  ['the ownership of a team', team, 'confirmed', null, ['stays-owner']],
  ['an access package', byPackage, 'came-back', null, []],
  ['a role activated in PIM', byPim, 'came-back', null, []],
] as const;

let on: DeskOnStage;
let found: ReadonlyMap<string, { state: string; place: string | null; remains: readonly string[] }>;
let maja: string;
let alive: number;

const day = (of: number) => `2026-11-${of}T08:00:00Z`;
const nothing = { params: {}, query: {}, body: {} };
const membersOf = (name: string) => on.truth([name])[name] ?? [];

beforeAll(async () => {
  on = await openDeskOnStage(60);
  const { desk, reviews } = on;
  maja = on.personId('maja');
  for (const [, name] of ways) if (name !== inner) on.administer({ do: 'add-member', group: name, person: maja });
  on.administer({ do: 'add-member', group: 'Fagsystem - niveau 4', person: maja });
  on.administer({ do: 'add-owner', group: team, person: maja });
  alive = on.people().size;
  await on.clockAt(desk.now());
  const reviewer = caller({ personId: on.personId('sofie') });
  const names = ways.map(([, name]) => name);
  const plan = { scope: { namePrefixes: names }, reviewers: ['named'], named: [reviewer.personId] };
  const reviewId = await reviews.start(await reviews.plan(plan));
  const about = { params: { reviewId }, query: {} };
  const { sheets } = await perform(desk, reviewer, 'listMyLines', nothing);
  const [sheet] = sheets;
  if (!sheet) throw new Error('nothing is asked');
  const refused = names.map((name) => {
    const groupId = sheet.groups.find((group) => group.name === name)?.groupId;
    return sheet.lines.find((line) => line.groupId === groupId && line.memberId === maja) ?? fail(name);
  });
  const decisions = sheet.lines.map((line) => ({
    ...{ lineId: line.lineId, version: line.version },
    answer: refused.includes(line) ? ('remove' as const) : ('keep' as const),
  }));
  await perform(desk, reviewer, 'decideLines', { ...about, body: { decisions } });
  await perform(desk, reviewer, 'sendAnswers', { ...about, body: { of: 'me', spentMs: 3_600_000 } });
  const lineIds = refused.map(({ lineId }) => lineId);
  await perform(desk, sofie, 'applyRemovals', { ...about, body: { lineIds, when: 'now' } });
  await on.clockAt(desk.now());
  await on.settle(12);
  // A night's job of the package, and the person, who was eligible still.
  on.administer({ do: 'reprocess', group: byPackage });
  on.administer({ do: 'add-member', group: byPim, person: maja });
  await on.turnAt(day(27));
  await on.settle(6);
  await on.turnAt(day(29));
  const { removals } = await perform(desk, sofie, 'listRemovals', { ...about, body: {} });
  found = new Map(removals.map(({ group, state, place, remains }) => [group, { state, place, remains }]));
}, 120_000);
afterAll(() => on.close());

const fail = (name: string): never => {
  throw new Error(`nobody of ${name} is asked about`);
};

test.each(ways)('in by %s', (_way, name, state, place, remains) =>
  expect(found.get(name)).toMatchObject({ state, place, remains }),
);

test('what is back is not removed a second time', () =>
  expect([byPackage, byPim].map((name) => membersOf(name).includes(maja))).toEqual([true, true]));

test('who is out by a task is in until somebody does it', () => expect(membersOf(ruled)).toContain(maja));

test('nobody was deleted', () => expect(on.people().size).toBe(alive));
