import { useEffect, useRef } from 'react';
import { useKeys } from '../../look/keys/use-keys.ts';
import { useTexts } from '../../texts/language.ts';
import * as answering from '../../texts/reviews/answering.ts';
import type { Answer } from './answer-keeper.ts';

/** What the keys do to the stop the focus is in. */
export type LineKeys = {
  /** The stop the focus is in, or the line whose details are open. */
  readonly at: () => string | undefined;
  readonly step: (stop: string, by: number) => void;
  /** As `step`, and chooses both. */
  readonly extend: (stop: string, by: number) => void;
  readonly answer: (stop: string, answer: Answer) => void;
  readonly comment: (stop: string) => void;
  readonly notMine: (stop: string) => void;
  readonly keepAll: (stop: string) => void;
  readonly choose: (stop: string) => void;
  readonly open: (stop: string) => void;
  readonly clear: () => void;
};

type OnPage = { readonly undo: () => void; readonly send: () => void; readonly hasChosen: boolean };

const isField = (target: EventTarget | null): boolean =>
  (target instanceof HTMLInputElement && target.type !== 'checkbox') || target instanceof HTMLTextAreaElement;
/** A button in the line has the keys that press it for itself. */
const isOnButton = (): boolean => document.activeElement?.matches('button, a, input, [role="menuitem"]') ?? false;
const arrows: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The keys of the page: letters answer the line one is in; Ctrl+Z takes back, Ctrl+Enter sends. */
export const useLineKeys = (on: LineKeys, page: OnPage): void => {
  const { keys } = useTexts(answering);
  const at = (act: (stop: string) => void) => (): false | undefined => {
    const stop = on.at();
    if (stop === undefined) return false;
    act(stop);
    return undefined;
  };
  const onRow = (act: (stop: string) => void) => () => (isOnButton() ? false : at(act)());
  useKeys({
    ArrowDown: at((stop) => on.step(stop, 1)),
    ArrowUp: at((stop) => on.step(stop, -1)),
    [keys.keep]: at((stop) => on.answer(stop, 'keep')),
    [keys.remove]: at((stop) => on.answer(stop, 'remove')),
    [keys.comment]: at(on.comment),
    [keys.notMine]: at(on.notMine),
    [keys.keepAll]: at(on.keepAll),
    ' ': onRow(on.choose),
    Enter: onRow(on.open),
    ...(page.hasChosen && { Escape: on.clear }),
  });
  const latest = useRef({ ...page, on });
  latest.current = { ...page, on };
  useEffect(() => {
    const press = (pressed: KeyboardEvent) => {
      if (isField(pressed.target)) return;
      const act = heldAct(pressed, latest.current);
      if (!act) return;
      pressed.preventDefault();
      act();
    };
    // Before the letters: Shift is not one of theirs.
    document.addEventListener('keydown', press, { capture: true });
    return () => document.removeEventListener('keydown', press, { capture: true });
  }, []);
};

type Held = OnPage & { readonly on: LineKeys };

const heldAct = (pressed: KeyboardEvent, { on, undo, send }: Held): (() => void) | undefined => {
  const { key, shiftKey, altKey } = pressed;
  const ctrl = pressed.ctrlKey || pressed.metaKey;
  if (altKey) return undefined;
  const [stop, by] = [on.at(), arrows[key]];
  if (shiftKey && !ctrl && by !== undefined && stop !== undefined) return () => on.extend(stop, by);
  if (!ctrl || shiftKey) return undefined;
  return key === 'z' ? undo : key === 'Enter' ? send : undefined;
};
