import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrow down and up: from anywhere in a row to the link of the next or the one before. */
export const moveByArrow = (pressed: KeyboardEvent): void => {
  const step = steps[pressed.key];
  const { target } = pressed;
  if (!step || !(target instanceof Element)) return;
  const links = [...pressed.currentTarget.querySelectorAll<HTMLElement>('a[href]')];
  const at = links.findIndex((link) => link.closest('tr')?.contains(target));
  const next = links[at + step];
  if (!next) return;
  pressed.preventDefault();
  next.focus();
};
