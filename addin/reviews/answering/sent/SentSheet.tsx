import { Button } from '@fluentui/react-button';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { type ReactNode, useMemo, useState } from 'react';
import { useNow } from '../../../look/clock.ts';
import { useTexts } from '../../../texts/language.ts';
import * as texts from '../../../texts/reviews/sent.ts';
import { useTimes } from '../../../texts/times.ts';
import type { Sheet } from '../sheet.ts';
import { GivenAnswers } from './GivenAnswers.tsx';
import { KeepAfterAll } from './KeepAfterAll.tsx';
import { NextSteps } from './NextSteps.tsx';
import { SentNumbers } from './SentNumbers.tsx';
import { useSteps } from './use-steps.ts';
import { whatHappens } from './what-happens.ts';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: `${tokens.spacingVerticalM} 0 0` },
  panel: {
    ...typographyStyles.body1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusXLarge,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  icon: { fontSize: '20px', lineHeight: 0, color: tokens.colorBrandForeground1 },
  said: { flex: '1 1 220px' },
  strong: { ...typographyStyles.body1Strong, margin: 0 },
  words: { margin: 0, maxWidth: '72ch' },
});

/** After sending: what was said, what happens now and how it can still be changed, and when it is asked again. */
export const SentSheet = ({ sheet }: { sheet: Sheet }) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const [isUndoing, setIsUndoing] = useState(false);
  const [isShown, setIsShown] = useState(false);
  const happens = useMemo(() => whatHappens(sheet.lines), [sheet.lines]);
  const canUndo = sheet.lines.some(({ removal }) => removal?.canBeWithdrawn);
  const undo = isUndoing ? (
    <KeepAfterAll sheet={sheet} />
  ) : (
    canUndo && (
      <Button size="small" icon={<ArrowUndoRegular />} onClick={() => setIsUndoing(true)}>
        {t.undo.open}
      </Button>
    )
  );
  const steps = useSteps(sheet, happens, undo);
  return (
    <>
      <SentNumbers happens={happens} />
      <h2 className={styles.heading}>{t.now}</h2>
      <NextSteps steps={steps} />
      <NextTime sheet={sheet}>
        <Button appearance="subtle" aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>
          {t.answers}
        </Button>
      </NextTime>
      {isShown && <GivenAnswers sheet={sheet} />}
    </>
  );
};

const NextTime = ({ sheet: { next, spentBeforeMs }, children }: { sheet: Sheet; children: ReactNode }) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const times = useTimes();
  const now = useNow();
  const before = spentBeforeMs === null ? '' : t.before(Math.max(1, Math.round(spentBeforeMs / 60_000)));
  return (
    <div className={styles.panel}>
      <span className={styles.icon}>
        <CalendarLtrRegular />
      </span>
      <div className={styles.said}>
        <p className={styles.strong}>{next ? t.nextTime(times.ahead(next, now)) : t.noNext}</p>
        {(next || before) && <p className={styles.words}>{[next && t.next, before].filter(Boolean).join(' ')}</p>}
      </div>
      {children}
    </div>
  );
};
