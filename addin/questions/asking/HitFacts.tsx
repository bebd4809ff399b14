import { CalendarCheckmarkRegular } from '@fluentui/react-icons/svg/calendar-checkmark';
import { CalendarErrorRegular } from '@fluentui/react-icons/svg/calendar-error';
import { ScalesRegular } from '@fluentui/react-icons/svg/scales';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Face } from '../../look/people/Face.tsx';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/questions/asking.ts';
import { useTimes } from '../../texts/times.ts';
import type { Hit } from './found.ts';

const useStyles = makeStyles({
  facts: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  fact: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalSNudge, minWidth: 0 },
  icon: { fontSize: '16px', lineHeight: 0, flexShrink: 0 },
  overdue: { color: tokens.colorStatusWarningForeground1 },
});

/** Whose an answer is, what it rests on, and when it was last looked at. */
export const HitFacts = ({ hit: { owner, source, reviewed, overdue } }: { hit: Hit }) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const times = useTimes();
  const Reviewed = overdue ? CalendarErrorRegular : CalendarCheckmarkRegular;
  return (
    <p className={styles.facts}>
      <span className={styles.fact}>
        {owner && <Face person={owner} size={20} />}
        {owner?.name ?? t.team}
      </span>
      {source && (
        <span className={styles.fact}>
          <ScalesRegular className={styles.icon} />
          {source}
        </span>
      )}
      <span className={styles.fact}>
        <Reviewed className={styles.icon} />
        {reviewed ? t.reviewed(times.dated(`${reviewed}T12:00:00Z`)) : t.neverReviewed}
      </span>
      {overdue && <span className={styles.overdue}>{t.overdue}</span>}
    </p>
  );
};
