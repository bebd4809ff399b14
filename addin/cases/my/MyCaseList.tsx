import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Link } from 'react-router';
import { mineAddress } from '#shared/addresses/mine-address.ts';
import { KindIcon } from '../../look/KindIcon.tsx';
import { ShownTime } from '../../look/ShownTime.tsx';
import { StatusBadge } from '../../look/status/StatusBadge.tsx';
import * as texts from '../../texts/cases/my.ts';
import { useTexts } from '../../texts/language.ts';
import type { OwnListed } from '../subject.ts';
import { useSubject } from '../use-subject.ts';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: 'hidden',
    '& > li + li': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  row: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  words: { flexGrow: 1, minWidth: 0 },
  name: {
    ...typographyStyles.body1Strong,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
  },
  facts: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  asks: { ...typographyStyles.caption1Strong, color: tokens.colorStatusWarningForeground1, display: 'block' },
  open: { fontSize: '16px', lineHeight: 0, flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

/** One's own cases, each with its status and whether the team waits for an answer. */
export const MyCaseList = ({ cases }: { cases: readonly OwnListed[] }) => {
  const { list } = useStyles();
  return (
    <ul className={list}>
      {cases.map((one) => (
        <MyCase key={one.caseId} row={one} />
      ))}
    </ul>
  );
};

const MyCase = ({ row }: { row: OwnListed }) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const { useName, iconOf, useAsk, ownStatusOf } = useSubject(row);
  const name = useName();
  const askIn = useAsk();
  const ask = row.unanswered ? t.unanswered : askIn(row);
  return (
    <li>
      <Link to={mineAddress(row.reference)} className={styles.row}>
        <KindIcon icon={iconOf(row)} />
        <span className={styles.words}>
          <span className={styles.name}>
            {name(row)} <StatusBadge status={ownStatusOf(row)} />
          </span>
          <span className={styles.facts}>
            {row.reference} · <ShownTime at={row.receivedAt} />
          </span>
          {ask && <span className={styles.asks}>{ask}</span>}
        </span>
        <ChevronRightRegular className={styles.open} />
      </Link>
    </li>
  );
};
