import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useId } from 'react';
import { Link } from 'react-router';
import { isRed, shownCount } from './count.ts';
import { type Entry, useCountWords } from './use-entries.ts';

const useStyles = makeStyles({
  line: {
    ...typographyStyles.body1,
    position: 'relative',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalMNudge,
    minHeight: '36px',
    paddingInline: `${tokens.spacingHorizontalM} ${tokens.spacingHorizontalMNudge}`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
    // Windows' own contrast colours a link's words; these are a list of places.
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', color: 'CanvasText' },
  },
  sub: { minHeight: '32px', paddingInlineStart: '42px' },
  named: { minHeight: '32px', paddingInlineStart: tokens.spacingHorizontalMNudge },
  touch: { minHeight: '44px' },
  here: {
    ...typographyStyles.body1Strong,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Selected },
    '::before': {
      content: '""',
      position: 'absolute',
      insetInlineStart: 0,
      insetBlock: '8px',
      width: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorNeutralForeground2BrandSelected,
    },
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
  icon: { fontSize: '20px', lineHeight: 0, flexShrink: 0 },
  iconHere: {
    color: tokens.colorNeutralForeground2BrandSelected,
    '@media (forced-colors: active)': { color: 'HighlightText' },
  },
  title: { flexGrow: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  red: {
    ...typographyStyles.caption1Strong,
    minWidth: '18px',
    boxSizing: 'border-box',
    paddingInline: '5px',
    textAlign: 'center',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorStatusDangerBackground3,
    borderRadius: tokens.borderRadiusCircular,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  dot: {
    width: '6px',
    height: '6px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorStatusDangerBackground3,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
});

/** `sub`: under another line; `named`: beside its subject's icon, without one of its own. */
type Shown = { entry: Entry; sub?: boolean; named?: boolean; touch?: boolean; onChosen?: (() => void) | undefined };

/** A place with its name: a link, so that browser keys, screen readers and "open in new window" work as ever. */
export const NavLine = ({ entry, sub = false, named = false, touch = false, onChosen }: Shown) => {
  const styles = useStyles();
  const { icons, to, title, here, count } = entry;
  const words = useCountWords()(count);
  const described = useId();
  const [Icon, HereIcon] = icons;
  const Shown = here ? HereIcon : Icon;
  return (
    <>
      <Link
        to={to}
        onClick={onChosen}
        className={mergeClasses(
          styles.line,
          sub && styles.sub,
          named && styles.named,
          touch && styles.touch,
          here && styles.here,
        )}
        aria-current={here ? 'page' : undefined}
        aria-describedby={words ? described : undefined}
      >
        {!sub && !named && (
          <span className={mergeClasses(styles.icon, here && styles.iconHere)} aria-hidden>
            <Shown />
          </span>
        )}
        <span className={styles.title}>{title}</span>
        {isRed(count) && count?.sort === 'trouble' && <span className={styles.dot} aria-hidden />}
        {shownCount(count) && (
          <span className={isRed(count) ? styles.red : styles.count} aria-hidden>
            {shownCount(count)}
          </span>
        )}
      </Link>
      {words && (
        <span id={described} hidden>
          {words}
        </span>
      )}
    </>
  );
};
