import { lazy, type PropsWithChildren, Suspense, useMemo, useState } from 'react';
import { type Standing, type Toast, type Toasts, ToastsContext } from './toasts.ts';

const ShownToast = lazy(async () => ({ default: (await import('./ShownToast.tsx')).ShownToast }));

/**
 * Holds what the pages say by `useToasts`. One toast is shown at a time: the newest. A failure that a newer one covers
 * comes back when that is gone; what was done does not. Fluent's own part is loaded with the first toast.
 */
export const Toaster = ({ children }: PropsWithChildren) => {
  const [standing, setStanding] = useState<readonly Standing[]>([]);
  const toasts = useMemo((): Toasts => {
    let id = 0;
    const add = (toast: Toast) => {
      id += 1;
      const added = { ...toast, id };
      setStanding((before) => [...before.filter(({ kind }) => kind === 'failed'), added]);
    };
    return {
      done: (words, act) => add({ kind: 'done', words, act }),
      noted: (words) => add({ kind: 'noted', words }),
      failed: (words, act) => add({ kind: 'failed', words, act }),
    };
  }, []);
  const close = (closed: number) => setStanding((before) => before.filter(({ id }) => id !== closed));
  // What was shown first stays mounted: it takes its last toast away with a fade.
  const [used, setUsed] = useState(false);
  if (standing.length > 0 && !used) setUsed(true);
  return (
    <ToastsContext value={toasts}>
      {children}
      {used && (
        <Suspense fallback={null}>
          <ShownToast shown={standing.at(-1)} onClosed={close} />
        </Suspense>
      )}
    </ToastsContext>
  );
};
