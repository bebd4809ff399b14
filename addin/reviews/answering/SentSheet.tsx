import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useTexts } from '../../texts/language.ts';
import * as answering from '../../texts/reviews/answering.ts';
import { useTimes } from '../../texts/times.ts';
import { Numbers } from '../Numbers.tsx';
import type { Sheet } from './sheet.ts';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  words: { ...typographyStyles.body1, margin: 0, maxWidth: '72ch' },
  bar: {
    display: 'flex',
    height: '6px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  kept: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  removed: { backgroundColor: tokens.colorStatusDangerBackground3 },
  steps: { listStyleType: 'none', margin: 0, padding: 0 },
  step: {
    display: 'grid',
    gridTemplateColumns: '160px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    padding: `0 0 ${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    marginInlineStart: '5px',
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    position: 'relative',
    '::before': {
      content: '""',
      position: 'absolute',
      left: '-6px',
      top: '5px',
      width: '6px',
      height: '6px',
      border: `2px solid ${tokens.colorCompoundBrandStroke}`,
      borderRadius: '50%',
      backgroundColor: tokens.colorNeutralBackground1,
    },
    ':last-child': { borderLeftColor: 'transparent' },
    '@container page (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  who: { ...typographyStyles.body1, margin: 0 },
  strong: { ...typographyStyles.body1Strong },
  panel: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusXLarge,
  },
  icon: { fontSize: '20px', lineHeight: 0, color: tokens.colorBrandForeground1 },
});

/** After sending: what was said, what happens now, and when it is asked again. */
export const SentSheet = ({ sheet }: { sheet: Sheet }) => {
  const styles = useStyles();
  const t = useTexts(answering).sent;
  const count = (fits: (line: Sheet['lines'][number]) => boolean) => sheet.lines.filter(fits).length;
  const kept = count(({ answer }) => answer === 'keep');
  const removals = count(({ answer }) => answer === 'remove');
  const handed = count((line) => line.handed !== null);
  const numbers = [[kept, t.kept] as const, [removals, t.removed] as const, [handed, t.handedOn] as const];
  const all = Math.max(1, sheet.lines.length);
  return (
    <>
      <Numbers numbers={handed > 0 ? numbers : numbers.slice(0, 2)} />
      <div className={styles.bar} aria-hidden>
        <span className={styles.kept} style={{ width: `${(100 * kept) / all}%` }} />
        <span className={styles.removed} style={{ width: `${(100 * removals) / all}%` }} />
      </div>
      <h2 className={styles.heading}>{t.now}</h2>
      <ol className={styles.steps}>
        <li className={styles.step}>
          <p className={styles.who}>{t.team}</p>
          <p className={styles.words}>{removals === 0 ? t.nothingRemoved : t.toRemove(removals)}</p>
        </li>
        {handedTo(sheet).map(([to, names]) => (
          <li key={to} className={styles.step}>
            <p className={styles.who}>{to || t.team}</p>
            <p className={styles.words}>{t.answersOn(names.join(', '))}</p>
          </li>
        ))}
      </ol>
      <p className={styles.words}>{t.change}</p>
      <Next sheet={sheet} />
    </>
  );
};

/** To whom lines went, each with the people they are about. */
const handedTo = ({ lines }: Sheet): readonly (readonly [string, readonly string[]])[] => {
  const by = new Map<string, Set<string>>();
  for (const { handed, facts } of lines)
    if (handed) by.set(handed.to.name, (by.get(handed.to.name) ?? new Set()).add(facts.name));
  return [...by].map(([to, names]) => [to, [...names]]);
};

const Next = ({ sheet: { next, spentBeforeMs } }: { sheet: Sheet }) => {
  const styles = useStyles();
  const t = useTexts(answering).sent;
  const times = useTimes();
  return (
    <div className={styles.panel}>
      <span className={styles.icon}>
        <CalendarLtrRegular />
      </span>
      <p className={styles.words}>
        {next && <span className={styles.strong}>{t.nextTime(times.day(next))} </span>}
        {t.next} {spentBeforeMs !== null && t.before(Math.max(1, Math.round(spentBeforeMs / 60_000)))}
      </p>
    </div>
  );
};
