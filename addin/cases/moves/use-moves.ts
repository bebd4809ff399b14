import { useEffect, useRef, useState } from 'react';
import type { FormMove, Move } from '../subject.ts';

/** `turn` is new for every opening, so that a form opened again begins afresh, with what was typed and not sent. */
type Form = { readonly move: FormMove; readonly open: boolean; readonly turn: number };

/** Said in a toast, which undoes it. */
const inToast: readonly Move[] = ['take', 'hand-over'];

/**
 * The open form, and the last move done. A closed form stays mounted until the next one opens: removed at once, the
 * dialog would leave the page hidden from screen readers. After a cancel the focus returns to the button; after sending
 * that button is often gone, so it goes to the sentence that confirms the move, or to the page's title where a toast
 * confirms it.
 */
export const useMoves = () => {
  const [{ form, last }, setMoves] = useState<{ form?: Form | undefined; last?: Move }>({});
  const saidRef = useRef<HTMLParagraphElement>(null);
  const openedFrom = useRef<Element>(null);
  const closed = !form?.open;
  useEffect(() => {
    if (!closed) return;
    if (last && inToast.includes(last)) document.querySelector('h1')?.focus();
    else if (last) saidRef.current?.focus();
    else if (openedFrom.current instanceof HTMLElement) openedFrom.current.focus();
  }, [last, closed]);
  return {
    form,
    said: last && !inToast.includes(last) ? last : undefined,
    saidRef,
    close: () => setMoves((now) => ({ ...now, form: shut(now.form) })),
    open: (move: FormMove) => {
      openedFrom.current = document.activeElement;
      setMoves((now) => ({ form: { move, open: true, turn: (now.form?.turn ?? 0) + 1 } }));
    },
    // Taking is done once the case has been read again: what was opened meanwhile stays.
    done: (move: Move) =>
      setMoves((now) => (now.form?.open && now.form.move !== move ? now : { form: shut(now.form), last: move })),
  };
};

const shut = (form: Form | undefined) => form && { ...form, open: false };
