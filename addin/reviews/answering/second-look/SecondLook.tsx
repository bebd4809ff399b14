import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useEffect, useRef } from 'react';
import { useTexts } from '../../../texts/language.ts';
import * as texts from '../../../texts/reviews/second-look.ts';
import type { LinesGiven } from '../rows/AnswerLines.tsx';
import { PersonRow } from '../rows/PersonRow.tsx';
import { placeOf } from '../rows/use-stops.ts';

const useStyles = makeStyles({
  panel: {
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorBrandBackground2,
    // What sticks in it has its ground, and what parts it a line that is seen on it.
    '--ground': tokens.colorBrandBackground2,
    '--line': tokens.colorBrandStroke2,
    '@container page (max-width: 639px)': { padding: tokens.spacingHorizontalM },
    '& li[data-stop]:focus-within': { backgroundColor: tokens.colorNeutralBackground1 },
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  head: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
  },
  eye: {
    display: 'grid',
    placeItems: 'center',
    flexShrink: 0,
    width: '40px',
    height: '40px',
    fontSize: '20px',
    lineHeight: 0,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusCircular,
    boxSizing: 'border-box',
  },
  title: { ...typographyStyles.subtitle2, margin: 0, ':focus': { outline: 'none' } },
  words: { ...typographyStyles.body1, margin: 0 },
  quiet: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    padding: `${tokens.spacingVerticalM} 0 0 52px`,
    '@container page (max-width: 639px)': { paddingInlineStart: 0 },
  },
});

type Given = LinesGiven & {
  /** All of the sheet. */
  readonly all: LinesGiven['lines'];
  /** In how many milliseconds they were kept. */
  readonly ms: number;
};

/** Where only unchanged lines are asked again they are those that went so fast. */
const wentIn = (all: Given['all'], again: Given['lines'], seconds: number, t: typeof texts.da): string => {
  if (again.every(({ section }) => section === 'unchanged'))
    return t.words(all.filter(({ section }) => section === 'unchanged').length, seconds);
  return t.all(all.filter((line) => line.answer === 'keep' || again.includes(line)).length, seconds);
};

/** Three of what went faster than it can be read, each asked once more; nobody hears of it. */
export const SecondLook = ({ all, ms, ...given }: Given) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.panel} aria-labelledby="second-look">
      <div className={styles.head}>
        <span className={styles.eye}>
          <EyeRegular />
        </span>
        <div>
          <h2
            ref={heading}
            id="second-look"
            tabIndex={-1}
            className={styles.title}
            onKeyDown={(pressed) => {
              // It has the focus when it comes; from there the keys go on to what it asks.
              const [first] = given.lines;
              if (pressed.key !== 'ArrowDown' || !first) return;
              pressed.preventDefault();
              placeOf(first.lineId)?.focus();
            }}
          >
            {t.title}
          </h2>
          <p className={styles.words}>{wentIn(all, given.lines, Math.max(1, Math.round(ms / 1000)), t)}</p>
        </div>
      </div>
      {given.lines.map((line) => (
        <PersonRow key={line.lineId} {...given} lines={[line]} mayKeepAll={false} />
      ))}
      <p className={styles.quiet}>{t.nobody}</p>
    </section>
  );
};
