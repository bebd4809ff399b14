import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { lazy, Suspense, useId } from 'react';
import type { Primary } from './action.ts';

const PrimaryMenu = lazy(async () => ({ default: (await import('./PrimaryMenu.tsx')).PrimaryMenu }));

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', alignItems: 'flex-end', rowGap: tokens.spacingVerticalXXS },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

/** The one filled button of a page; `className` for where it fills the foot. */
export const PrimaryButton = (primary: Primary & { className?: string }) => {
  const styles = useStyles();
  const id = useId();
  return (
    <span className={styles.place}>
      <Filled {...primary} describedBy={primary.hint && id} />
      {primary.hint && (
        <span id={id} className={styles.hint}>
          {primary.hint}
        </span>
      )}
    </span>
  );
};

type Given = Primary & { className?: string; describedBy: string | undefined };

const Filled = ({ choices, className, describedBy, ...primary }: Given) => {
  const { name, icon, onPress, disabled = false, busy = false } = primary;
  const button = (
    <Button
      className={className}
      appearance="primary"
      {...(icon && { icon })}
      aria-describedby={describedBy}
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
