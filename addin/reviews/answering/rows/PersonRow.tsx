import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactNode } from 'react';
import { roomAbove } from '../../../look/frame/room/use-room-above.ts';
import { Face } from '../../../look/people/Face.tsx';
import { useTexts } from '../../../texts/language.ts';
import * as reasons from '../../../texts/reviews/reasons.ts';
import type { Line } from '../answer-keeper.ts';
import { isOpen } from '../sheet.ts';
import { AnswerLines, type LinesGiven } from './AnswerLines.tsx';
import { useActs } from './acts.ts';
import { KeepAllButton } from './KeepAllButton.tsx';

const useStyles = makeStyles({
  person: {
    display: 'grid',
    gridTemplateColumns: '216px minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid var(--line, ${tokens.colorNeutralStroke3})`,
    // On a phone, zoomed far in, and beside an open drawer the person stands above the lines.
    '@container page (max-width: 759px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  who: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalS,
    minWidth: 0,
    '@container page (max-width: 639px)': {
      position: 'sticky',
      top: `calc(var(${roomAbove}, 0px) + 56px)`,
      zIndex: 1,
      alignSelf: 'start',
      paddingBottom: tokens.spacingVerticalXS,
      backgroundColor: `var(--ground, ${tokens.colorNeutralBackground1})`,
      '@media (max-height: 480px)': { position: 'static' },
    },
  },
  words: { minWidth: 0, display: 'grid', alignContent: 'start', justifyItems: 'start' },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

/** From so many lines on a person's own button is worth its place. */
const enough = 3;

/** One person and their lines. `mayKeepAll`: not where each line is to be answered by itself. */
export const PersonRow = ({ mayKeepAll, ...given }: LinesGiven & { readonly mayKeepAll: boolean }) => {
  const styles = useStyles();
  const acts = useActs();
  const { lines, shown, once } = given;
  const open = lines.filter((line) => isOpen(shown, line)).map(({ lineId }) => lineId);
  return (
    <div className={styles.person}>
      <Who line={lines[0]} unit={once.unit} className={styles.who}>
        {mayKeepAll && lines.length >= enough && open.length > 0 && (
          <KeepAllButton count={open.length} onPress={() => acts.say(open, { answer: 'keep' }, true)} />
        )}
      </Who>
      <AnswerLines {...given} />
    </div>
  );
};

type WhoGiven = {
  readonly line: Line | undefined;
  /** Said above. */
  readonly unit: string | undefined;
  readonly className: string;
  readonly children: ReactNode;
};

const Who = ({ line, unit: said, className, children }: WhoGiven) => {
  const styles = useStyles();
  const { kinds } = useTexts(reasons);
  const { kind = 'unknown', name = '', title, unit } = line?.facts ?? {};
  const shown = name || kinds[kind];
  const below = [title, unit === said ? null : unit, kind === 'user' ? null : kinds[kind]].filter((one) => one);
  return (
    <div className={className}>
      <Face person={{ personId: kind === 'user' && line ? line.memberId : null, name: shown }} size={32} />
      <div className={styles.words}>
        <p className={styles.name}>{shown}</p>
        {below.length > 0 && <p className={styles.quiet}>{below.join(' · ')}</p>}
        {children}
      </div>
    </div>
  );
};
