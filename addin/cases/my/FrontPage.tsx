import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { ContactLine } from '../../look/ContactLine.tsx';
import { Page } from '../../look/Page.tsx';
import { PageLink } from '../../look/PageLink.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import * as texts from '../../texts/cases/my.ts';
import { useTexts } from '../../texts/language.ts';
import { useRead } from '../../use-api.ts';
import { useSubjects } from '../use-subject.ts';
import { MyCaseList } from './MyCaseList.tsx';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  title: { ...typographyStyles.subtitle2, color: tokens.colorNeutralForeground1, margin: 0 },
});

const shownFirst = 3;

/** Where an employee begins: report or ask, and see how it goes on. */
export const FrontPage = () => {
  const styles = useStyles();
  const t = useTexts(texts);
  const subjects = useSubjects();
  const mine = useRead('listMyCases', {});
  const reports = mine.data?.cases ?? [];
  return (
    <Page title={t.front.title} lead={t.front.lead}>
      {subjects.map(({ name, Begin }) => (
        <Begin key={name} />
      ))}
      <ContactLine />
      {mine.error && <ProblemMessage failed={mine.error} onRetry={() => mine.refetch()} />}
      {reports.length > 0 && (
        <>
          <div className={styles.head}>
            <h2 className={styles.title}>{t.mine}</h2>
            {reports.length > shownFirst && <PageLink to="/mine">{t.allMine}</PageLink>}
          </div>
          <MyCaseList cases={reports.slice(0, shownFirst)} />
        </>
      )}
    </Page>
  );
};
