import { createContext, useContext } from 'react';

/** `act`: what its one button does: undoes what was done, or tries again what failed. */
export type Toast = {
  readonly kind: 'done' | 'noted' | 'failed';
  readonly words: string;
  readonly act?: (() => void) | undefined;
};

/** A toast that is there to be shown. */
export type Standing = Toast & { readonly id: number };

export type Toasts = {
  /** Says for 5 seconds what was done; with `undo` the person may take it back meanwhile. */
  readonly done: (words: string, undo?: () => void) => void;
  /** Says for as long what a person is to know, and that nothing was done. */
  readonly noted: (words: string) => void;
  /** Says what failed, until it is closed. */
  readonly failed: (words: string, tryAgain?: () => void) => void;
};

export const ToastsContext = createContext<Toasts | undefined>(undefined);

/**
 * Short words about what was just done, at the window's lower end: `toasts.done(t.taken(reference), undo)`. They move
 * neither page nor focus. What a person must keep (a number, an alarm) is never only said here.
 */
export const useToasts = (): Toasts => {
  const toasts = useContext(ToastsContext);
  if (!toasts) throw new Error('The screen stands outside <Toaster>');
  return toasts;
};
