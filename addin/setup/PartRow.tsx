import { tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { ClockFilled } from '@fluentui/react-icons/svg/clock';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useNow } from '../look/clock.ts';
import { useTexts } from '../texts/language.ts';
import * as setup from '../texts/setup.ts';
import * as setupSteps from '../texts/setup-steps.ts';
import { useTimes } from '../texts/times.ts';
import type { Judged } from './judged.ts';
import { Steps } from './Steps.tsx';
import { TestMail } from './TestMail.tsx';

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
  state: { ...typographyStyles.body1, margin: 0 },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  code: { marginTop: tokens.spacingVerticalXS },
  words: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalXS} 0 0` },
  works: { color: tokens.colorStatusSuccessForeground1 },
  passing: { color: tokens.colorStatusWarningForeground3 },
  mend: { color: tokens.colorStatusDangerForeground1 },
  untried: { color: tokens.colorNeutralForeground3 },
});

const looks = {
  works: CheckmarkCircleFilled,
  passing: ClockFilled,
  mend: DismissCircleFilled,
  untried: CircleRegular,
};

type Anchor = { readonly at: string; readonly digest: string };

/**
 * One service: its status, since when, and what to do about it. `seen`: the instant of its latest sign of life, if it
 * gives any.
 */
export const PartRow = ({ seen, anchor, ...judged }: Judged & { seen: string | null; anchor: Anchor | null }) => {
  const { part, code, sort, follows } = judged;
  const styles = useStyles();
  const t = useTexts(setup);
  const times = useTimes();
  const now = useNow();
  const look = judged.cause === 'untried' ? 'untried' : sort;
  const Icon = looks[look];
  return (
    <li className={styles.part}>
      <span className={mergeClasses(styles.icon, styles[look])} aria-hidden>
        <Icon />
      </span>
      <div>
        <p className={styles.name}>{t.part[part].name}</p>
        <State {...judged} seen={seen} />
        <p className={styles.quiet}>{t.part[part].what}</p>
        {anchor && <p className={styles.quiet}>{t.anchor(anchor.digest, times.near(anchor.at, now))}</p>}
        <Todo {...judged} />
        {part === 'mail' && <TestMail />}
        {code && sort !== 'works' && !follows && (
          <p className={mergeClasses(styles.quiet, styles.code)}>{t.code(code)}</p>
        )}
      </div>
    </li>
  );
};

const State = ({ part, sort, cause, state, since, follows, seen }: Judged & { seen: string | null }) => {
  const styles = useStyles();
  const t = useTexts(setup);
  const times = useTimes();
  const now = useNow();
  const untried = cause === 'untried' ? t.untried[part] : undefined;
  const words = follows ? t.state.affected : sort === 'mend' ? t.state[state] : (untried ?? t.state[cause]);
  return (
    <p className={styles.state}>
      {words}
      {since && sort !== 'works' && ` · ${t.since(times.near(since, now))}`}
      {seen && sort === 'works' && ` · ${t.lastDrain(times.near(seen, now))}`}
    </p>
  );
};

const Todo = (judged: Judged) => {
  const styles = useStyles();
  const t = useTexts(setup);
  const guides = useTexts(setupSteps);
  const { follows, sort, cause } = judged;
  if (follows) return <p className={styles.words}>{t.follows(t.part[follows].name)}</p>;
  switch (sort) {
    case 'works':
      return null;
    case 'passing':
      return <p className={styles.words}>{t.nothingToDo}</p>;
    case 'mend':
      return (
        <>
          <p className={styles.words}>{guides[cause].says}</p>
          <Steps steps={guides[cause].steps} />
        </>
      );
  }
};
