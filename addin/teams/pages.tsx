import { type ComponentType, lazy } from 'react';
import type { PlaceName } from './places.ts';

type Load = () => Promise<ComponentType>;

const page = (of: PlaceName, load: Load) => ({ of, Shown: lazy(async () => ({ default: await load() })) });

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

const breachList: Load = async () => {
  const { QueuePage } = await import('../cases/queue/QueuePage.tsx');
  return () => <QueuePage of="breach" />;
};
const oneBreach: Load = async () => {
  const { CasePage } = await import('../cases/frame/CasePage.tsx');
  return () => <CasePage of="breach" />;
};

/**
 * The tab's pages and the place each belongs to, loaded when it is opened. Lazy modules import single Fluent packages
 * (`@fluentui/react-table`).
 */
export const pages: Readonly<Record<string, ReturnType<typeof page>>> = {
  '/home': ofCases('home', async () => (await import('../cases/my/FrontPage.tsx')).FrontPage),
  '/home/:kind': page('home', async () => (await import('../breaches/report/ReportPage.tsx')).ReportPage),
  '/mine': ofCases('mine', async () => (await import('../cases/my/MyCasesPage.tsx')).MyCasesPage),
  '/mine/:number': ofCases('mine', async () => (await import('../cases/my/MyCasePage.tsx')).MyCasePage),
  '/breaches': ofCases('breaches', breachList),
  '/breaches/:number': ofCases('breaches', oneBreach),
  '/unit': ofCases('unit', async () => (await import('../unit/UnitPage.tsx')).UnitPage),
  '/unit/:number': ofCases('unit', async () => (await import('../cases/my/MyCasePage.tsx')).MyCasePage),
  '/settings': page('settings', async () => (await import('../settings/SettingsPage.tsx')).SettingsPage),
  '/setup': page('setup', async () => (await import('../setup/SetupPage.tsx')).SetupPage),
};
