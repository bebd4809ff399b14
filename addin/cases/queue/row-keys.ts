import type { KeyboardEvent } from 'react';
import { useKeys } from '../../look/keys/use-keys.ts';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
const row = 'tr, li';

/** Arrow down and up: from anywhere in a row or card to the link of the next or the one before. */
export const moveByArrow = (pressed: KeyboardEvent): void => {
  const step = steps[pressed.key];
  const { target } = pressed;
  if (!step || !(target instanceof Element)) return;
  const links = [...pressed.currentTarget.querySelectorAll<HTMLElement>('a[href]')];
  const at = links.findIndex((link) => link.closest(row)?.contains(target));
  const next = links[at + step];
  if (!next) return;
  pressed.preventDefault();
  next.focus();
};

/** Marks what the rows' keys look for. */
export const rowsPlace = { 'data-rows': '' };
export const takePlace = { 'data-take': '' };

const first = (): false | undefined => {
  const at = document.activeElement;
  // From the title or from nowhere into the list; anywhere else the arrow keeps its own meaning.
  if (at && at !== document.body && at.tagName !== 'H1') return false;
  document.querySelector<HTMLElement>('[data-rows] a[href]')?.focus();
  return undefined;
};
const take = (): void => document.activeElement?.closest(row)?.querySelector<HTMLElement>('[data-take]')?.click();

/** The keys of a list: an arrow down comes to its first row, `t` takes the case of the row one is in. */
export const useRowKeys = (): void => useKeys({ ArrowDown: first, t: take });
