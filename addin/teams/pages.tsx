import { type ComponentType, lazy } from 'react';
import type { PlaceName } from './places.ts';

const page = (of: PlaceName, load: () => Promise<ComponentType>) => ({
  of,
  Shown: lazy(async () => ({ default: await load() })),
});

/**
 * The tab's pages and the place each belongs to, loaded when it is opened. Lazy modules import single Fluent packages
 * (`@fluentui/react-table`).
 */
export const pages: Readonly<Record<string, ReturnType<typeof page>>> = {
  '/home': page('home', async () => (await import('../cases/my/FrontPage.tsx')).FrontPage),
  '/home/:kind': page('home', async () => (await import('../breaches/report/ReportPage.tsx')).ReportPage),
  '/mine': page('mine', async () => (await import('../cases/my/MyReportsPage.tsx')).MyReportsPage),
  '/mine/:number': page('mine', async () => (await import('../cases/my/MyReportPage.tsx')).MyReportPage),
  '/breaches': page('breaches', async () => (await import('../cases/queue/QueuePage.tsx')).QueuePage),
  '/breaches/:number': page('breaches', async () => (await import('../cases/frame/CasePage.tsx')).CasePage),
  '/unit': page('unit', async () => (await import('../unit/UnitPage.tsx')).UnitPage),
  '/unit/:number': page('unit', async () => (await import('../cases/my/MyReportPage.tsx')).MyReportPage),
  '/settings': page('settings', async () => (await import('../settings/SettingsPage.tsx')).SettingsPage),
  '/setup': page('setup', async () => (await import('../setup/SetupPage.tsx')).SetupPage),
};
