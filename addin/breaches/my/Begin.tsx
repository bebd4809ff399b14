import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { breachKinds } from '#shared/breaches/kinds.ts';
import { useNarrow } from '../../look/frame/frame-context.ts';
import * as texts from '../../texts/breaches/my.ts';
import { useTexts } from '../../texts/language.ts';
import { UnsentReports } from '../report/sending/UnsentReports.tsx';
import { DraftsCard } from './DraftsCard.tsx';
import { KindTile } from './KindTile.tsx';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 280px), 1fr))',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    '@container page (max-width: 480px)': {
      rowGap: 0,
      '& > li + li': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
    },
  },
  wide: { gridColumn: '1 / -1' },
  title: { ...typographyStyles.subtitle2, color: tokens.colorNeutralForeground1, margin: 0 },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  all: { alignSelf: 'flex-start' },
});

const [mostCommon, ...others] = breachKinds;
/** Where it is narrow; the rest unfolds. The order is fixed: places are remembered. */
const shownNarrow = 4;

/** Where a report begins, and what was begun and not sent. */
export const Begin = () => {
  const styles = useStyles();
  const t = useTexts(texts).front;
  const narrow = useNarrow();
  const [all, setAll] = useState(false);
  const folded = narrow && !all;
  return (
    <>
      <UnsentReports />
      <DraftsCard />
      <section className={styles.part} aria-label={t.report}>
        <h2 className={styles.title}>{t.report}</h2>
        <ul className={styles.grid}>
          <li className={styles.wide}>
            <KindTile kind={mostCommon} first hint={t.mailFirst} />
          </li>
          {others.slice(0, folded ? shownNarrow : undefined).map((kind) => (
            <li key={kind}>
              <KindTile kind={kind} />
            </li>
          ))}
        </ul>
        {folded && (
          <Button className={styles.all} appearance="subtle" onClick={() => setAll(true)}>
            {t.all(breachKinds.length)}
          </Button>
        )}
      </section>
    </>
  );
};
