import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { type PropsWithChildren, useMemo, useRef, useState } from 'react';
import { FramedPage } from '../look/frame/FramedPage.tsx';
import { FrameContext } from '../look/frame/frame.ts';
import { useWidth } from '../look/frame/use-width.ts';
import * as desk from '../texts/desk.ts';
import { useTexts } from '../texts/language.ts';
import { Navigation } from './navigation/Navigation.tsx';
import { type Me, worksAtDesk } from './places.ts';

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    minHeight: ['100vh', '100dvh'],
    backgroundColor: tokens.colorNeutralBackground1,
    '@media print': { display: 'block' },
  },
  page: { display: 'flex', flexGrow: 1, minWidth: 0 },
  under: { opacity: 0.4 },
  skip: {
    position: 'absolute',
    left: '-9999px',
    ':focus': {
      left: tokens.spacingHorizontalM,
      top: tokens.spacingVerticalS,
      zIndex: 3,
      color: tokens.colorNeutralForeground1,
      backgroundColor: tokens.colorNeutralBackground1,
      padding: tokens.spacingVerticalS,
    },
  },
});

/** What stands around every page of the tab: navigation at its side, a drawer at the other. */
export const Frame = ({ me, children }: PropsWithChildren<{ me: Me }>) => {
  const styles = useStyles();
  const t = useTexts(desk);
  const area = useRef<HTMLDivElement>(null);
  const width = useWidth(area);
  const [menu, setMenu] = useState(false);
  const [drawer, holdDrawer] = useState<'beside' | 'over'>();
  const [drawerPlace, setDrawerPlace] = useState<HTMLElement | null>(null);
  const toCases = worksAtDesk(me) ? '/breaches' : '/mine';
  const frame = useMemo(
    () => ({ Page: FramedPage, width, openMenu: () => setMenu(true), drawerPlace, holdDrawer, toCases }),
    [width, drawerPlace, toCases],
  );
  const under = drawer === 'over';
  return (
    <FrameContext value={frame}>
      <div ref={area} className={styles.frame}>
        <a className={styles.skip} href="#content">
          {t.skip}
        </a>
        <div inert={under}>
          <Navigation
            me={me}
            width={width}
            besideDrawer={drawer === 'beside'}
            menu={menu}
            onMenuClosed={() => setMenu(false)}
          />
        </div>
        <div className={mergeClasses(styles.page, under && styles.under)} inert={under}>
          {children}
        </div>
        <div ref={setDrawerPlace} />
      </div>
    </FrameContext>
  );
};
