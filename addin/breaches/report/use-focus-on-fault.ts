import { type RefObject, useEffect, useState } from 'react';

/**
 * Leads to the first part of a form with something to mend, when told to: once what is wrong stands on the screen, the
 * focus goes to the part's own field - the chosen answer, else its first.
 */
export const useFocusOnFault = (form: RefObject<HTMLElement | null>): (() => void) => {
  const [told, setTold] = useState(0);
  useEffect(() => {
    if (told === 0) return;
    const parts = [...(form.current?.querySelectorAll<HTMLElement>('[data-field]') ?? [])];
    const part = parts.find(({ parentElement }) => parentElement?.querySelector('[role="alert"]'));
    const field =
      part?.querySelector<HTMLElement>('input:checked') ?? part?.querySelector<HTMLElement>('input, textarea');
    field?.focus();
    (field ?? form.current?.querySelector('[role="alert"]'))?.scrollIntoView({ block: 'center' });
  }, [form, told]);
  return () => setTold((count) => count + 1);
};
