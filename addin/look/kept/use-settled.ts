import { type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { maskCpr } from '#shared/privacy/cpr.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * What is typed, as soon as typing pauses. CPR numbers are hidden in the field itself by then, before anything is sent;
 * the cursor stays where it is, since a hidden number is as long as before.
 * @param pauseMs milliseconds without a key
 */
export const useSettled = (
  field: RefObject<Field | null>,
  [text, write]: readonly [string, (text: string) => void],
  pauseMs: number,
): { readonly settled: string; readonly hasHidden: boolean } => {
  const [settled, setSettled] = useState('');
  const [hasHidden, setHasHidden] = useState(false);
  const latest = useRef(write);
  latest.current = write;
  useEffect(() => {
    const settle = () => {
      const masked = maskCpr(text);
      if (masked !== text) {
        const { selectionStart = null, selectionEnd = null } = field.current ?? {};
        flushSync(() => latest.current(masked));
        field.current?.setSelectionRange(selectionStart, selectionEnd);
        setHasHidden(true);
      }
      if (text === '') setHasHidden(false);
      setSettled(masked);
    };
    const timer = setTimeout(settle, pauseMs);
    return () => clearTimeout(timer);
  }, [field, text, pauseMs]);
  return { settled, hasHidden };
};
