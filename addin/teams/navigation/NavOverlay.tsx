import { Button } from '@fluentui/react-button';
import { OverlayDrawer } from '@fluentui/react-drawer';
import { NavigationRegular } from '@fluentui/react-icons/svg/navigation';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useEffect, useRef } from 'react';
import { menuButton } from '../../look/frame/frame-context.ts';
import * as desk from '../../texts/desk.ts';
import * as frame from '../../texts/frame.ts';
import { useTexts } from '../../texts/language.ts';
import { NavList } from './NavList.tsx';
import type { Entry } from './use-entries.ts';

const useStyles = makeStyles({
  drawer: { width: '280px', backgroundColor: tokens.colorNeutralBackground2 },
  nav: { display: 'flex', flexDirection: 'column', minHeight: '100%', width: '100%' },
  top: { padding: '2px 4px 8px' },
  close: { minWidth: '44px', minHeight: '44px' },
});

type Shown = { entries: readonly Entry[]; open: boolean; onClose: () => void };

/** The navigation where there is no room beside the page: over it, until a place is chosen or Escape. Closed without a choice it gives the focus back to the menu button. */
export const NavOverlay = ({ entries, open, onClose }: Shown) => {
  const styles = useStyles();
  const t = useTexts(frame);
  const { navigation } = useTexts(desk);
  const left = useRef(false);
  const leave = () => {
    left.current = true;
    onClose();
  };
  useEffect(() => {
    if (open || !left.current) return;
    left.current = false;
    document.getElementById(menuButton)?.focus();
  }, [open]);
  return (
    <OverlayDrawer
      className={styles.drawer}
      position="start"
      open={open}
      onOpenChange={(_, { open: wanted }) => !wanted && leave()}
      aria-label={navigation}
    >
      <nav className={styles.nav} aria-label={navigation}>
        <div className={styles.top}>
          <Button
            className={styles.close}
            appearance="subtle"
            icon={<NavigationRegular />}
            aria-label={t.closeMenu}
            onClick={leave}
          />
        </div>
        <NavList entries={entries} touch onChosen={onClose} />
      </nav>
    </OverlayDrawer>
  );
};
