import { lazy, type ReactElement, Suspense } from 'react';

const Tooltip = lazy(async () => ({ default: (await import('@fluentui/react-tooltip')).Tooltip }));

/** Names what is only an icon, under pointer and focus. The icon itself carries its accessible name. */
export const Tip = ({
  words,
  at = 'below',
  children,
}: {
  words: string;
  at?: 'below' | 'after';
  children: ReactElement;
}) => (
  <Suspense fallback={children}>
    <Tooltip content={words} relationship="inaccessible" positioning={at} withArrow={false}>
      {children}
    </Tooltip>
  </Suspense>
);
