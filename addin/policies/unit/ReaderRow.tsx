import { Badge } from '@fluentui/react-badge';
import { Button } from '@fluentui/react-button';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { UnitReader } from '#shared/policies/views.ts';
import { useNow } from '../../look/clock.ts';
import { Person } from '../../look/people/Person.tsx';
import { Unseen } from '../../look/Unseen.tsx';
import { dayOf, daysBetween } from '../../texts/copenhagen-day.ts';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/policies/unit.ts';
import { useTimes } from '../../texts/times.ts';
import { canBeReminded } from './can-be-reminded.ts';

export const columns = 'minmax(0, 280fr) minmax(0, 290fr) minmax(0, 200fr) minmax(0, 130fr) 88px';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: columns,
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '56px',
    boxSizing: 'border-box',
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    '@container page (max-width: 639px)': {
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
      paddingBlock: tokens.spacingVerticalM,
    },
  },
  wide: { '@container page (max-width: 639px)': { gridColumn: '1 / -1', paddingInlineStart: '40px' } },
  title: {
    ...typographyStyles.caption1,
    display: 'block',
    color: tokens.colorNeutralForeground3,
    paddingInlineStart: '40px',
  },
  missing: { overflowWrap: 'anywhere' },
  act: {
    textAlign: 'end',
    '@container page (max-width: 639px)': { gridColumn: '2', gridRow: '1' },
    '@media print': { display: 'none' },
  },
  button: { '@container page (max-width: 639px)': { minHeight: '44px' } },
});

type Given = {
  readonly reader: UnitReader;
  /** How many things the unit is asked to read in all. */
  readonly all: number;
  readonly onRemind: (personId: string) => void;
};

/** One employee who has still to read something: what, until when, and when they were last reminded. */
export const ReaderRow = ({ reader, all, onRemind }: Given) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const times = useTimes();
  const now = useNow(60_000);
  const { personId, name, title, newSince, missing, away, toldAt } = reader;
  const beside = [...(title ? [title] : []), ...(newSince ? [t.newSince(times.dayLong(newSince, now))] : [])];
  const isAll = missing.length > 1 && missing.length === all;
  return (
    <li className={styles.row}>
      <span>
        <Person person={{ personId, name }} size={32} />
        {beside.length > 0 && <span className={styles.title}>{beside.join(' · ')}</span>}
      </span>
      <span className={mergeClasses(styles.wide, styles.missing)}>
        <Unseen>{t.missing}: </Unseen>
        {isAll ? t.everything : missing.map((one) => one.title).join(', ')}
      </span>
      <span className={styles.wide}>
        <Due reader={reader} />
      </span>
      <span className={styles.wide}>
        <Unseen>{t.told}: </Unseen>
        {away ? t.waits : toldAt ? times.dayBrief(dayOf(new Date(toldAt)), now) : t.notYet}
      </span>
      <span className={styles.act}>
        {canBeReminded(reader, now) && (
          <Button
            size="small"
            className={styles.button}
            aria-label={t.remindOne(name)}
            onClick={() => onRemind(personId)}
          >
            {t.remind}
          </Button>
        )}
      </span>
    </li>
  );
};

const Due = ({ reader: { due, away } }: { reader: UnitReader }) => {
  const t = useTexts(texts);
  const today = dayOf(useNow(60_000));
  if (away)
    return (
      <Badge shape="rounded" appearance="outline" color="informative" icon={<ClockRegular />}>
        {t.away}
      </Badge>
    );
  if (due === null) return null;
  const days = daysBetween(today, due);
  const isLate = days < 0;
  return (
    <Badge
      shape="rounded"
      appearance="tint"
      color={isLate ? 'danger' : 'warning'}
      icon={isLate ? <ErrorCircleFilled /> : <ClockRegular />}
    >
      {isLate ? t.over(-days) : t.left(days)}
    </Badge>
  );
};
