import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { ReactNode } from 'react';
import { Unseen } from '../../look/Unseen.tsx';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/policies/reading.ts';

const useStyles = makeStyles({
  row: {
    ...typographyStyles.body1,
    font: 'inherit',
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '44px',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    textAlign: 'start',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  open: { cursor: 'pointer', ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  right: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusSuccessBorder1}`,
  },
  wrong: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}`,
  },
  icon: { fontSize: '20px', lineHeight: 0 },
  isRight: { color: tokens.colorStatusSuccessForeground1 },
  isWrong: { color: tokens.colorStatusDangerForeground1 },
  why: { ...typographyStyles.caption1, display: 'block', paddingTop: tokens.spacingVerticalXS },
});

type Shown = {
  readonly text: string;
  /** Undefined: the question is still open. `plain`: neither chosen nor right. */
  readonly verdict: 'right' | 'wrong' | 'plain' | undefined;
  readonly isChosen: boolean;
  readonly why: string;
  readonly onChoose: () => void;
};

/** One answer to a question; once one is chosen, what was right is shown, and why. */
export const ChoiceRow = ({ text, verdict, isChosen, why, onChoose }: Shown) => {
  const styles = useStyles();
  const t = useTexts(texts);
  if (verdict === undefined)
    return (
      <button type="button" className={mergeClasses(styles.row, styles.open)} onClick={onChoose}>
        <span className={styles.icon}>
          <CircleRegular />
        </span>
        <span>{text}</span>
      </button>
    );
  const icons: Readonly<Record<typeof verdict, ReactNode>> = {
    right: <CheckmarkCircleFilled className={styles.isRight} />,
    wrong: <DismissCircleFilled className={styles.isWrong} />,
    plain: <CircleRegular />,
  };
  return (
    <div className={mergeClasses(styles.row, verdict === 'right' && styles.right, verdict === 'wrong' && styles.wrong)}>
      <span className={styles.icon}>{icons[verdict]}</span>
      <span>
        {verdict !== 'plain' && <Unseen>{isChosen ? t.chosen : t.rightOne}: </Unseen>}
        {text}
        {verdict !== 'plain' && (
          <span className={styles.why}>
            {verdict === 'wrong' && <strong>{t.notQuite} </strong>}
            {why}
          </span>
        )}
      </span>
    </div>
  );
};
