import { chooseReviewer, type PersonFacts, reviewerSources } from '#shared/reviews/choose-reviewer.ts';
import { fc } from '#test/support/properties.ts';
import { rightReviewer } from './right-reviewer.ts';

const person = (personId: string, managerId: string | null, more: Partial<PersonFacts> = {}): PersonFacts => ({
  personId,
  managerId,
  kind: 'member',
  canSignIn: true,
  sponsorIds: [],
  ...more,
});
const order = reviewerSources;

type Given = { readonly people: readonly PersonFacts[]; readonly owners?: string[]; readonly named?: string[] };
const chosen = (memberId: string, { people, owners = [], named = [] }: Given) =>
  chooseReviewer(
    memberId,
    { ownerIds: owners },
    { order, named, people: new Map(people.map((one) => [one.personId, one])) },
  );

const eva = person('eva', 'birgit');
const birgit = person('birgit', 'hanne');
const hanne = person('hanne', null);

test("a member's manager is asked first", () =>
  expect(chosen('eva', { people: [eva, birgit], owners: ['hanne'] })).toEqual({
    reviewerId: 'birgit',
    source: 'manager',
    gaps: [],
  }));

test.each([
  ['has no manager', 'hanne', [hanne, person('owner', null)], ['no-manager']],
  ['is the own manager', 'eva', [person('eva', 'eva'), birgit], ['manager-is-self']],
  ['has a manager who has left', 'eva', [eva, person('birgit', null, { canSignIn: false }), hanne], ['manager-left']],
  ['has a manager the directory no longer knows', 'eva', [eva, hanne], ['manager-left']],
  ['has a guest as manager', 'eva', [eva, person('birgit', null, { kind: 'guest' }), hanne], ['manager-is-guest']],
  [
    'is a guest whose sponsor is a guest',
    'guest',
    [person('guest', null, { kind: 'guest', sponsorIds: ['eva'] }), person('eva', null, { kind: 'guest' }), hanne],
    ['sponsor-left'],
  ],
  ['is a guest without sponsor', 'guest', [person('guest', null, { kind: 'guest' }), hanne], ['guest-without-sponsor']],
  [
    'is a guest whose sponsor has left',
    'guest',
    [person('guest', null, { kind: 'guest', sponsorIds: ['eva'] }), person('eva', null, { canSignIn: false }), hanne],
    ['sponsor-left'],
  ],
  [
    'has no manager, and a sponsor whose manager they are beside one who has left',
    'hanne',
    [person('hanne', null, { sponsorIds: ['gone', 'birgit'] }), birgit, person('owner', null)],
    ['conflict-of-interest'],
  ],
] as const)('a member who %s is reviewed by an owner meanwhile, and it is said', (_, member, people, gaps) => {
  const owner = people.at(-1)?.personId ?? '';
  expect(chosen(member, { people, owners: [owner] })).toEqual({ reviewerId: owner, source: 'owner', gaps });
});

test("a guest's sponsor answers where a manager would", () =>
  expect(chosen('guest', { people: [person('guest', null, { kind: 'guest', sponsorIds: ['hanne'] }), hanne] })).toEqual(
    {
      reviewerId: 'hanne',
      source: 'manager',
      gaps: [],
    },
  ));

test('an owner is not asked about the own access', () =>
  expect(chosen('hanne', { people: [hanne, birgit], owners: ['hanne', 'birgit'], named: ['eva'] }).reviewerId).not.toBe(
    'hanne',
  ));

test('a group owned by guests alone is nobody’s to answer for', () =>
  expect(chosen('hanne', { people: [hanne, person('out', null, { kind: 'guest' })], owners: ['out'] }).gaps).toEqual([
    'no-manager',
    'owner-left',
  ]));

test('an owner who alone could answer for the own access leaves it to the team', () =>
  expect(chosen('hanne', { people: [hanne], owners: ['hanne'] })).toEqual({
    reviewerId: null,
    source: 'team',
    gaps: ['no-manager', 'conflict-of-interest'],
  }));

test('of two owners, one of whom has left, it is said that the other may not answer', () =>
  expect(
    chosen('hanne', { people: [hanne, person('gone', null, { canSignIn: false })], owners: ['gone', 'hanne'] }).gaps,
  ).toEqual(['no-manager', 'conflict-of-interest']));

test('an owner is not asked about the own manager: the next owner is', () =>
  expect(chosen('hanne', { people: [hanne, birgit, eva], owners: ['birgit', 'eva'] }).reviewerId).toBe('eva'));

test('two who manage one another do not review one another', () =>
  expect(chosen('a', { people: [person('a', 'b'), person('b', 'a'), eva], named: ['eva'] })).toEqual({
    reviewerId: 'eva',
    source: 'named',
    gaps: ['conflict-of-interest', 'no-owner'],
  }));

test('a device has no manager, and nothing is wrong with that', () =>
  expect(chosen('device', { people: [hanne], owners: ['hanne'] })).toEqual({
    reviewerId: 'hanne',
    source: 'owner',
    gaps: [],
  }));

test('of a reviewer who shares, each person’s lines go to one of those who share, the same each time', () => {
  const members = Array.from({ length: 40 }, (_, at) => person(`member ${at}`, 'birgit'));
  const people = new Map([birgit, hanne, eva, ...members].map((one) => [one.personId, one]));
  const shares = new Map([['birgit', ['hanne', 'eva']]]);
  const ask = () =>
    members.map(
      ({ personId }) => chooseReviewer(personId, { ownerIds: [] }, { order, named: [], people, shares }).reviewerId,
    );
  const asked = ask();
  expect(new Set(asked)).toEqual(new Set(['birgit', 'hanne', 'eva']));
  expect(ask()).toEqual(asked);
});

test.each(['eva', 'hanne'])(
  'one who shares is never given the own access, nor that of the own manager (%s)',
  (member) => {
    const people = [person('owner', null), eva, hanne, person('under', member)];
    const asked = {
      order: ['owner'],
      named: [],
      people: new Map(people.map((one) => [one.personId, one])),
      shares: new Map([['owner', [member, 'under']]]),
    } as const;
    expect(chooseReviewer(member, { ownerIds: ['owner'] }, asked).reviewerId).toBe('owner');
  },
);

const ids = ['a', 'b', 'c', 'd', 'e'];
const id = fc.constantFrom(...ids);
const anyPerson = (personId: string) =>
  fc
    .record({
      managerId: fc.option(id),
      canSignIn: fc.boolean(),
      kind: fc.constantFrom('member' as const, 'guest' as const),
      sponsorIds: fc.array(id, { maxLength: 2 }),
    })
    .map((more) => person(personId, more.managerId, more));
const anyPeople = fc.tuple(...ids.map(anyPerson));

test('in any directory the first in the order who may is asked, and the team only where nobody is', () =>
  fc.assert(
    fc.property(
      anyPeople,
      fc.array(id, { maxLength: 3 }),
      fc.array(id, { maxLength: 2 }),
      fc.shuffledSubarray([...reviewerSources], { minLength: 1 }),
      id,
      (people, owners, named, drawn, member) => {
        const known = new Map(people.map((one) => [one.personId, one]));
        const asked = { order: drawn, named, people: known };
        const { reviewerId, source } = chooseReviewer(member, { ownerIds: owners }, asked);
        expect({ reviewerId, source }).toEqual(rightReviewer(member, { ...asked, owners }));
      },
    ),
  ));
