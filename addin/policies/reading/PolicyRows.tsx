import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Link } from 'react-router';
import type { MyPolicy } from '#shared/policies/views.ts';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/policies/reading.ts';
import { useTimes } from '../../texts/times.ts';
import { DueBadge } from './DueBadge.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '56px',
    boxSizing: 'border-box',
    paddingBlock: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
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
  facts: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, display: 'block' },
  open: { fontSize: '16px', lineHeight: 0, flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

/** Policies by name, each a link to its page. */
export const PolicyRows = ({ policies }: { policies: readonly MyPolicy[] }) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const times = useTimes();
  const factsOf = ({ waits, confirmed, edition, minutes, questions }: MyPolicy): string => {
    if (!waits && confirmed) return t.confirmedOn(confirmed.edition, times.day(confirmed.at));
    return [...(confirmed ? [t.again] : [t.edition(edition)]), t.about(minutes, questions)].join(' · ');
  };
  return (
    <ul className={styles.list}>
      {policies.map((policy) => (
        <li key={policy.policyId}>
          <Link to={`/home/read/${policy.policyId}`} className={styles.row}>
            <span className={styles.words}>
              <span className={styles.name}>
                {policy.title}
                {policy.waits && <DueBadge due={policy.due} />}
              </span>
              <span className={styles.facts}>{factsOf(policy)}</span>
            </span>
            <span className={styles.open} aria-hidden>
              <ChevronRightRegular />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
};
