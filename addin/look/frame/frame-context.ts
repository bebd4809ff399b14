import { type ComponentType, createContext, useContext } from 'react';
import type { PageGiven } from './title.ts';

/** What a page may know of the frame it is in. The pane beside a mail has none. */
export type Frame = {
  /** How a page looks in this frame. */
  readonly Page: ComponentType<PageGiven>;
  /** Width of our own area, navigation included, in CSS pixels. */
  readonly width: number;
  /** Opens the navigation where there is no room for it beside the page; undefined for a guest, who has none. */
  readonly openMenu: (() => void) | undefined;
  /** Where a drawer opens: beside the page. */
  readonly drawerPlace: HTMLElement | null;
  /** A drawer is open: it has the filled button. */
  readonly hasDrawer: boolean;
  /** A drawer tells of itself, so that the navigation makes room and a page under it rests. */
  readonly holdDrawer: (held: 'beside' | 'over' | undefined) => void;
  /** A page is not there, or not for this person: says so, and where to go instead. */
  readonly toCases: string;
};

export const FrameContext = createContext<Frame | undefined>(undefined);
export const useFrame = (): Frame | undefined => useContext(FrameContext);

/** The id of the button that opens the navigation where it is narrow. */
export const menuButton = 'menu';

/** Below it the title is in the top bar and the one action in the foot. Pixels of our own area. */
export const narrowBelow = 640;
/** Below it a drawer lies over the page. */
export const drawerOverBelow = 900;
/** From it the navigation shows its names. */
export const openFrom = 1100;

export const useNarrow = (): boolean => {
  const frame = useFrame();
  return frame !== undefined && frame.width < narrowBelow;
};
