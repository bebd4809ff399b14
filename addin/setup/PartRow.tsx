import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import { useTexts } from '../texts/language.ts';
import * as setup from '../texts/setup.ts';
import { useTimes } from '../texts/times.ts';

type Part = AnswerOf<Routes['readSetup']>['parts'][number];

const useStyles = makeStyles({
  part: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  icon: { fontSize: '20px', height: '1lh', display: 'inline-flex', alignItems: 'center' },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  words: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalXS} 0 0` },
  works: { color: tokens.colorStatusSuccessForeground1 },
  trouble: { color: tokens.colorStatusWarningForeground3 },
  missing: { color: tokens.colorStatusDangerForeground1 },
  untried: { color: tokens.colorNeutralForeground3 },
});

const iconOf = {
  works: CheckmarkCircleFilled,
  trouble: WarningFilled,
  missing: DismissCircleFilled,
  untried: CircleRegular,
};

/** One part: how it is, since when, and what to do about it. */
export const PartRow = ({ part, state, since, code }: Part) => {
  const styles = useStyles();
  const t = useTexts(setup);
  const times = useTimes();
  const { name, what, ...mend } = t.part[part];
  const Icon = iconOf[state];
  const todo = { works: undefined, untried: t.untried, missing: mend.missing, trouble: mend.trouble }[state];
  return (
    <li className={styles.part}>
      <span className={mergeClasses(styles.icon, styles[state])} aria-hidden>
        <Icon />
      </span>
      <div>
        <p className={styles.name}>
          {name}: {t.state[state]} {since && state !== 'works' && t.since(times.full(since))}
        </p>
        <p className={styles.quiet}>{what}</p>
        {todo && <p className={styles.words}>{todo}</p>}
        {code && state !== 'works' && (
          <p className={styles.quiet}>
            {t.codes[code]} {t.code}: {code}
          </p>
        )}
      </div>
    </li>
  );
};
