import type { SubjectPlace } from '../cases/place.ts';
import type { Me } from '../me.ts';
import { listOfCases, subjectPlaces } from '../subject-places.ts';

type Roles = Pick<Me, 'roles' | 'managesUnits' | 'reviews' | 'guest'>;

/**
 * Why a person sees a place. `desk`: the team and the DPO; `reviewer`: asked in an access review;
 * `employee`: a person with none of the other hats. A guest has
 * no navigation.
 */
type Hat = 'desk' | 'manager' | 'reviewer' | 'admin' | 'employee' | 'guest';
/** The places of the frame; the others are those of the subjects. */
export type FramePlaceName =
  | 'cases'
  | 'home'
  | 'mine'
  | 'unit'
  | 'reviews'
  | 'guidance'
  | 'policies'
  | 'settings'
  | 'setup';
export type PlaceName = FramePlaceName | (typeof subjectPlaces)[keyof typeof subjectPlaces]['name'];

/** A place by its name, with what its subject says of it where it has one. */
export type Named =
  | { readonly name: FramePlaceName; readonly subject?: undefined }
  | { readonly name: PlaceName; readonly subject: SubjectPlace };

/**
 * One place of the navigation. `within`: the place it folds out from. `own`: a place of every person; first for those who
 * have little else, last for those who work at the desk. `letter`: goes there after `g`. `opensTo`: hats that may open
 * its page without its being on their list.
 */
export type Place = Named & {
  readonly to: string;
  readonly letter: string;
  readonly seenBy: readonly Hat[];
  readonly within?: FramePlaceName;
  readonly own?: true;
  readonly foot?: true;
  readonly opensTo?: readonly Hat[];
};

const allHats: readonly Hat[] = ['desk', 'manager', 'reviewer', 'admin', 'employee'];

/** The list of each subject's cases, under that of all. */
const ofSubjects = Object.values(subjectPlaces).map((subject): Place => {
  const { name, letter } = subject;
  return { name, subject, to: `/${name}`, letter, seenBy: ['desk'], within: 'cases' };
});

// The order is that of the team.
const table: readonly Place[] = [
  { name: 'cases', to: '/cases', letter: 's', seenBy: ['desk'] },
  ...ofSubjects,
  { name: 'reviews', to: '/reviews', letter: 'a', seenBy: ['desk', 'reviewer', 'admin'], opensTo: allHats },
  { name: 'guidance', to: '/guidance', letter: 'v', seenBy: allHats, opensTo: ['guest'] },
  { name: 'policies', to: '/policies', letter: 'l', seenBy: ['desk'] },
  { name: 'unit', to: '/unit', letter: 'c', seenBy: ['manager'] },
  {
    name: 'home',
    to: '/home',
    letter: 'h',
    seenBy: ['manager', 'reviewer', 'admin', 'employee'],
    own: true,
    opensTo: ['desk', 'guest'],
  },
  {
    name: 'mine',
    to: '/mine',
    letter: 'm',
    seenBy: ['manager', 'reviewer', 'admin', 'employee'],
    own: true,
    opensTo: ['desk', 'guest'],
  },
  { name: 'settings', to: '/settings', letter: 'i', seenBy: allHats, foot: true },
  { name: 'setup', to: '/setup', letter: 'p', seenBy: ['admin'], foot: true, opensTo: ['desk'] },
];

/** Whether a person works with the cases of others. */
export const worksAtDesk = ({ roles }: Pick<Me, 'roles'>): boolean =>
  roles.includes('Gdpr.Team') || roles.includes('Gdpr.Dpo');

const hatsOf = (me: Roles): ReadonlySet<Hat> => {
  if (me.guest) return new Set(['guest']);
  const hats: Hat[] = [
    ...(worksAtDesk(me) ? ['desk' as const] : []),
    ...(me.managesUnits ? ['manager' as const] : []),
    ...(me.reviews ? ['reviewer' as const] : []),
    ...(me.roles.includes('Gdpr.Admin') ? ['admin' as const] : []),
  ];
  return new Set(hats.length > 0 ? hats : ['employee']);
};

/** A person's navigation, in its order; the server's own check decides, this only hides. */
export const placesOf = (me: Roles): readonly Place[] => {
  const hats = hatsOf(me);
  const seen = table.filter(({ seenBy }) => seenBy.some((hat) => hats.has(hat)));
  const own = seen.filter((place) => place.own);
  const others = seen.filter((place) => !place.own);
  return worksAtDesk(me) ? [...others, ...own] : [...own, ...others];
};

/** Where the tab opens by itself. */
export const landingOf = (me: Roles): string => {
  if (me.guest) return '/home';
  if (worksAtDesk(me)) return listOfCases;
  return me.roles.includes('Gdpr.Admin') ? '/setup' : '/home';
};

/** Whether a page is for this person; any other looks like one that does not exist. */
export const mayOpen = (me: Roles, name: PlaceName): boolean => {
  const hats = hatsOf(me);
  return table.some(
    (place) => place.name === name && [...place.seenBy, ...(place.opensTo ?? [])].some((hat) => hats.has(hat)),
  );
};

/** The place an address belongs to: a case to its list, a report being written to the front page. */
export const placeAt = (path: string): PlaceName | undefined =>
  table.find(({ to }) => path === to || path.startsWith(`${to}/`))?.name;
