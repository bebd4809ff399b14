import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { KeyboardEvent } from 'react';
import type { Tabs } from './action.ts';

const useStyles = makeStyles({
  tabs: { display: 'flex', columnGap: tokens.spacingHorizontalXXL, overflowX: 'auto' },
  tab: {
    ...typographyStyles.body1,
    display: 'flex',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalMNudge} 0 ${tokens.spacingVerticalS}`,
    border: 'none',
    borderBottom: `3px solid transparent`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    ':hover': { borderBottomColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
    // Forced colours draw a transparent line as well.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  shown: {
    ...typographyStyles.body1Strong,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

// Not Fluent's TabList: its moving line is 22 kB (gzip) of the list's first load.
/** The views of a list (ARIA tabs): one tab stop, arrow keys from one to the next. */
export const PageTabs = ({ label, shown, all, onShow, controls }: Tabs & { controls: string }) => {
  const styles = useStyles();
  const step = (pressed: KeyboardEvent<HTMLElement>) => {
    const tabs = [...pressed.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
    const at = tabs.findIndex((tab) => tab.matches(':focus'));
    const next = tabs[at + (steps[pressed.key] ?? 0)];
    if (!steps[pressed.key] || at < 0 || !next) return;
    pressed.preventDefault();
    next.focus();
    next.click();
  };
  return (
    <div role="tablist" aria-label={label} className={styles.tabs} onKeyDown={step}>
      {all.map(({ id, name, count }) => (
        <button
          key={id}
          type="button"
          role="tab"
          aria-selected={id === shown}
          aria-controls={controls}
          tabIndex={id === shown ? 0 : -1}
          className={mergeClasses(styles.tab, id === shown && styles.shown)}
          onClick={() => onShow(id)}
        >
          {name} {count !== undefined && <span className={styles.count}>{count}</span>}
        </button>
      ))}
    </div>
  );
};
