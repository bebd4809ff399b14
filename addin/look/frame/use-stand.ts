import { useLayoutEffect } from 'react';
import { drawerOverBelow, narrowBelow, useFrame } from './frame-context.ts';

/** Beside the page, over it, or the whole of it. */
export type Stand = 'beside' | 'over' | 'whole';

/** How a drawer fits the width there is. */
export const useStand = (): Stand => {
  const width = useFrame()?.width ?? drawerOverBelow;
  if (width < narrowBelow) return 'whole';
  return width < drawerOverBelow ? 'over' : 'beside';
};

/** Tells the frame of an open drawer: the navigation makes room beside one, and what lies under one rests. */
export const useHeld = (stand: Stand): void => {
  const hold = useFrame()?.holdDrawer;
  useLayoutEffect(() => {
    hold?.(stand === 'beside' ? 'beside' : 'over');
    return () => hold?.(undefined);
  }, [hold, stand]);
};
