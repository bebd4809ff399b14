import { type RefObject, useEffect, useState } from 'react';

/**
 * Leads to the first part of a form with something to mend, when told to: once the fault is shown, the
 * focus goes to the part's own field - the one that is marked, else the chosen answer, else its first.
 */
export const useFocusOnFault = (form: RefObject<HTMLElement | null>): (() => void) => {
  const [told, setTold] = useState(0);
  useEffect(() => {
    const place = form.current;
    if (told === 0 || !place || leadToFault(place)) return undefined;
    // The form tells of its faults before it shows them.
    const shown = new MutationObserver(() => leadToFault(place) && shown.disconnect());
    shown.observe(place, { childList: true, subtree: true });
    return () => shown.disconnect();
  }, [form, told]);
  return () => setTold((count) => count + 1);
};

/** False while nothing is said to be wrong. */
const leadToFault = (form: HTMLElement): boolean => {
  const alert = form.querySelector('[role="alert"]');
  if (!alert) return false;
  const parts = [...form.querySelectorAll<HTMLElement>('[data-field]')];
  const part = parts.find(({ parentElement }) => parentElement?.querySelector('[role="alert"]'));
  const field =
    part?.parentElement?.querySelector<HTMLElement>('[aria-invalid="true"]') ??
    part?.querySelector<HTMLElement>('input:checked') ??
    part?.querySelector<HTMLElement>('input, textarea');
  field?.focus();
  (field ?? alert).scrollIntoView({ block: 'center' });
  return true;
};
