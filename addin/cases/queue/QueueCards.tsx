import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { TimeLeft } from '../../look/time/TimeLeft.tsx';
import type { Listed } from '../subject.ts';
import { useSubject } from '../use-subject.ts';
import { Assignee } from './Assignee.tsx';
import { CaseLink } from './CaseLink.tsx';
import { type ListOf, useListOf } from './list-of.ts';
import { Marks } from './Marks.tsx';
import { moveByArrow, rowsPlace } from './row-keys.ts';
import { TakeButton } from './TakeButton.tsx';
import { Unit } from './Unit.tsx';

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

/** What the table and the cards are given alike, beside the subject whose list it is. `onTake` is missing where the person may only look. */
export type QueueShown = {
  readonly rows: readonly Listed[];
  /** The case being taken right now. */
  readonly taking: string | undefined;
  readonly onTake: ((row: Listed) => void) | undefined;
};

/** The queue where it is narrow: one card a case. */
export const QueueCards = ({ of, rows, ...shown }: QueueShown & { of: ListOf }) => {
  const { list } = useStyles();
  const { title } = useListOf(of).words;
  return (
    <ul className={list} aria-label={title} onKeyDown={moveByArrow} {...rowsPlace}>
      {rows.map((row) => (
        <QueueCard key={row.caseId} row={row} {...shown} />
      ))}
    </ul>
  );
};

const QueueCard = ({ row, taking, onTake }: Omit<QueueShown, 'rows'> & { row: Listed }) => {
  const styles = useStyles();
  const { clockOf, Facts } = useSubject(row);
  return (
    <li className={styles.card}>
      <TimeLeft clock={clockOf(row)} />
      <CaseLink row={row} />
      <div className={styles.facts}>
        <Unit row={row} /> · <Facts row={row} />
      </div>
      <Marks row={row} />
      <div className={styles.line}>
        <Assignee row={row} />
        {onTake && row.state === 'new' && <TakeButton row={row} pending={taking === row.caseId} onTake={onTake} />}
      </div>
    </li>
  );
};
