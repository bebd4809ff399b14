import { Button } from '@fluentui/react-button';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useRef } from 'react';
import { minutesOf } from '#shared/reviews/reckon-minutes.ts';
import { useFrame, useNarrow } from '../../look/frame/frame-context.ts';
import { useRoomBelow } from '../../look/frame/room/use-room-below.ts';
import { useTexts } from '../../texts/language.ts';
import * as answering from '../../texts/reviews/answering.ts';
import { useTimes } from '../../texts/times.ts';
import type { Shown } from './answer-keeper.ts';
import { useBarStyles } from './bar-styles.ts';
import { KeyCap } from './KeyCap.tsx';

const useStyles = makeStyles({
  bar: { justifyContent: 'space-between' },
  left: {
    ...typographyStyles.body1Strong,
    margin: 0,
    flexShrink: 0,
    '@container page (max-width: 899px)': { flexShrink: 1 },
  },
  saved: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground2,
    // On a phone it is a line of its own, and the dot before it ends nothing.
    '@container page (max-width: 639px)': {
      ...typographyStyles.caption1,
      display: 'block',
      '::first-letter': { textTransform: 'uppercase' },
    },
  },
  second: { '@container page (max-width: 639px)': { display: 'none' } },
  dot: { '@container page (max-width: 639px)': { display: 'none' } },
  keys: {
    ...typographyStyles.caption1,
    // Those for which there is room; the page of all of them comes first, and is told of always.
    display: 'flex',
    flexWrap: 'wrap',
    alignContent: 'flex-start',
    alignItems: 'center',
    height: '20px',
    overflow: 'hidden',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground2,
    '@container page (max-width: 899px)': { display: 'none' },
  },
  ways: { display: 'flex', flexShrink: 0, columnGap: tokens.spacingHorizontalS },
});

type Given = {
  readonly shown: Shown;
  /** Lines to be looked at one by one that are open. */
  readonly left: number;
  /** Lines that are unchanged and open, and of how many people. */
  readonly unchanged: number;
  readonly unchangedPeople: number;
  readonly sending: boolean;
  readonly onUndo: () => void;
  readonly onSend: () => void;
};

/** What is left, whether it is saved, and the way on: always in sight. */
export const AnswerBar = ({ shown, left, unchanged, unchangedPeople, sending, onUndo, onSend }: Given) => {
  const styles = useStyles();
  const bars = useBarStyles();
  const t = useTexts(answering);
  const bar = useRef<HTMLDivElement>(null);
  useRoomBelow(bar);
  const letters = useFrame() !== undefined;
  const isNarrow = useNarrow();
  const saved = useSavedWords(shown);
  const isDone = left === 0 && unchanged === 0;
  const open = left > 0 ? (isNarrow ? t.leftShort : t.left)(left) : isNarrow ? t.onlyUnchangedShort : t.onlyUnchanged;
  return (
    <div ref={bar} className={mergeClasses(bars.bar, styles.bar, isNarrow && bars.narrow)}>
      <p className={styles.left} role="status">
        {isDone ? t.all : open}
        {!isDone && (
          <span className={mergeClasses(styles.saved, saved && styles.second)}>
            <span className={styles.dot}> · </span>
            {t.minutes(minutesOf({ 'stands-out': left, new: 0, unchanged, unchangedPeople }))}
          </span>
        )}
        {saved && (
          <span className={styles.saved}>
            <span className={styles.dot}> · </span>
            {saved}
          </span>
        )}
      </p>
      {letters && (
        <div className={styles.keys} aria-hidden>
          <KeyCap of="?" />
          <KeyCap of="↑" />
          <KeyCap of="↓" does={t.keysWords.move} />
          <KeyCap of={t.keys.keep} does={t.keysWords.keep} />
          <KeyCap of={t.keys.remove} does={t.keysWords.remove} />
          <KeyCap of={t.keys.notMine} does={t.keysWords.notMine} />
          <KeyCap of="↵" does={t.keysWords.details} />
        </div>
      )}
      <div className={styles.ways}>
        <Button
          appearance={isNarrow ? 'secondary' : 'subtle'}
          icon={<ArrowUndoRegular />}
          disabledFocusable={!shown.canUndo}
          onClick={onUndo}
          {...(isNarrow && { 'aria-label': t.undo, title: t.undo })}
        >
          {isNarrow ? null : t.undo}
        </Button>
        <Button appearance={isDone ? 'primary' : 'secondary'} disabledFocusable={sending} onClick={onSend}>
          {t.send}
        </Button>
      </div>
    </div>
  );
};

const useSavedWords = ({ saving, savedAt, unsaved }: Shown): string => {
  const t = useTexts(answering);
  const times = useTimes();
  if (saving === 'not-saved') return t.notSaved(unsaved.size);
  if (saving === 'saving') return t.saving;
  return savedAt ? t.saved(times.time(savedAt)) : '';
};
