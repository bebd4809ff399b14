import { useEffect, useLayoutEffect, useRef } from 'react';

/** Marks the link to a case in a list. */
export const casePlace = (caseId: string) => ({ 'data-case': caseId });

/** The focus to the link of a case in the list, and to the page's title where it has none. */
export const focusCase = (caseId: string): void => {
  const links = [...document.querySelectorAll<HTMLElement>('[data-case]')];
  const link = links.find(({ dataset }) => dataset.case === caseId);
  (link ?? document.querySelector('h1'))?.focus();
};

type Had = { readonly element: Element; readonly caseId: string };

const caseAt = (element: Element): string | undefined =>
  element.closest('tr, li')?.querySelector<HTMLElement>('[data-case]')?.dataset.case;

/** In a list whose rows change: a button or row that goes leaves the focus with its case, or with the page's title. */
export const useFocusInRows = (): void => {
  const had = useRef<Had>(undefined);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      const caseId = target instanceof Element ? caseAt(target) : undefined;
      had.current = target instanceof Element && caseId ? { element: target, caseId } : undefined;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useLayoutEffect(() => {
    const lost = had.current;
    if (lost && !lost.element.isConnected && document.activeElement === document.body) focusCase(lost.caseId);
  });
};
