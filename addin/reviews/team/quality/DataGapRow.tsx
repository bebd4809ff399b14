import { BotRegular } from '@fluentui/react-icons/svg/bot';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import { GroupRegular } from '@fluentui/react-icons/svg/group';
import { PeopleErrorRegular } from '@fluentui/react-icons/svg/people-error';
import { PersonProhibitedRegular } from '@fluentui/react-icons/svg/person-prohibited';
import { PersonQuestionMarkRegular } from '@fluentui/react-icons/svg/person-question-mark';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ComponentType } from 'react';
import type { DataGap, DataGapKind } from '#shared/reviews/data-gaps.ts';
import { Unseen } from '../../../look/Unseen.tsx';
import { useTexts } from '../../../texts/language.ts';
import * as quality from '../../../texts/reviews/quality.ts';
import { GapAction, type Mending } from './GapAction.tsx';
import { useGapWords } from './use-gap-words.ts';
import { useTaskWords } from './use-task-words.ts';

/** What lacks, meanwhile, how, who, and what can be done from here. */
export const gapColumns = 'minmax(0, 6fr) minmax(0, 4fr) minmax(0, 6fr) 104px 112px';

export const useGapStyles = makeStyles({
  row: {
    display: 'grid',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    alignItems: 'center',
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottom: 'none' },
    '@container page (min-width: 720px)': {
      gridTemplateColumns: gapColumns,
    },
  },
  what: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  icon: { fontSize: '20px', lineHeight: 0, flexShrink: 0, color: tokens.colorNeutralForeground2 },
  words: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', minWidth: 0 },
  title: { ...typographyStyles.body1Strong, overflowWrap: 'anywhere' },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  cell: { ...typographyStyles.body1, overflowWrap: 'anywhere' },
  meanwhile: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  // On a phone each part says what it is.
  label: {
    ...typographyStyles.caption1,
    display: 'block',
    color: tokens.colorNeutralForeground3,
    '@container page (min-width: 720px)': { display: 'none' },
  },
  button: { whiteSpace: 'nowrap', '@media (max-width: 639px)': { minHeight: '44px' } },
  act: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    '@container page (min-width: 720px)': { alignItems: 'flex-end', textAlign: 'end' },
  },
});

export const iconOf: Readonly<Record<DataGapKind, ComponentType>> = {
  'manager-left': PersonProhibitedRegular,
  'manager-is-guest': PersonProhibitedRegular,
  'no-manager': PersonQuestionMarkRegular,
  'manager-is-self': PeopleErrorRegular,
  'guest-without-sponsor': PersonQuestionMarkRegular,
  'sponsor-left': PersonProhibitedRegular,
  'no-owner': GroupRegular,
  'owner-left': GroupRegular,
  'owner-leaves': GroupRegular,
  'hidden-members': EyeOffRegular,
  'no-description': GroupRegular,
  'nameless-members': GroupRegular,
  'perhaps-programs': BotRegular,
  'sign-ins-no-licence': ClockRegular,
  'sign-ins-no-permission': ClockRegular,
};

type Shown = {
  readonly gap: DataGap;
  /** Undefined for those who only look. */
  readonly mending: Mending | undefined;
};

/** One thing that lacks; asked for already it says since when, instead of its button. */
export const DataGapRow = ({ gap, mending }: Shown) => {
  const styles = useGapStyles();
  const t = useTexts(quality);
  const { what, lines, meanwhile, fix, who } = useGapWords()(gap);
  const task = useTaskWords()(gap);
  const Icon = iconOf[gap.kind];
  return (
    <li className={styles.row}>
      <span className={styles.what}>
        <span className={styles.icon}>
          <Icon />
        </span>
        <span className={styles.words}>
          <span className={styles.title}>{what}</span>
          <span className={styles.quiet}>{lines}</span>
        </span>
      </span>
      <GapCell label={t.columns.meanwhile} className={styles.meanwhile} words={meanwhile} />
      <GapCell label={t.columns.fix} className={styles.cell} words={fix} />
      <GapCell label={t.columns.who} className={styles.cell} words={who} />
      <span className={styles.act}>
        {task.map((words) => (
          <span key={words} className={styles.quiet}>
            {words}
          </span>
        ))}
        {mending && <GapAction gap={gap} what={what} mending={mending} />}
      </span>
    </li>
  );
};

/** A cell that says, where the columns have no heads, what it is. */
export const GapCell = ({ label, className, words }: { label: string; className: string; words: string }) => {
  const styles = useGapStyles();
  return (
    <span className={className}>
      <span className={styles.label} aria-hidden>
        {label}
      </span>
      <Unseen>{`${label}: `}</Unseen>
      {words}
    </span>
  );
};
