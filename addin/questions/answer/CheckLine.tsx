import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { AnswerCheck } from '#shared/questions/check-answer.ts';
import { useTexts } from '../../texts/language.ts';
import * as cases from '../../texts/questions/case.ts';

const useStyles = makeStyles({
  line: {
    ...typographyStyles.caption1,
    listStyleType: 'none',
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  part: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  icon: { fontSize: '16px', lineHeight: 0, flexShrink: 0 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  mind: { color: tokens.colorStatusWarningForeground3 },
  stop: { color: tokens.colorStatusDangerForeground1 },
});

type Part = { readonly says: string; readonly is: 'good' | 'mind' | 'stop' };
const icons = { good: CheckmarkCircleFilled, mind: WarningRegular, stop: ErrorCircleFilled } as const;

/** What a look at the answer finds, in a line; it only ever stops a CPR number. */
export const CheckLine = ({ check }: { check: AnswerCheck }) => {
  const styles = useStyles();
  const t = useTexts(cases).check;
  const parts: readonly Part[] = [
    check.isFirstShort ? { says: t.first, is: 'good' } : { says: t.firstLong, is: 'mind' },
    check.sources > 0 ? { says: t.sources(check.sources), is: 'good' } : { says: t.noSources, is: 'mind' },
    check.hasCpr ? { says: t.cpr, is: 'stop' } : { says: t.clean, is: 'good' },
    check.isLong ? { says: t.long(check.words), is: 'mind' } : { says: t.words(check.words), is: 'good' },
  ];
  return (
    <ul className={styles.line} aria-label={t.label}>
      {parts.map(({ says, is }) => {
        const Icon = icons[is];
        return (
          <li key={says} className={styles.part}>
            <span className={`${styles.icon} ${styles[is]}`} aria-hidden>
              <Icon />
            </span>
            {says}
          </li>
        );
      })}
    </ul>
  );
};
