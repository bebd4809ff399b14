import { Button } from '@fluentui/react-button';
import { lazy, Suspense } from 'react';
import type { Primary } from './action.ts';

const PrimaryMenu = lazy(async () => ({ default: (await import('./PrimaryMenu.tsx')).PrimaryMenu }));

/** The one filled button of a page; `className` for where it fills the foot. */
export const PrimaryButton = ({ choices, className, ...primary }: Primary & { className?: string }) => {
  const { name, icon, onPress, disabled = false, busy = false } = primary;
  const button = (
    <Button
      className={className}
      appearance="primary"
      {...(icon && { icon })}
      disabled={disabled}
      disabledFocusable={busy}
      // With choices it only opens them.
      {...(onPress && { onClick: onPress })}
    >
      {name}
    </Button>
  );
  if (!choices) return button;
  return (
    <Suspense fallback={button}>
      <PrimaryMenu choices={choices}>{button}</PrimaryMenu>
    </Suspense>
  );
};
