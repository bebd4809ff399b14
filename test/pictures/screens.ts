import * as eachMove from '#addin/texts/breaches/each-move.ts';
import * as moves from '#addin/texts/breaches/moves.ts';
import * as report from '#addin/texts/breaches/report.ts';
import * as terms from '#addin/texts/breaches/terms.ts';
import * as caseMoves from '#addin/texts/cases/moves.ts';
import * as frame from '#addin/texts/frame.ts';
import * as keys from '#addin/texts/keys.ts';
import type { Texts } from '#addin/texts/language.ts';
import * as look from '#addin/texts/look.ts';
import * as overview from '#addin/texts/reviews/overview.ts';
import { type RouteName, routes } from '#shared/routes/all.ts';
import type { Language } from '#shared/text/language.ts';
import { texts as outlook } from '#test/stage/front/outlook/texts.ts';
import type { Screen } from '../journeys/support/screen.ts';
import type { Prepared } from './prepare-cases.ts';

export type Given = Prepared & {
  readonly screen: Screen;
  readonly language: Language;
  readonly words: <T>(texts: Texts<T>) => T;
};

/** A screen of the book. `open` brings it on; it is ready when that is done. */
export type PicturedScreen = {
  readonly group: string;
  readonly name: string;
  readonly open: (given: Given) => Promise<void>;
};

const heading = ({ screen }: Given) => screen.desk.getByRole('heading', { level: 1 }).first().waitFor();

const tab = async (given: Given, who: string, place: string, ready: (given: Given) => Promise<unknown> = heading) => {
  await given.screen.go(`/teams?as=${who}&subEntityId=${encodeURIComponent(place)}`);
  await ready(given);
};

const patternOf = (route: RouteName): RegExp => new RegExp(`^/api${routes[route].path.replace(/\{\w+\}/g, '[^/]+')}$`);

/** The desk does not answer a route, answers it with a fault, or cannot be reached. */
const answers = ({ screen }: Given, route: RouteName | 'all', how: 'never' | 'fails' | 'unreached' | 'signed-out') =>
  screen.page.route(
    ({ pathname }) => (route === 'all' ? pathname.startsWith('/api/') : patternOf(route).test(pathname)),
    (call) => {
      if (route !== 'all' && call.request().method() !== routes[route].method) return call.fallback();
      if (how === 'never') return undefined;
      if (how === 'unreached') return call.abort('internetdisconnected');
      return call.fulfill({ status: how === 'fails' ? 503 : 401, json: {} });
    },
  );

/** The desk's answer to a route, with something else in it. */
const answersWith = ({ screen }: Given, route: RouteName, change: (body: object) => object) =>
  screen.page.route(
    ({ pathname }) => patternOf(route).test(pathname),
    async (call) => {
      const response = await call.fetch();
      return call.fulfill({ response, json: change(await response.json()) });
    },
  );
const oneTenant = 'https://login.microsoftonline.com/00000000-0000-4000-8000-000000000000';

const busy = ({ screen }: Given) => screen.desk.locator('[aria-busy="true"]').first().waitFor();
const alert = ({ screen }: Given) => screen.desk.getByRole('alert').first().waitFor();
const firstLine = ({ screen }: Given) => screen.desk.getByRole('group').first().waitFor();
/** What was asked for is there, and stands still. */
const settled = async (given: Given) => {
  await heading(given);
  await given.screen.page.waitForLoadState('networkidle');
  await given.screen.desk.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
};
const row = ({ screen }: Given) => screen.desk.locator('[data-level]').first().waitFor();

/** The network goes while a page is open, and the person comes back to the window. */
const loseNetwork = async (given: Given) => {
  await answers(given, 'all', 'unreached');
  await given.screen.page.waitForTimeout(5_100); // what was read just now is not read again
  for (const frame of given.screen.page.frames())
    await frame.evaluate(() => window.dispatchEvent(new Event('visibilitychange'))).catch(() => undefined);
  await given.screen.desk.getByText(given.words(look).stale.offline).waitFor();
};

/** What is written in a drawer, and kept. */
const writeInDrawer = async (given: Given) => {
  await tab(given, 'sofie', `breaches/${given.cases[3]}`, row);
  const { button } = given.words(eachMove)['correct-facts'];
  await given.screen.hand.press(given.screen.desk.getByRole('button', { name: button }));
  await given.screen.desk.getByLabel(given.words(moves).facts.place).fill('Stationen');
  await given.screen.desk.getByRole('button', { name: given.words(frame).drawer.discardDraft }).waitFor();
};

const of = (group: string, shown: readonly Omit<PicturedScreen, 'group'>[]): PicturedScreen[] =>
  shown.map((screen) => ({ ...screen, group }));

const teams = of('Teams', [
  { name: 'home', open: (given) => tab(given, 'maja', 'home') },
  { name: 'report', open: (given) => tab(given, 'maja', 'home/lost-device') },
  {
    name: 'report-exact-time',
    open: async (given) => {
      await tab(given, 'maja', 'home/paper-left-behind');
      const t = given.words(report);
      const when = given.screen.desk.getByRole('region', { name: t.found.ask });
      await when.getByRole('radio', { name: t.found.exact }).check({ force: true });
      await when.getByLabel(t.found.date, { exact: true }).fill('31.2.2026');
      await when.getByLabel(t.found.time, { exact: true }).fill('902');
      await when.getByLabel(t.found.time, { exact: true }).blur();
    },
  },
  {
    name: 'report-calendar',
    open: async (given) => {
      await tab(given, 'maja', 'home/paper-left-behind');
      const t = given.words(report);
      const when = given.screen.desk.getByRole('region', { name: t.found.ask });
      await when.getByRole('radio', { name: t.found.exact }).check({ force: true });
      await when.getByRole('button', { name: given.words(look).date.pick(t.found.date) }).click();
      await given.screen.desk.getByRole('grid').waitFor();
    },
  },
  { name: 'mine', open: (given) => tab(given, 'maja', 'mine') },
  { name: 'mine-empty', open: (given) => tab(given, 'ulla', 'mine') },
  { name: 'mine-case', open: (given) => tab(given, 'maja', `mine/${given.cases[2]}`) },
  { name: 'queue', open: (given) => tab(given, 'sofie', 'breaches', row) },
  { name: 'queue-dpo', open: (given) => tab(given, 'dorte', 'breaches', row) },
  {
    name: 'queue-loading',
    open: async (given) => {
      await answers(given, 'listCases', 'never');
      await tab(given, 'sofie', 'breaches', busy);
      await given.screen.page.waitForTimeout(400); // a quick answer shows no grey at all
    },
  },
  { name: 'queue-no-result', open: (given) => tab(given, 'sofie', 'breaches?search=telefonbog') },
  {
    name: 'queue-error',
    open: async (given) => {
      await answers(given, 'listCases', 'fails');
      await tab(given, 'sofie', 'breaches', alert);
    },
  },
  {
    name: 'queue-offline',
    open: async (given) => {
      await tab(given, 'sofie', 'breaches', row);
      await loseNetwork(given);
    },
  },
  { name: 'case', open: (given) => tab(given, 'sofie', `breaches/${given.cases[2]}`, row) },
  { name: 'questions', open: (given) => tab(given, 'sofie', 'questions', row) },
  { name: 'question', open: (given) => tab(given, 'sofie', `questions/${given.questions[1]}`, row) },
  { name: 'question-answered', open: (given) => tab(given, 'sofie', `questions/${given.questions[2]}`, row) },
  { name: 'mine-question', open: (given) => tab(given, 'maja', `mine/${given.questions[2]}`, settled) },
  { name: 'mine-question-open', open: (given) => tab(given, 'maja', `mine/${given.questions[0]}`, settled) },
  { name: 'case-drawer', open: writeInDrawer },
  {
    name: 'case-draft',
    open: async (given) => {
      await writeInDrawer(given);
      await given.screen.page.waitForTimeout(3_000); // kept again, where another language's picture left a draft
      await given.screen.desk.getByLabel(given.words(moves).facts.place).press('Escape');
      await given.screen.desk.getByText(given.words(caseMoves).draft('')).waitFor();
    },
  },
  {
    name: 'keys',
    open: async (given) => {
      await tab(given, 'sofie', 'breaches', row);
      await given.screen.desk.getByRole('heading', { level: 1 }).press('?');
      await given.screen.desk.getByRole('heading', { name: given.words(keys).title }).waitFor();
    },
  },
  { name: 'case-overdue', open: (given) => tab(given, 'jonas', `breaches/${given.cases[0]}`, row) },
  { name: 'case-notified', open: (given) => tab(given, 'sofie', `breaches/${given.cases[6]}`, row) },
  { name: 'case-not-a-breach', open: (given) => tab(given, 'sofie', `breaches/${given.cases[7]}`, row) },
  {
    name: 'case-loading',
    open: async (given) => {
      await answers(given, 'readCase', 'never');
      await tab(given, 'sofie', `breaches/${given.cases[2]}`, busy);
      await given.screen.page.waitForTimeout(400);
    },
  },
  { name: 'case-not-found', open: (given) => tab(given, 'sofie', 'breaches/00000000-0000-4000-8000-000000000000') },
  { name: 'unit', open: (given) => tab(given, 'birgit', 'unit') },
  { name: 'settings', open: (given) => tab(given, 'adam', 'settings') },
  { name: 'settings-read', open: (given) => tab(given, 'dorte', 'settings') },
  { name: 'setup', open: (given) => tab(given, 'adam', 'setup') },
  { name: 'guest', open: (given) => tab(given, 'gaest', 'home') },
  { name: 'second-municipality', open: (given) => tab(given, 'nora', 'home') },
  {
    name: 'other-tenant',
    open: async (given) => {
      // A desk of one municipality, as the stage is of two.
      await answersWith(given, 'readClientSettings', (body) => ({ ...body, authority: oneTenant }));
      await answers(given, 'me', 'signed-out');
      await tab(given, 'nora', 'home');
    },
  },
  {
    name: 'channel',
    open: async ({ screen }) => {
      await screen.go('/teams?as=sofie&door=channel');
      await screen.page.getByText('2026-0001').first().waitFor();
    },
  },
]);

const beside = async ({ screen, words }: Given, query: string) => {
  await screen.go(`/outlook-frame?as=maja&${query}`);
  await screen.hand.press(screen.page.getByRole('button', { name: words(outlook).openApp }));
};
const handleplan = 'folder=sentitems&find=Handleplan';
const recipient = ({ screen }: Given) => screen.desk.getByRole('checkbox', { name: /Henrik Vind/ });

const openTab = async (given: Given, name: string) => {
  await tab(given, 'sofie', `reviews/${given.review.reviewId}`);
  await given.screen.hand.press(given.screen.desk.getByRole('tab', { name }));
  await settled(given);
};

const reviews = of('Access reviews', [
  { name: 'review-answers', open: (given) => tab(given, 'birgit', 'reviews', firstLine) },
  { name: 'review-nothing-asked', open: (given) => tab(given, 'maja', 'reviews') },
  { name: 'review-team', open: (given) => tab(given, 'sofie', 'reviews', settled) },
  { name: 'review-overview', open: (given) => tab(given, 'sofie', `reviews/${given.review.reviewId}`, settled) },
  { name: 'review-data', open: (given) => openTab(given, given.words(overview).tabs.data) },
  { name: 'review-removals', open: (given) => openTab(given, given.words(overview).tabs.removals) },
  { name: 'review-plan', open: (given) => tab(given, 'sofie', `reviews/plans/${given.review.planId}`, settled) },
  { name: 'review-new-plan', open: (given) => tab(given, 'sofie', 'reviews/new') },
]);

const panes = of('Outlook', [
  {
    name: 'pane',
    open: async (given) => {
      await beside(given, handleplan);
      await recipient(given).waitFor();
    },
  },
  {
    name: 'pane-marked',
    open: async (given) => {
      await beside(given, handleplan);
      await given.screen.hand.tick(recipient(given));
      await given.screen.hand.tick(
        given.screen.desk.getByRole('checkbox', { name: given.words(terms).dataKinds.health.name }),
      );
    },
  },
  {
    name: 'pane-none-marked',
    open: async (given) => {
      await beside(given, handleplan);
      await recipient(given).waitFor();
      await given.screen.hand.press(given.screen.desk.getByRole('button', { name: given.words(report).send }));
      await alert(given);
    },
  },
  {
    name: 'pane-offline',
    open: async (given) => {
      await beside(given, handleplan);
      await given.screen.hand.tick(recipient(given));
      await answers(given, 'registerBreach', 'unreached');
      await given.screen.hand.press(given.screen.desk.getByRole('button', { name: given.words(report).send }));
      await given.screen.desk.getByText(given.words(report).waiting.title).waitFor();
    },
  },
  {
    name: 'pane-loading',
    open: async (given) => {
      await answers(given, 'lookUpMail', 'never');
      await beside(given, handleplan);
      await given.screen.page.waitForTimeout(1500);
    },
  },
]);

const stagePages: readonly PicturedScreen[] = [
  {
    group: 'Stage',
    name: 'stage-front-page',
    open: async ({ screen }) => {
      await screen.go('/');
      await screen.page.getByText('Maja Holm').first().waitFor();
    },
  },
];

/** Every screen of the product, with the states that can be brought about on the stage. */
const guidance = of('Guidance', [
  { name: 'guidance-library', open: (given) => tab(given, 'sofie', 'guidance', settled) },
  { name: 'guidance-employee', open: (given) => tab(given, 'maja', 'guidance', settled) },
  { name: 'guidance-article', open: (given) => tab(given, 'maja', 'guidance/cpr-og-helbred-i-mail', settled) },
  { name: 'guidance-table', open: (given) => tab(given, 'sofie', 'guidance/indsigt-eller-aktindsigt', settled) },
  { name: 'guidance-synonyms', open: (given) => tab(given, 'sofie', 'guidance/synonyms', settled) },
  { name: 'guidance-new', open: (given) => tab(given, 'sofie', 'guidance/new', settled) },
]);

export const screens: readonly PicturedScreen[] = [...teams, ...reviews, ...guidance, ...panes, ...stagePages];
