import { MailRegular } from '@fluentui/react-icons';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { lazy, Suspense } from 'react';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { EmptyState } from '../look/EmptyState.tsx';
import { Page, Waiting } from '../look/Page.tsx';
import { PageLink } from '../look/PageLink.tsx';
import { useTexts } from '../texts/language.ts';
import * as texts from '../texts/report.ts';
import { MailReport } from './MailReport.tsx';
import { useOpenMail } from './use-open-mail.ts';

const MyReports = lazy(async () => ({ default: (await import('../breaches/my/MyReportsPage.tsx')).MyReportsPage }));
const MyReport = lazy(async () => ({ default: (await import('../breaches/my/MyReportPage.tsx')).MyReportPage }));

const useStyles = makeStyles({
  top: {
    display: 'flex',
    justifyContent: 'flex-end',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
  },
});

/** The pane beside an open mail. */
export const OutlookDoor = () => (
  <MemoryRouter>
    <Top />
    <Suspense fallback={<Waiting />}>
      <Routes>
        <Route path="/reports" element={<MyReports />} />
        <Route path="/reports/:breachId" element={<MyReport />} />
        <Route path="*" element={<BesideMail />} />
      </Routes>
    </Suspense>
  </MemoryRouter>
);

const Top = () => {
  const { top } = useStyles();
  const t = useTexts(texts).pane;
  const away = useLocation().pathname !== '/';
  return (
    <nav className={top}>
      {away ? <PageLink to="/">{t.report}</PageLink> : <PageLink to="/reports">{t.mine}</PageLink>}
    </nav>
  );
};

const BesideMail = () => {
  const t = useTexts(texts);
  const mail = useOpenMail();
  if (mail) return <MailReport key={mail.id} mail={mail} />;
  return (
    <Page title={t.title}>
      <EmptyState icon={<MailRegular />} title={t.mail.none.title} words={t.mail.none.body} />
    </Page>
  );
};
