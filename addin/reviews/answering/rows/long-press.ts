import type { PointerEvent } from 'react';

/** Milliseconds a finger rests until it means to choose. */
const long = 500;

let timer: ReturnType<typeof setTimeout> | undefined;
const stop = () => clearTimeout(timer);

/** What a finger that stays does; a mouse and a pen have other ways. */
export const longPress = (act: () => void) => ({
  onPointerDown: ({ pointerType }: PointerEvent) => {
    stop();
    if (pointerType === 'touch') timer = setTimeout(act, long);
  },
  onPointerUp: stop,
  onPointerCancel: stop,
  onPointerMove: stop,
});
