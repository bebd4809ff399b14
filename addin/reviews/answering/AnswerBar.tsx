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

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '60px',
    boxSizing: 'border-box',
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media (max-height: 360px)': { position: 'static' },
    '@media print': { display: 'none' },
  },
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
    '@container page (max-width: 639px)': { ...typographyStyles.caption1, display: 'block' },
  },
  second: { '@container page (max-width: 639px)': { display: 'none' } },
  dot: { '@container page (max-width: 639px)': { display: 'none' } },
  keys: {
    ...typographyStyles.caption1,
    // Those for which there is room.
    display: 'flex',
    flexWrap: 'wrap',
    height: '20px',
    overflow: 'hidden',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    '@container page (max-width: 899px)': { display: 'none' },
  },
  key: {
    ...typographyStyles.caption1,
    display: 'inline-block',
    boxSizing: 'border-box',
    fontFamily: 'inherit',
    minWidth: '20px',
    textAlign: 'center',
    marginInlineEnd: '4px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  ways: { display: 'flex', flexShrink: 0, columnGap: tokens.spacingHorizontalS },
  way: { '@container page (max-width: 639px)': { minWidth: '44px', minHeight: '44px' } },
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
  const t = useTexts(answering);
  const bar = useRef<HTMLDivElement>(null);
  useRoomBelow(bar);
  const letters = useFrame() !== undefined;
  const isNarrow = useNarrow();
  const saved = useSavedWords(shown);
  const isDone = left === 0 && unchanged === 0;
  return (
    <div ref={bar} className={styles.bar}>
      <p className={styles.left} role="status">
        {left > 0 ? t.left(left) : isDone ? t.all : t.onlyUnchanged}
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
          <KeyCap of="↓" does={t.keysWords.move} />
          <KeyCap of={t.keys.keep.toUpperCase()} does={t.keysWords.keep} />
          <KeyCap of={t.keys.remove.toUpperCase()} does={t.keysWords.remove} />
          <KeyCap of={t.keys.notMine.toUpperCase()} does={t.keysWords.notMine} />
          <KeyCap of="↵" does={t.keysWords.details} />
          <KeyCap of="?" does={t.keysWords.all} />
        </div>
      )}
      <div className={styles.ways}>
        <Button
          className={styles.way}
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          disabledFocusable={!shown.canUndo}
          onClick={onUndo}
          {...(isNarrow && { 'aria-label': t.undo, title: t.undo })}
        >
          {isNarrow ? null : t.undo}
        </Button>
        <Button
          className={styles.way}
          appearance={isDone ? 'primary' : 'secondary'}
          disabledFocusable={sending}
          onClick={onSend}
        >
          {t.send}
        </Button>
      </div>
    </div>
  );
};

const KeyCap = ({ of, does }: { of: string; does: string }) => (
  <span>
    <kbd className={useStyles().key}>{of}</kbd>
    {does}
  </span>
);

const useSavedWords = ({ saving, savedAt, unsaved }: Shown): string => {
  const t = useTexts(answering);
  const times = useTimes();
  if (saving === 'not-saved') return t.notSaved(unsaved.size);
  if (saving === 'saving') return t.saving;
  return savedAt ? t.saved(times.time(savedAt)) : '';
};
