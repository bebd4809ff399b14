import { Badge } from '@fluentui/react-badge';
import { Button } from '@fluentui/react-button';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { UnitReader } from '#shared/policies/views.ts';
import { useNow } from '../../look/clock.ts';
import { Person } from '../../look/people/Person.tsx';
import { Unseen } from '../../look/Unseen.tsx';
import { dayOf, daysBetween } from '../../texts/copenhagen-day.ts';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/policies/unit.ts';
import { useTimes } from '../../texts/times.ts';
import { isSoon } from '../is-soon.ts';
import { canBeReminded } from './can-be-reminded.ts';

export const columns = 'minmax(0, 280fr) minmax(0, 290fr) minmax(0, 200fr) minmax(0, 130fr) 88px';
const narrow = '@container page (max-width: 639px)';
/** Beside the face. */
const besideFace = '40px';

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
    [narrow]: {
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
      paddingBlock: tokens.spacingVerticalM,
    },
  },
  name: { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis' },
  title: {
    ...typographyStyles.caption1,
    display: 'block',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    color: tokens.colorNeutralForeground3,
  },
  missing: {
    overflowWrap: 'anywhere',
    [narrow]: {
      ...typographyStyles.caption1,
      gridColumn: '1',
      gridRow: '2',
      paddingInlineStart: besideFace,
      color: tokens.colorNeutralForeground2,
    },
  },
  due: { [narrow]: { gridColumn: '2', gridRow: '1', textAlign: 'end' } },
  wideOnly: { [narrow]: { display: 'none' } },
  narrowOnly: { display: 'none', [narrow]: { display: 'inline' } },
  act: {
    textAlign: 'end',
    [narrow]: { gridColumn: '2', gridRow: '2', ':empty': { display: 'none' } },
    '@media print': { display: 'none' },
  },
  button: { [narrow]: { minHeight: '44px' } },
});

type Given = {
  readonly reader: UnitReader;
  /** How many things the unit is asked to read in all. */
  readonly all: number;
  readonly onRemind: (personId: string) => void;
};

/** One employee who has still to read something: what, until when, and when they were last told of it. */
export const ReaderRow = ({ reader, all, onRemind }: Given) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const times = useTimes();
  const now = useNow(60_000);
  const { personId, name, title, newSince, missing, away, toldAt } = reader;
  const beside = [...(title ? [title] : []), ...(newSince ? [t.newSince(times.dayLong(newSince, now))] : [])];
  const isAll = missing.length > 1 && missing.length === all;
  const told = toldAt && times.dayBrief(dayOf(new Date(toldAt)), now);
  const dressed = (
    <>
      <span className={styles.name}>{name}</span>
      {beside.length > 0 && <span className={styles.title}>{beside.join(' · ')}</span>}
    </>
  );
  return (
    <li className={styles.row}>
      <Person person={{ personId, name }} size={32} name={dressed} />
      <span className={styles.missing}>
        <Unseen>{t.missing}: </Unseen>
        <span>{isAll ? t.everything : missing.map((one) => one.title).join(', ')}</span>
        <span className={styles.narrowOnly}> · {away ? t.waits : told ? t.toldOn(told) : t.notToldYet}</span>
      </span>
      <span className={styles.due}>
        <Due reader={reader} />
      </span>
      <span className={styles.wideOnly}>
        <Unseen>{t.told}: </Unseen>
        <span>{away ? t.waits : (told ?? t.notYet)}</span>
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

/** In words alone until the last week: a badge on every row would warn of nothing. */
const Due = ({ reader: { due, away } }: { reader: UnitReader }) => {
  const t = useTexts(texts);
  const now = useNow(60_000);
  if (away)
    return (
      <Badge shape="rounded" appearance="outline" color="informative" icon={<ClockRegular />}>
        {t.away}
      </Badge>
    );
  if (due === null) return null;
  const days = daysBetween(dayOf(now), due);
  if (!isSoon(due, now)) return <span>{t.left(days)}</span>;
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
