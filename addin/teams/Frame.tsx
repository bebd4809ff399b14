import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { lazy, type PropsWithChildren, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { FramedPage } from '../look/frame/FramedPage.tsx';
import { FrameContext } from '../look/frame/frame-context.ts';
import { useWidth } from '../look/frame/use-width.ts';
import type { Me } from '../me.ts';
import { listOfCases } from '../subject-places.ts';
import * as desk from '../texts/desk.ts';
import { useTexts } from '../texts/language.ts';
import { Navigation } from './navigation/Navigation.tsx';
import { worksAtDesk } from './places.ts';
import { useFrameKeys } from './use-frame-keys.ts';

const KeysPage = lazy(async () => ({ default: (await import('./KeysPage.tsx')).KeysPage }));

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    minHeight: ['100vh', '100dvh'],
    backgroundColor: tokens.colorNeutralBackground1,
    '@media print': { display: 'block' },
  },
  rest: { display: 'flex', flexGrow: 1, minWidth: 0 },
  page: { display: 'flex', flexGrow: 1, minWidth: 0 },
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

/** The frame of every page of the tab: navigation at one side, a drawer at the other. */
export const Frame = ({ me, children }: PropsWithChildren<{ me: Me }>) => {
  const styles = useStyles();
  const t = useTexts(desk);
  const area = useRef<HTMLDivElement>(null);
  const width = useWidth(area);
  const [menu, setMenu] = useState(false);
  const help = useHelp();
  useFrameKeys(me, help.show);
  const [drawer, setDrawer] = useState<'beside' | 'over'>();
  const rest = useRef<HTMLDivElement>(null);
  // At once, not with the next rendering: what gives the focus back must find the page awake.
  const holdDrawer = useCallback((held: 'beside' | 'over' | undefined) => {
    if (rest.current) rest.current.inert = held === 'over';
    setDrawer(held);
  }, []);
  const [drawerPlace, setDrawerPlace] = useState<HTMLElement | null>(null);
  const toCases = worksAtDesk(me) ? listOfCases : '/mine';
  const frame = useMemo(
    () => ({
      Page: FramedPage,
      width,
      openMenu: me.guest ? undefined : () => setMenu(true),
      drawerPlace,
      hasDrawer: drawer !== undefined,
      holdDrawer,
      toCases,
    }),
    [width, drawerPlace, drawer, holdDrawer, toCases, me.guest],
  );
  return (
    <FrameContext value={frame}>
      <div ref={area} className={styles.frame}>
        <a className={styles.skip} href="#content">
          {t.skip}
        </a>
        <div ref={rest} className={styles.rest}>
          {!me.guest && (
            <Navigation
              me={me}
              width={width}
              besideDrawer={drawer === 'beside'}
              menu={menu}
              onMenuClosed={() => setMenu(false)}
            />
          )}
          <div className={styles.page}>{children}</div>
        </div>
        <div ref={setDrawerPlace} />
        {help.used && (
          <Suspense fallback={null}>
            <KeysPage me={me} open={help.open} onClose={help.close} />
          </Suspense>
        )}
      </div>
    </FrameContext>
  );
};

/** The page of keys, and the focus back where it came from. Once shown it stays: a dialog taken away leaves the page hidden. */
const useHelp = () => {
  const [open, setOpen] = useState<boolean>();
  const from = useRef<Element>(null);
  useEffect(() => {
    if (open === false && from.current instanceof HTMLElement) from.current.focus();
  }, [open]);
  return {
    used: open !== undefined,
    open: open ?? false,
    show: () => {
      from.current = document.activeElement;
      setOpen(true);
    },
    close: () => setOpen(false),
  };
};
