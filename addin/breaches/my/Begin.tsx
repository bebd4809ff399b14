import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { breachKinds } from '#shared/breaches/kinds.ts';
import * as texts from '../../texts/breaches/my.ts';
import { useTexts } from '../../texts/language.ts';
import { UnsentReports } from '../report/sending/UnsentReports.tsx';
import { DraftsCard } from './DraftsCard.tsx';
import { KindTile } from './KindTile.tsx';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 220px), 1fr))',
    gap: tokens.spacingHorizontalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  title: { ...typographyStyles.subtitle2, color: tokens.colorNeutralForeground1, margin: 0 },
});

const [mostCommon, ...others] = breachKinds;

/** Where a report begins, and what was begun and not sent. */
export const Begin = () => {
  const styles = useStyles();
  const t = useTexts(texts).front;
  return (
    <>
      <UnsentReports />
      <DraftsCard />
      <h2 className={styles.title}>{t.report}</h2>
      <section aria-label={t.report}>
        <ul className={styles.grid}>
          <li style={{ gridColumn: '1 / -1' }}>
            <KindTile kind={mostCommon} primary hint={t.mailFirst} />
          </li>
          {others.map((kind) => (
            <li key={kind}>
              <KindTile kind={kind} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
};
