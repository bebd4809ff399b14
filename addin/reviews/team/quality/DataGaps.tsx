import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useDeferredValue, useState } from 'react';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import { useNow } from '../../../look/clock.ts';
import { EmptyState } from '../../../look/states/EmptyState.tsx';
import { useTexts } from '../../../texts/language.ts';
import * as quality from '../../../texts/reviews/quality.ts';
import { useTimes } from '../../../texts/times.ts';
import { DataGapRow, gapColumns } from './DataGapRow.tsx';
import type { Mending } from './GapAction.tsx';
import { GapKindRow } from './GapKindRow.tsx';
import { GapTools } from './GapTools.tsx';

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
      gridTemplateColumns: gapColumns,
      columnGap: tokens.spacingHorizontalM,
    },
  },
});

/** More of one kind are one row, that opens to them: each would say the same. */
const fewOfKind = 2;
const columns = ['what', 'meanwhile', 'fix', 'who'] as const;

type Shown = DataGapsAnswer & { readonly title: string; readonly mending: Mending | undefined };

/** What lacks in the directory: each with who answers meanwhile, the exact step, who can take it, and a task to that one. */
export const DataGaps = ({ gaps, readAt, title, mending }: Shown) => {
  const styles = useStyles();
  const t = useTexts(quality);
  const times = useTimes();
  const now = useNow();
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search).trim().toLocaleLowerCase('da');
  if (gaps.length === 0) return <EmptyState icon={<CheckmarkCircleRegular />} title={t.empty} words={t.emptyWords} />;
  const fits = gaps.filter(({ kind, about, count }) => {
    const { what, who } = t.gaps[kind];
    return wanted === '' || `${what(about?.name ?? '', count)} ${who}`.toLocaleLowerCase('da').includes(wanted);
  });
  return (
    <div className={styles.part}>
      <p className={styles.words}>{t.lead}</p>
      <GapTools gaps={fits} all={gaps.length} {...{ title, mending, search }} onSearch={setSearch} />
      {fits.length === 0 && (
        <p className={styles.words} role="status">
          {t.noneFound(search)}
        </p>
      )}
      {fits.length > 0 && (
        <div>
          <div className={styles.heads} aria-hidden>
            {columns.map((column) => (
              <span key={column}>{t.columns[column]}</span>
            ))}
          </div>
          <ul className={styles.list}>
            {[...Map.groupBy(fits, ({ kind }) => kind)].map(([kind, own]) =>
              own.length > fewOfKind ? (
                <GapKindRow key={kind} gaps={own} isUnfolded={wanted !== ''} mending={mending} />
              ) : (
                own.map((gap) => <DataGapRow key={`${kind} ${gap.about?.id ?? ''}`} gap={gap} mending={mending} />)
              ),
            )}
          </ul>
        </div>
      )}
      <p className={styles.quiet}>{readAt ? t.readAt(times.near(readAt, now)) : t.neverRead}</p>
    </div>
  );
};
