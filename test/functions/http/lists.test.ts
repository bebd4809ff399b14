import { notABreach } from '#functions/breaches/decide/not-a-breach.ts';
import { takeCase } from '#functions/cases/work/take.ts';
import { GraphTrouble } from '#functions/microsoft/trouble.ts';
import type { Caller } from '#shared/people/caller.ts';
import { type RouteName, routes } from '#shared/routes/all.ts';
import { personSeen, pretendDirectory } from '#test/functions/directory/mirror/pretend-directory.ts';
import { publishedPolicy } from '#test/functions/policies/a-policy.ts';
import { reviewsOn } from '#test/functions/reviews/a-review.ts';
import { haveEscalated } from '#test/functions/reviews/escalated.ts';
import {
  adam,
  birgit,
  caller,
  dorte,
  jonas,
  leo,
  maja,
  nils,
  nora,
  openTestDesk,
  sofie,
  type TestDesk,
} from '#test/support/desk.ts';
import { askAs } from '#test/support/http.ts';
import { know } from '#test/support/known-people.ts';
import { about, aMail, reported } from '#test/support/reported.ts';

const person = (digits: string, name: string, more: Partial<Caller> = {}) =>
  caller({ personId: `00000000-0000-4000-8000-0000000000${digits}`, name, ...more });
const guest = person('b1', 'Gæst Gæstesen');
const stranger = person('b2', 'Ida Lund');
const tove = person('b3', 'Tove Bro');
const bo = person('b4', 'Bo Sand');
const niels = person('b5', 'Niels Leth', { tenantId: nils.tenantId });

/**
 * Who asks. Birgit manages Maja's unit, Bo manages Tove's, Niels manages Nora's in the other municipality. Maja's case was
 * reported by Leo too and is Sofie's; Tove's is untaken; the guest's was put away. Maja's and Tove's access is under review, and Leo has been told
 * that Birgit did not answer.
 */
const people = { guest, stranger, maja, leo, tove, birgit, bo, sofie, jonas, dorte, adam, nora, niels, nils };
type Person = keyof typeof people;

/** What a list showed: cases by their reporters, people by name, `no` where it is refused. */
type Shown = string;
type List = { readonly route: RouteName; readonly query?: string };
const lists = {
  'my reports': { route: 'listMyCases' },
  'the unit': { route: 'listUnitCases' },
  'the open queue': { route: 'listCases' },
  'own cases': { route: 'listCases', query: 'show=mine' },
  'all cases': { route: 'listCases', query: 'show=all' },
  'how many are found': { route: 'countCases', query: 'show=all&search=familie' },
  'the team': { route: 'listTeam' },
  'people by name': { route: 'findPeople', query: 'search=ni' },
  'people by another name': { route: 'findPeople', query: 'search=le' },
  'accesses to review': { route: 'listMyLines' },
  'people to look up': { route: 'findAccess', query: 'search=maj' },
  'reviewers who were late': { route: 'listUnanswered' },
  groups: { route: 'listGroups' },
  'stand-ins by name': { route: 'findStandIns', query: 'search=bo' },
  'who is to read': { route: 'listUnitPolicies' },
  oneself: { route: 'me' },
} as const satisfies Record<string, List>;
type ListName = keyof typeof lists;

const no = 'no';
const open = 'maja tove';
const all = 'guest maja tove';
const team = 'Jonas Sofie';
const group = 'Group 090';
// biome-ignore format: a table is read by its columns
const table: Record<ListName, Record<Person, Shown>> = {
  'my reports':             { guest: 'guest', stranger: '', maja: 'maja', leo: 'maja', tove: 'tove', birgit: '',     bo: '',     sofie: '',     jonas: '',   dorte: '',   adam: '',   nora: 'nora', niels: '',     nils: '' },
  'the unit':               { guest: '',      stranger: '', maja: '',     leo: '',     tove: '',     birgit: 'maja', bo: 'tove', sofie: '',     jonas: '',   dorte: '',   adam: '',   nora: '',     niels: 'nora', nils: '' },
  'the open queue':         { guest: no,      stranger: no, maja: no,     leo: no,     tove: no,     birgit: no,     bo: no,     sofie: open,   jonas: open, dorte: open, adam: no,   nora: no,     niels: no,     nils: 'nora' },
  'own cases':              { guest: no,      stranger: no, maja: no,     leo: no,     tove: no,     birgit: no,     bo: no,     sofie: 'maja', jonas: '',   dorte: '',   adam: no,   nora: no,     niels: no,     nils: '' },
  'all cases':              { guest: no,      stranger: no, maja: no,     leo: no,     tove: no,     birgit: no,     bo: no,     sofie: all,    jonas: all,  dorte: all,  adam: no,   nora: no,     niels: no,     nils: 'nora' },
  'how many are found':     { guest: no,      stranger: no, maja: no,     leo: no,     tove: no,     birgit: no,     bo: no,     sofie: '1',    jonas: '1',  dorte: '1',  adam: no,   nora: no,     niels: no,     nils: '0' },
  'the team':               { guest: no,      stranger: no, maja: no,     leo: no,     tove: no,     birgit: no,     bo: no,     sofie: team,   jonas: team, dorte: team, adam: team, nora: no,     niels: no,     nils: 'Nils' },
  'people by name':         { guest: no,      stranger: no, maja: no,     leo: no,     tove: no,     birgit: no,     bo: no,     sofie: '',     jonas: '',   dorte: no,   adam: '',   nora: no,     niels: no,     nils: 'Niels Nils' },
  'people by another name': { guest: no,      stranger: no, maja: no,     leo: no,     tove: no,     birgit: no,     bo: no,     sofie: 'Leo',  jonas: 'Leo', dorte: no,  adam: 'Leo',  nora: no,     niels: no,     nils: '' },
  'accesses to review':     { guest: '',      stranger: '', maja: '',     leo: '',     tove: '',     birgit: 'maja', bo: 'tove', sofie: '',     jonas: '',   dorte: '',   adam: '',   nora: '',     niels: '',     nils: '' },
  'people to look up':      { guest: no,      stranger: no, maja: no,     leo: no,     tove: no,     birgit: no,     bo: no,     sofie: 'maja', jonas: 'maja', dorte: 'maja', adam: no, nora: no,    niels: no,     nils: '' },
  'reviewers who were late': { guest: '',     stranger: '', maja: '',     leo: 'birgit', tove: '',   birgit: '',     bo: '',     sofie: '',     jonas: '',   dorte: '',   adam: '',   nora: '',     niels: '',     nils: '' },
  groups:                   { guest: no,      stranger: no, maja: no,     leo: no,     tove: no,     birgit: no,     bo: no,     sofie: group,  jonas: group, dorte: no,  adam: group, nora: no,    niels: no,     nils: '' },
  'stand-ins by name':      { guest: '',      stranger: '', maja: '',     leo: '',     tove: '',     birgit: 'bo', bo: '',       sofie: '',     jonas: '',   dorte: '',   adam: '',   nora: '',     niels: '',     nils: '' },
  'who is to read':         { guest: '',      stranger: '', maja: '',     leo: '',     tove: '',     birgit: 'maja', bo: 'tove', sofie: '',     jonas: '',   dorte: '',   adam: '',   nora: '',     niels: '',     nils: '' },
  oneself:                  { guest: '',      stranger: '', maja: 'Familie', leo: '',  tove: 'Vej',  birgit: 'manages', bo: 'manages', sofie: '', jonas: '', dorte: '',   adam: '',   nora: 'Skov', niels: 'manages', nils: '' },
};

let desk: TestDesk;
const reporterOf = new Map<string, string>();
beforeAll(async () => {
  const down = async () => {
    throw new GraphTrouble({ part: 'graph', code: 'down' });
  };
  const directory = pretendDirectory();
  const seen = (digits: number, name: string, { personId }: Caller, manager?: Caller) =>
    directory.people.push({ ...personSeen(digits, { name, managerId: manager?.personId ?? null }), personId });
  seen(1, 'maja', maja, birgit);
  seen(2, 'tove', tove, bo);
  seen(3, 'birgit', birgit);
  seen(4, 'bo', bo);
  directory.put(90, maja.personId);
  directory.put(90, tove.personId);
  desk = await openTestDesk({ graph: { findPeople: down, directory: directory.graph } });
  const reviews = reviewsOn(desk);
  await reviews.start(await reviews.plan());
  await publishedPolicy(desk);
  await reviews.drain();
  await haveEscalated(desk, birgit, leo);
  await know(desk, maja, { unit: 'Familie', manager: birgit });
  await know(desk, tove, { unit: 'Vej', manager: bo });
  await know(desk, nora, { unit: 'Skov', manager: niels });
  for (const one of [leo, guest, sofie, jonas, dorte, adam, nils, niels]) await know(desk, one);
  const mail = aMail();
  const { caseId } = await reported(desk, maja, { kind: 'misdirected-mail', mail });
  await reported(desk, leo, { kind: 'misdirected-mail', mail });
  await takeCase(desk, sofie, about(caseId, { version: 1 }));
  reporterOf.set(caseId, 'maja');
  reporterOf.set((await reported(desk, tove)).caseId, 'tove');
  reporterOf.set((await reported(desk, nora)).caseId, 'nora');
  const putAway = await reported(desk, guest);
  await notABreach(desk, jonas, about(putAway.caseId, { version: 1, reason: 'En prøve' }));
  reporterOf.set(putAway.caseId, 'guest');
});
afterAll(() => desk.close());

type Answer = {
  readonly cases?: readonly { readonly caseId: string }[];
  readonly breaches?: readonly { readonly caseId: string }[];
  readonly people?: readonly { readonly name: string }[];
  readonly sheets?: readonly {
    readonly lines: number | readonly { readonly facts: { readonly name: string } }[];
    readonly reviewer?: { readonly name: string };
  }[];
  readonly groups?: readonly { readonly name: string }[];
  readonly total?: number;
  readonly unit?: string | null;
  readonly managesUnits?: boolean;
};

const shownIn = ({
  cases: listed,
  breaches,
  people: found,
  sheets,
  groups,
  total,
  unit,
  managesUnits,
}: Answer): Shown => {
  const cases = listed ?? breaches;
  if (cases)
    return cases
      .map(({ caseId }) => reporterOf.get(caseId) ?? 'unknown')
      .sort()
      .join(' ');
  if (found)
    return found
      .map(({ name }) => name.split(' ')[0])
      .sort()
      .join(' ');
  if (sheets)
    return sheets
      .flatMap(({ lines, reviewer }) =>
        typeof lines === 'number' ? (reviewer?.name ?? '') : lines.map(({ facts }) => facts.name),
      )
      .join(' ');
  if (groups) return groups.map(({ name }) => name).join(' ');
  if (total !== undefined) return String(total);
  return managesUnits ? 'manages' : (unit ?? '');
};

const shownTo = async (name: ListName, person: Person): Promise<Shown> => {
  const { route, ...query }: List = lists[name];
  const { status, body } = await askAs(desk, people[person])(route, query);
  if (status === 403) return no;
  return shownIn(Object(body));
};

test.each(Object.keys(table) as ListName[])('%s: each sees the rows of the table and no other', async (name) => {
  const shown: [Person, Shown][] = [];
  for (const person of Object.keys(people) as Person[]) shown.push([person, await shownTo(name, person)]);
  expect(Object.fromEntries(shown)).toEqual(table[name]);
});

test('a search for people leaves the rest of the municipality out', async () => {
  const { body } = await askAs(desk, sofie)('findPeople', { query: 'search=zz' });
  expect(body).toEqual({ people: [] });
});

/** What names no people and no cases; tests in test/functions/setup, cases and reviews look after it. */
const others: readonly RouteName[] = [
  'readClientSettings',
  'readCounts',
  'readHealth',
  'readSettings',
  'readSetup',
  'listReviews',
  'searchGuidance',
  'listArticles',
  'readSynonyms',
  'readAnswerBy',
  'listMyGroups',
  'listPolicies',
  'listMyPolicies',
  'listUnits',
  'readConfirmationsFile',
  'readUnitConfirmationsFile',
];

test('every route that lists is in the table', () => {
  const listing = Object.values(routes).filter(({ method, path }) => method === 'GET' && !path.includes('{'));
  const tabled = new Set<string>([...Object.values(lists).map(({ route }) => route), ...others]);
  expect(listing.map(({ name }) => name).filter((name) => !tabled.has(name))).toEqual([]);
});
