import { type Chosen, chooseReviewer, type PersonFacts, type ReviewerSource } from './choose-reviewer.ts';
import { expandMembers, type Member, type Reached } from './expand-members.ts';
import type { GroupFacts } from './group-facts.ts';
import { type EarlierAnswer, type Section, sectionOf } from './section-of.ts';
import { type FirstSeen, standingSince } from './standing-since.ts';
import { type LineFacts, type Reason, standsOut } from './stands-out.ts';

/** What the directory knows of a person. */
export type ReviewedPerson = PersonFacts & Omit<LineFacts, 'isPerson' | 'isGuest'>;

/** How many people have each title, by their unit; those whose unit is not known are in none. */
export type ByTitle = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The directory as it was when the review began. */
export type Directory = {
  readonly people: ReadonlyMap<string, ReviewedPerson>;
  /** How many people have each title, by their unit. */
  readonly withTitle: ByTitle;
  readonly membersOf: (groupId: string) => readonly Member[];
  readonly firstSeen: FirstSeen;
};

export type Asking = {
  readonly reviewers: readonly ReviewerSource[];
  readonly named: readonly string[];
  readonly shares?: ReadonlyMap<string, readonly string[]> | undefined;
  readonly guestsOnly: boolean;
  readonly inactiveDays: number;
  readonly now: Date;
  /** Day (`YYYY-MM-DD`) in Copenhagen. */
  readonly today: string;
  /** What the review before said of this group's members. */
  readonly earlier: (memberId: string) => EarlierAnswer;
};

/** One membership as it is asked about. */
export type Line = Reached &
  Chosen & {
    readonly groupId: string;
    readonly since: Date | null;
    readonly reasons: readonly Reason[];
    readonly section: Section;
  };

/** Every membership of a group as a line: each member once, however many ways lead in. */
export const linesOfGroup = (group: GroupFacts, directory: Directory, asking: Asking): readonly Line[] => {
  const members = expandMembers(group.groupId, directory.membersOf);
  const peers = peersIn(members, directory);
  return members
    .filter(({ memberId }) => !asking.guestsOnly || directory.people.get(memberId)?.kind === 'guest')
    .map((reached) => lineOf(group, reached, directory, peers, asking));
};

type InGroup = {
  readonly byUnit: ReadonlyMap<string, number>;
  readonly byTitle: ReadonlyMap<string, number>;
  /** How many people with a title are in units of which somebody is in the group, and so could be in it as well. */
  readonly couldHave: (title: string) => number;
};

const lineOf = (group: GroupFacts, reached: Reached, directory: Directory, inGroup: InGroup, asking: Asking): Line => {
  const { memberId } = reached;
  const { people, firstSeen } = directory;
  const { reviewers, named, shares } = asking;
  const person = people.get(memberId);
  const reasons = person ? standsOut(factsOf(person), peersOf(person, inGroup), asking) : [];
  const since = standingSince(group.groupId, reached, firstSeen);
  return {
    ...reached,
    ...chooseReviewer(memberId, group, { order: reviewers, named, people, shares }),
    groupId: group.groupId,
    since,
    reasons,
    section: sectionOf(reasons, asking.earlier(memberId), since),
  };
};

const factsOf = (person: ReviewedPerson): LineFacts => ({
  ...person,
  isPerson: true,
  isGuest: person.kind === 'guest',
});

const peersOf = ({ title, unit }: ReviewedPerson, { byUnit, byTitle, couldHave }: InGroup) => ({
  unitsInGroup: byUnit,
  othersWithTitle: title === null ? 0 : couldHave(title) - (unit === null ? 0 : 1),
  othersWithTitleInGroup: title === null ? 0 : (byTitle.get(title) ?? 1) - 1,
});

const peersIn = (members: readonly Reached[], { people, withTitle }: Directory): InGroup => {
  const inGroup = members.flatMap(({ memberId }) => people.get(memberId) ?? []);
  const byUnit = countBy(inGroup.map(({ unit }) => unit));
  const known = new Map<string, number>();
  const count = (title: string) => {
    const units = withTitle.get(title);
    return units ? [...units].reduce((sum, [unit, people]) => sum + (byUnit.has(unit) ? people : 0), 0) : 0;
  };
  const couldHave = (title: string) => {
    const counted = known.get(title) ?? count(title);
    known.set(title, counted);
    return counted;
  };
  return { byUnit, byTitle: countBy(inGroup.map(({ title }) => title)), couldHave };
};

/** Titles and units of people, counted. */
export const countTitles = (people: readonly Pick<ReviewedPerson, 'title' | 'unit'>[]): ByTitle =>
  new Map(
    [...Map.groupBy(people, ({ title }) => title)].flatMap(([title, same]) =>
      title === null ? [] : [[title, countBy(same.map(({ unit }) => unit))] as const],
    ),
  );

/** How often each value occurs; those not known are left out. */
const countBy = (values: Iterable<string | null>): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};
