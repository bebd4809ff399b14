import { type ComponentType, lazy } from 'react';

const page = (load: () => Promise<ComponentType>) => lazy(async () => ({ default: await load() }));

/** The tab's pages, each loaded when it is opened. Lazy modules import single Fluent packages (`@fluentui/react-table`). */
export const pages: Readonly<Record<string, ReturnType<typeof page>>> = {
  '/': page(async () => (await import('../cases/my/FrontPage.tsx')).FrontPage),
  '/report/:kind': page(async () => (await import('../breaches/report/ReportPage.tsx')).ReportPage),
  '/reports': page(async () => (await import('../cases/my/MyReportsPage.tsx')).MyReportsPage),
  '/reports/:breachId': page(async () => (await import('../cases/my/MyReportPage.tsx')).MyReportPage),
  '/queue': page(async () => (await import('../cases/queue/QueuePage.tsx')).QueuePage),
  '/cases/:breachId': page(async () => (await import('../cases/frame/CasePage.tsx')).CasePage),
  '/unit': page(async () => (await import('../unit/UnitPage.tsx')).UnitPage),
  '/unit/:breachId': page(async () => (await import('../cases/my/MyReportPage.tsx')).MyReportPage),
  '/settings': page(async () => (await import('../settings/SettingsPage.tsx')).SettingsPage),
  '/setup': page(async () => (await import('../setup/SetupPage.tsx')).SetupPage),
};
