import type { Locator, Page } from 'playwright-core';
import { keyboardHand } from './keyboard-hand.ts';

/** How a page is used: with a mouse, or with keys alone. */
export type Hand = {
  /** A button or a link. */
  readonly press: (target: Locator) => Promise<void>;
  /** A box to tick. */
  readonly tick: (box: Locator) => Promise<void>;
  /** One of several answers. */
  readonly choose: (radio: Locator) => Promise<void>;
  readonly write: (field: Locator, words: string) => Promise<void>;
  /** Presses, ticks and choices so far; a journey counts what it asks of people. */
  readonly pressed: () => number;
};

export type Moves = Omit<Hand, 'pressed'>;

const mouse = (): Moves => ({
  press: (target) => target.click(),
  tick: (box) => box.check(),
  choose: (radio) => radio.check(),
  write: (field, words) => field.fill(words),
});

export const handOn = (page: Page, keyboard: boolean): Hand => {
  const moves = keyboard ? keyboardHand(page) : mouse();
  let presses = 0;
  const counted = (move: (target: Locator) => Promise<void>) => async (target: Locator) => {
    presses += 1;
    await move(target);
  };
  return {
    press: counted(moves.press),
    tick: counted(moves.tick),
    choose: counted(moves.choose),
    write: moves.write,
    pressed: () => presses,
  };
};
