import { type SubjectName, subjectNames } from '#shared/routes/subjects.ts';
import type { PolicyAddress } from '../policies/policy-pages.ts';
import { subjectPlaces } from '../subject-places.ts';
import { type Load, lazyPage } from './lazy-page.ts';
import { type PlaceName, placeAt } from './places.ts';

const page = (of: PlaceName, load: Load) => ({ of, load });

/** A page of cases, with what their subjects say for themselves around it. */
const ofCases = (of: PlaceName, load: Load) =>
  page(of, async () => {
    const [Shown, { WithSubjects }] = await Promise.all([load(), import('../subjects.tsx')]);
    return () => (
      <WithSubjects>
        <Shown />
      </WithSubjects>
    );
  });

/** The pages of a subject: its list, one case, and those only it has. */
const ofSubject = (of: SubjectName): Readonly<Record<string, ReturnType<typeof page>>> => {
  const { name, pages: own } = subjectPlaces[of];
  const list: Load = async () => {
    const { QueuePage } = await import('../cases/queue/QueuePage.tsx');
    return () => <QueuePage of={of} />;
  };
  const oneCase: Load = async () => {
    const { CasePage } = await import('../cases/frame/CasePage.tsx');
    return () => <CasePage of={of} />;
  };
  const ownPages = Object.entries(own).map(([address, load]) => [address, page(placeAt(address) ?? name, load)]);
  return {
    [`/${name}`]: ofCases(name, list),
    [`/${name}/:number`]: ofCases(name, oneCase),
    ...Object.fromEntries(ownPages),
  };
};

/** The addresses of access reviews; what is shown at each is known to a table that loads with the first of them. */
const reviewAddresses = [
  '/reviews',
  '/reviews/mine',
  '/reviews/unanswered',
  '/reviews/new',
  '/reviews/plans/:planId',
  '/reviews/groups',
  '/reviews/my-groups',
  '/reviews/access',
  '/reviews/access/people/:personId',
  '/reviews/access/groups/:groupId',
  '/reviews/:reviewId/proof',
  '/reviews/:reviewId',
] as const;
const ofReviews = Object.fromEntries(
  reviewAddresses.map((address) => [
    address,
    page('reviews', async () => (await import('../reviews/review-pages.ts')).reviewPages[address]()),
  ]),
);

/** The addresses of guidance, likewise. */
const guidanceAddresses = [
  '/guidance',
  '/guidance/new',
  '/guidance/synonyms',
  '/guidance/:slug/edit',
  '/guidance/:slug/compare',
  '/guidance/:slug',
] as const;
const ofGuidance = Object.fromEntries(
  guidanceAddresses.map((address) => [
    address,
    page('guidance', async () => (await import('../guidance/guidance-pages.ts')).guidancePages[address]()),
  ]),
);

const ofPolicies = (of: PlaceName, addresses: readonly PolicyAddress[]) =>
  Object.fromEntries(
    addresses.map((address) => [
      address,
      page(of, async () => (await import('../policies/policy-pages.ts')).policyPages[address]()),
    ]),
  );

/** Lazy modules import single Fluent packages (`@fluentui/react-table`). */
const table: Readonly<Record<string, ReturnType<typeof page>>> = {
  ...Object.fromEntries(subjectNames.flatMap((of) => Object.entries(ofSubject(of)))),
  '/cases': ofCases('cases', async () => {
    const { QueuePage } = await import('../cases/queue/QueuePage.tsx');
    return () => <QueuePage of="all" />;
  }),
  '/home': ofCases('home', async () => (await import('../home/FrontPage.tsx')).FrontPage),
  '/mine': ofCases('mine', async () => (await import('../cases/my/MyCasesPage.tsx')).MyCasesPage),
  '/mine/:number': ofCases('mine', async () => (await import('../cases/my/MyCasePage.tsx')).MyCasePage),
  '/unit': ofCases('unit', async () => (await import('../unit/UnitPage.tsx')).UnitPage),
  '/unit/:number': ofCases('unit', async () => (await import('../cases/my/MyCasePage.tsx')).MyCasePage),
  ...ofReviews,
  ...ofGuidance,

  ...ofPolicies('home', ['/home/read', '/home/read/:policyId']),
  ...ofPolicies('unit', ['/unit/read']),
  ...ofPolicies('policies', ['/policies', '/policies/:policyId']),
  '/settings': page('settings', async () => (await import('../settings/SettingsPage.tsx')).SettingsPage),
  '/setup': page('setup', async () => (await import('../setup/SetupPage.tsx')).SetupPage),
};

/** The tab's pages by address, each with the place it belongs to. */
export const pages = Object.fromEntries(
  Object.entries(table).map(([address, { of, load }]) => [address, { of, Shown: lazyPage(address, load) }]),
);
