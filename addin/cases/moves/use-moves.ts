import { useEffect, useRef, useState } from 'react';
import type { FormMove, Move } from '../subject.ts';

/** `turn` is new for every opening, so that a form opened again begins afresh, with what was typed and not sent. */
type Form = { readonly move: FormMove; readonly open: boolean; readonly turn: number };

/**
 * Which form is open, and what was done last. A form that closes stays until the next one opens: taken away at once, the
 * dialog would leave the page hidden from screen readers. Left
 * without sending, the focus goes back to the button; after sending that button is often gone, so the focus goes to the
 * sentence that says what was done.
 */
export const useMoves = () => {
  const [form, setForm] = useState<Form>();
  const [said, setSaid] = useState<Move>();
  const saidRef = useRef<HTMLParagraphElement>(null);
  const openedFrom = useRef<Element>(null);
  const closed = !form?.open;
  useEffect(() => {
    if (!closed) return;
    if (said) saidRef.current?.focus();
    else if (openedFrom.current instanceof HTMLElement) openedFrom.current.focus();
  }, [said, closed]);
  const close = () => setForm((last) => last && { ...last, open: false });
  return {
    form,
    said,
    saidRef,
    close,
    open: (move: FormMove) => {
      openedFrom.current = document.activeElement;
      setSaid(undefined);
      setForm((last) => ({ move, open: true, turn: (last?.turn ?? 0) + 1 }));
    },
    done: (move: Move) => {
      close();
      setSaid(move);
    },
  };
};
