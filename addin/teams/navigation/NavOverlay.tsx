import { Button } from '@fluentui/react-button';
import { OverlayDrawer } from '@fluentui/react-drawer';
import { NavigationRegular } from '@fluentui/react-icons/svg/navigation';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
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

/** The navigation where there is no room beside the page: over it, until a place is chosen or Escape. */
export const NavOverlay = ({ entries, open, onClose }: Shown) => {
  const styles = useStyles();
  const t = useTexts(frame);
  const { navigation } = useTexts(desk);
  return (
    <OverlayDrawer
      className={styles.drawer}
      position="start"
      open={open}
      onOpenChange={(_, { open: wanted }) => !wanted && onClose()}
      aria-label={navigation}
    >
      <nav className={styles.nav} aria-label={navigation}>
        <div className={styles.top}>
          <Button
            className={styles.close}
            appearance="subtle"
            icon={<NavigationRegular />}
            aria-label={t.closeMenu}
            onClick={onClose}
          />
        </div>
        <NavList entries={entries} touch onChosen={onClose} />
      </nav>
    </OverlayDrawer>
  );
};
