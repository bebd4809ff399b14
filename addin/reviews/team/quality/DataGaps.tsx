import { Button } from '@fluentui/react-button';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import { EmptyState } from '../../../look/states/EmptyState.tsx';
import { useTexts } from '../../../texts/language.ts';
import * as quality from '../../../texts/reviews/quality.ts';
import { useTimes } from '../../../texts/times.ts';
import { DataGapRow } from './DataGapRow.tsx';

export type DataGapsAnswer = AnswerOf<Routes['listDataGaps']>;

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, alignItems: 'stretch' },
  words: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0, maxWidth: '72ch' },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  heads: {
    ...typographyStyles.caption1,
    display: 'none',
    color: tokens.colorNeutralForeground2,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@container page (min-width: 720px)': {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 3fr) minmax(0, 6fr) minmax(0, 2fr)',
      columnGap: tokens.spacingHorizontalL,
    },
  },
  more: { alignSelf: 'flex-start' },
});

/** Rows shown before one asks for more. */
const atFirst = 50;

/** What lacks in the directory: each with who answers meanwhile, the exact step, and who can take it. */
export const DataGaps = ({ gaps, readAt }: DataGapsAnswer) => {
  const styles = useStyles();
  const t = useTexts(quality);
  const times = useTimes();
  const [shown, setShown] = useState(atFirst);
  if (gaps.length === 0) return <EmptyState icon={<CheckmarkCircleRegular />} title={t.empty} words={t.emptyWords} />;
  const heads = [t.columns.what, t.columns.meanwhile, t.columns.fix, t.columns.who];
  return (
    <div className={styles.part}>
      <p className={styles.words}>{t.lead}</p>
      <div>
        <div className={styles.heads} aria-hidden>
          {heads.map((head) => (
            <span key={head}>{head}</span>
          ))}
        </div>
        <ul className={styles.list}>
          {gaps.slice(0, shown).map((gap) => (
            <DataGapRow key={`${gap.kind} ${gap.about?.id ?? ''}`} gap={gap} />
          ))}
        </ul>
      </div>
      {gaps.length > shown && (
        <Button className={styles.more} onClick={() => setShown(shown + atFirst)}>
          {t.more(Math.min(atFirst, gaps.length - shown))}
        </Button>
      )}
      <p className={styles.quiet}>{readAt ? t.readAt(times.full(readAt)) : t.neverRead}</p>
    </div>
  );
};
