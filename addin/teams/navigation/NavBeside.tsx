import { Button } from '@fluentui/react-button';
import { NavigationRegular } from '@fluentui/react-icons/svg/navigation';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { lazy, Suspense } from 'react';
import { Tip } from '../../look/frame/Tip.tsx';
import * as desk from '../../texts/desk.ts';
import * as frame from '../../texts/frame.ts';
import { useTexts } from '../../texts/language.ts';
import type { Entry } from './use-entries.ts';

// Only one of them is shown.
const NavIcons = lazy(async () => ({ default: (await import('./NavIcons.tsx')).NavIcons }));
const NavList = lazy(async () => ({ default: (await import('./NavList.tsx')).NavList }));

const useStyles = makeStyles({
  nav: {
    position: 'sticky',
    top: 0,
    boxSizing: 'border-box',
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    height: ['100vh', '100dvh'],
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media print': { display: 'none' },
  },
  open: { width: '220px' },
  folded: { width: '57px' },
  // The icon over those of the places, open and folded.
  top: { height: '48px', boxSizing: 'border-box', padding: '8px 10px', flexShrink: 0 },
  topOpen: { paddingInline: '12px' },
  button: { width: '36px', minWidth: '36px' },
});

type Shown = { entries: readonly Entry[]; open: boolean; onFold: (open: boolean) => void };

/** The navigation beside the page: with names, or folded to icons. */
export const NavBeside = ({ entries, open, onFold }: Shown) => {
  const styles = useStyles();
  const t = useTexts(frame);
  const words = open ? t.fold : t.unfold;
  return (
    <nav
      className={mergeClasses(styles.nav, open ? styles.open : styles.folded)}
      aria-label={useTexts(desk).navigation}
    >
      <div className={mergeClasses(styles.top, open && styles.topOpen)}>
        <Tip words={words} at="after">
          <Button
            className={styles.button}
            appearance="subtle"
            icon={<NavigationRegular />}
            aria-label={words}
            aria-expanded={open}
            onClick={() => onFold(!open)}
          />
        </Tip>
      </div>
      <Suspense fallback={null}>{open ? <NavList entries={entries} /> : <NavIcons entries={entries} />}</Suspense>
    </nav>
  );
};
