import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { breachClock } from '../../breaches/breach-clock.ts';
import { DataKindList } from '../../breaches/facts/DataKindList.tsx';
import { TimeLeft } from '../../look/time/TimeLeft.tsx';
import * as queue from '../../texts/cases/queue.ts';
import { useTexts } from '../../texts/language.ts';
import { CaseLink } from './CaseLink.tsx';
import { Marked } from './Marked.tsx';
import { Marks } from './Marks.tsx';
import type { QueueShown } from './queue-shown.ts';
import { Holder, People } from './RowFacts.tsx';
import { moveByArrow, rowsPlace } from './row-keys.ts';
import { TakeButton } from './TakeButton.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  card: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  line: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  facts: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** The queue where it is narrow: one card a case. */
export const QueueCards = ({ rows, taking, onTake }: QueueShown) => {
  const styles = useStyles();
  const t = useTexts(queue);
  return (
    <ul className={styles.list} aria-label={t.title} onKeyDown={moveByArrow} {...rowsPlace}>
      {rows.map((row) => (
        <li key={row.breachId} className={styles.card}>
          <TimeLeft clock={breachClock(row)} />
          <CaseLink row={row} />
          <div className={styles.facts}>
            {row.unit === null ? t.noUnit : <Marked text={row.unit} />} · {t.columns.people}:{' '}
            <People size={row.people} />
            <br />
            <DataKindList kinds={row.dataKinds} />
          </div>
          <Marks {...row} />
          <div className={styles.line}>
            <Holder row={row} />
            {onTake && row.state === 'new' && (
              <TakeButton row={row} pending={taking === row.breachId} onTake={onTake} />
            )}
          </div>
        </li>
      ))}
    </ul>
  );
};
