import { useEffect, useRef } from 'react';
import { useKeys } from '../../look/keys/use-keys.ts';
import { useTexts } from '../../texts/language.ts';
import * as answering from '../../texts/reviews/answering.ts';

const lineAt = (): HTMLElement | null => document.activeElement?.closest<HTMLElement>('[data-line]') ?? null;
const linesShown = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-line]')];

/** Moves the focus to a line: to the same of its answers as where it was, else to the first. */
const focusLine = (line: HTMLElement | undefined): void => {
  const of = document.activeElement?.getAttribute('data-answer') ?? 'keep';
  line?.querySelector<HTMLElement>(`[data-answer="${of}"]`)?.focus();
};

/** Moves the focus to the first open line behind this one, else to the first of all. */
export const focusNextOpen = (behind?: string): void => {
  const all = linesShown();
  const at = all.findIndex((line) => line.dataset.line === behind);
  const isOpen = (line: HTMLElement) => line.dataset.open !== undefined && line.dataset.line !== behind;
  focusLine(all.slice(at + 1).find(isOpen) ?? all.find(isOpen));
};

const step = (by: number) => (): false | undefined => {
  const [all, at] = [linesShown(), lineAt()];
  if (!at) return false;
  focusLine(all[all.indexOf(at) + by]);
  return undefined;
};

const press = (what: string) => (): false | undefined => {
  const button = lineAt()?.querySelector<HTMLElement>(what);
  if (!button) return false;
  button.click();
  return undefined;
};

/** The keys of the page: letters answer the line one is in; Ctrl+Z takes back, Ctrl+Enter sends. */
export const useLineKeys = (undo: () => void, send: () => void): void => {
  const { keys } = useTexts(answering);
  useKeys({
    ArrowDown: step(1),
    ArrowUp: step(-1),
    [keys.keep]: press('[data-answer="keep"][aria-pressed="false"]'),
    [keys.remove]: press('[data-answer="remove"][aria-pressed="false"]'),
    [keys.comment]: press('[data-comment]'),
  });
  const latest = useRef({ undo, send });
  latest.current = { undo, send };
  useEffect(() => {
    const held = (pressed: KeyboardEvent) => {
      const { target } = pressed;
      const isInField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      if (isInField || !(pressed.ctrlKey || pressed.metaKey) || pressed.shiftKey || pressed.altKey) return;
      const act = pressed.key === 'z' ? latest.current.undo : pressed.key === 'Enter' ? latest.current.send : undefined;
      if (!act) return;
      pressed.preventDefault();
      act();
    };
    document.addEventListener('keydown', held);
    return () => document.removeEventListener('keydown', held);
  }, []);
};
