import { lazy, Suspense } from 'react';
import { narrowBelow } from '../../look/frame/frame-context.ts';
import type { Me } from '../../me.ts';
import { NavBeside } from './NavBeside.tsx';
import { useCounts } from './use-counts.ts';
import { useEntries } from './use-entries.ts';
import { useFolded } from './use-folded.ts';

const NavOverlay = lazy(async () => ({ default: (await import('./NavOverlay.tsx')).NavOverlay }));

type Shown = { me: Me; width: number; besideDrawer: boolean; menu: boolean; onMenuClosed: () => void };

/** The tab's places: beside the page with names or icons, and over it where it is narrow. */
export const Navigation = ({ me, width, besideDrawer, menu, onMenuClosed }: Shown) => {
  const entries = useEntries(me, useCounts(me));
  const [open, fold] = useFolded(width, besideDrawer);
  if (width >= narrowBelow) return <NavBeside entries={entries} open={open} onFold={fold} />;
  return (
    <Suspense fallback={null}>
      <NavOverlay entries={entries} open={menu} onClose={onMenuClosed} />
    </Suspense>
  );
};
