import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { breachKinds } from '#shared/breaches/kinds.ts';
import { DraftsCard } from '../../breaches/my/DraftsCard.tsx';
import { KindTile } from '../../breaches/my/KindTile.tsx';
import { UnsentReports } from '../../breaches/report/sending/UnsentReports.tsx';
import { ContactLine } from '../../look/ContactLine.tsx';
import { Page } from '../../look/Page.tsx';
import { PageLink } from '../../look/PageLink.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import * as texts from '../../texts/cases/my.ts';
import { useTexts } from '../../texts/language.ts';
import { useRead } from '../../use-api.ts';
import { ReportList } from './ReportList.tsx';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 220px), 1fr))',
    gap: tokens.spacingHorizontalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  head: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  title: { ...typographyStyles.subtitle2, color: tokens.colorNeutralForeground1, margin: 0 },
});

const [mostCommon, ...others] = breachKinds;
const shownFirst = 3;

/** Where an employee begins: report, and see what became of what was reported. */
export const FrontPage = () => {
  const styles = useStyles();
  const t = useTexts(texts);
  const mine = useRead('listMyReports', {});
  const reports = mine.data?.reports ?? [];
  return (
    <Page title={t.front.title} lead={t.front.lead}>
      <UnsentReports />
      <DraftsCard />
      <h2 className={styles.title}>{t.front.report}</h2>
      <section aria-label={t.front.report}>
        <ul className={styles.grid}>
          <li style={{ gridColumn: '1 / -1' }}>
            <KindTile kind={mostCommon} primary hint={t.front.mailFirst} />
          </li>
          {others.map((kind) => (
            <li key={kind}>
              <KindTile kind={kind} />
            </li>
          ))}
        </ul>
      </section>
      <ContactLine />
      {mine.error && <ProblemMessage failed={mine.error} onRetry={() => mine.refetch()} />}
      {reports.length > 0 && (
        <>
          <div className={styles.head}>
            <h2 className={styles.title}>{t.mine}</h2>
            {reports.length > shownFirst && <PageLink to="/mine">{t.allMine}</PageLink>}
          </div>
          <ReportList reports={reports.slice(0, shownFirst)} />
        </>
      )}
    </Page>
  );
};
