import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { AskerView } from '#shared/questions/views.ts';
import { dayOf } from '../../texts/copenhagen-day.ts';
import { useTexts } from '../../texts/language.ts';
import * as own from '../../texts/questions/my.ts';
import { useTimes } from '../../texts/times.ts';

const useStyles = makeStyles({
  steps: {
    ...typographyStyles.caption1,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground1,
  },
  step: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  icon: { fontSize: '16px', lineHeight: 0, flexShrink: 0 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  open: { color: tokens.colorNeutralForeground3 },
});

/** How far a question is: received, taken, answered. */
export const AskedSteps = ({ found }: { found: AskerView }) => {
  const styles = useStyles();
  const t = useTexts(own).steps;
  const times = useTimes();
  const { handledBy, takenAt, answeredAt, answerBy, receivedAt } = found;
  const day = (at: string) => times.shortDay(dayOf(new Date(at)));
  const steps = [
    { done: true, says: t.received(day(receivedAt)) },
    handledBy && takenAt ? { done: true, says: t.taken(handledBy, day(takenAt)) } : { done: false, says: t.notTaken },
    answeredAt
      ? { done: true, says: t.answered(day(answeredAt)) }
      : { done: false, says: t.notAnswered(times.shortDay(answerBy)) },
  ];
  return (
    <ol className={styles.steps} aria-label={t.label}>
      {steps.map(({ done, says }) => (
        <li key={says} className={styles.step}>
          <span className={`${styles.icon} ${done ? styles.done : styles.open}`} aria-hidden>
            {done ? <CheckmarkCircleFilled /> : <CircleRegular />}
          </span>
          {says}
        </li>
      ))}
    </ol>
  );
};
