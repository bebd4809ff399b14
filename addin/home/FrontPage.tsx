import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { lazy, Suspense } from 'react';
import { useSubjects } from '../cases/use-subject.ts';
import { ContactLine } from '../look/ContactLine.tsx';
import { Page } from '../look/Page.tsx';
import { ProblemMessage } from '../look/ProblemMessage.tsx';
import { StaleBar } from '../look/states/StaleBar.tsx';
import { useStale } from '../look/states/stale.ts';
import * as frame from '../texts/frame.ts';
import * as texts from '../texts/home.ts';
import { useTexts } from '../texts/language.ts';
import { useRead } from '../use-api.ts';

// It finds kinds by words and hides CPR numbers, which the first sight of the page need not wait for.
const HomeField = lazy(async () => ({ default: (await import('./HomeField.tsx')).HomeField }));

// Come with the cases.
const ForMe = lazy(async () => ({ default: (await import('./ForMe.tsx')).ForMe }));
const MineBeside = lazy(async () => ({ default: (await import('./MineBeside.tsx')).MineBeside }));
const AskedLately = lazy(async () => ({ default: (await import('./AskedLately.tsx')).AskedLately }));

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 880px) 300px',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXXL}`,
    '@container page (max-width: 779px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  main: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL, minWidth: 0 },
  beside: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXL,
    minWidth: 0,
    '@container page (min-width: 780px)': {
      borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      paddingLeft: tokens.spacingHorizontalXL,
    },
  },
  field: { height: '84px' },
});

/** Where an employee begins: one field for whatever it is, what waits, what to report, and how the own cases go. */
export const FrontPage = () => {
  const styles = useStyles();
  const t = useTexts(texts);
  const { places } = useTexts(frame);
  const subjects = useSubjects();
  const me = useRead('me', {});
  const mine = useRead('listMyCases', {});
  const stale = useStale('mine', mine);
  const [firstName = ''] = (me.data?.name ?? '').split(' ');
  return (
    <Page title={t.greeting(firstName)} greeting wide>
      <div className={styles.columns}>
        <div className={styles.main}>
          <Suspense fallback={<div className={styles.field} />}>
            <HomeField />
          </Suspense>
          {stale && <StaleBar seen={stale} onRetry={() => mine.refetch()} />}
          <Suspense fallback={null}>{mine.data && <ForMe cases={mine.data.cases} />}</Suspense>
          {subjects.map(({ name, Begin }) => (
            <Begin key={name} />
          ))}
        </div>
        <aside className={styles.beside} aria-label={places.mine}>
          {mine.error && !mine.data && <ProblemMessage failed={mine.error} onRetry={() => mine.refetch()} />}
          <Suspense fallback={null}>{mine.data && <MineBeside cases={mine.data.cases} />}</Suspense>
          <Suspense fallback={null}>
            <AskedLately />
          </Suspense>
          <ContactLine />
        </aside>
      </div>
    </Page>
  );
};
