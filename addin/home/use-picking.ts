import { type KeyboardEvent, useState } from 'react';

type Given = { readonly count: number; readonly onTake: (at: number) => void; readonly onNothing: () => void };

/**
 * A list under a field that keeps the focus: the first row is active until arrows move, Enter takes it, Escape closes.
 * `onNothing`: Enter, with no list open.
 */
export const usePicking = ({ count, onTake, onNothing }: Given) => {
  const [focused, setFocused] = useState(false);
  const [closed, setClosed] = useState(false);
  const [at, setAt] = useState(0);
  const open = focused && !closed && count > 0;
  const active = Math.min(at, count - 1);
  const move = (by: number): void => {
    setClosed(false);
    if (open) setAt((active + by + count) % count);
  };
  const take = (): void => {
    setClosed(false);
    if (open) onTake(active);
    else onNothing();
  };
  const press = (key: string): boolean => {
    if (key === 'ArrowDown') move(1);
    else if (key === 'ArrowUp') move(-1);
    else if (key === 'Enter') take();
    else if (key === 'Escape' && open) setClosed(true);
    else return false;
    return true;
  };
  return {
    open,
    active,
    take,
    /** Other words were typed: the first row again. */
    restart: () => {
      setClosed(false);
      setAt(0);
    },
    onFocus: () => setFocused(true),
    onBlur: () => setFocused(false),
    onKeyDown: (pressed: KeyboardEvent) => {
      if (!pressed.nativeEvent.isComposing && press(pressed.key)) pressed.preventDefault();
    },
  };
};
