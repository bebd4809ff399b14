import { useSyncExternalStore } from 'react';

const listen = (onChange: () => void) => {
  window.addEventListener('scroll', onChange, { passive: true });
  return () => window.removeEventListener('scroll', onChange);
};

/** Whether the page's content runs under its head. */
export const useScrolled = (): boolean => useSyncExternalStore(listen, () => window.scrollY > 0);
