import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import { useNow } from '../../look/clock.ts';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/policies/unit.ts';
import { useTimes } from '../../texts/times.ts';
import { PartBar } from '../PartBar.tsx';

const useStyles = makeStyles({
  programmes: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 280px), 1fr))',
    gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
  },
  one: { display: 'grid', rowGap: tokens.spacingVerticalXS, alignContent: 'start' },
  head: {
    ...typographyStyles.body1,
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  count: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  due: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

type Unit = AnswerOf<Routes['listUnitPolicies']>;

/** What the unit is asked to read, each as a bar: "22 af 25". */
export const Programmes = ({ unit: { programmes, introductionDays } }: { unit: Unit }) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const times = useTimes();
  const now = useNow(60_000);
  return (
    <ul className={styles.programmes}>
      {programmes.map(({ policyId, title, edition, confirmed, of, due }) => (
        <li key={policyId} className={styles.one}>
          <span className={styles.head}>
            <span className={styles.name}>{edition > 1 ? t.edition(title, edition) : title}</span>
            <span className={styles.count}>{t.of(confirmed, of)}</span>
          </span>
          <PartBar part={confirmed / of} />
          <span className={styles.due}>{due ? t.by(times.dayLong(due, now)) : t.fromStart(introductionDays)}</span>
        </li>
      ))}
    </ul>
  );
};
