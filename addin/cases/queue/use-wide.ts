import { useSyncExternalStore } from 'react';

// Paper is about 700 pixels wide to a browser, so a print shows the table too.
const wide = '(min-width: 680px)';

const listen = (onChange: () => void) => {
  const query = matchMedia(wide);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
};

/** Whether there is room for a table. */
export const useWide = (): boolean => useSyncExternalStore(listen, () => matchMedia(wide).matches);
