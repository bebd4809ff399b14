import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { lazy, Suspense } from 'react';
import type { Action, Primary } from './action.ts';
import { PrimaryButton } from './PrimaryButton.tsx';
import { Tip } from './Tip.tsx';

const MoreActions = lazy(async () => ({ default: (await import('./MoreActions.tsx')).MoreActions }));

const useStyles = makeStyles({
  actions: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, flexShrink: 0 },
  primary: { marginInlineStart: tokens.spacingHorizontalS },
});

/** Two actions have their names beside them; of more than three, some are in a menu. */
const most = 3;
const namedIn = (actions: readonly Action[]): number => actions.filter(({ iconOnly }) => !iconOnly).length;

type Shown = { actions: readonly Action[]; primary?: Primary | undefined; atMost?: number; iconsOnly?: boolean };

/** What a page offers: quiet ones with icons first, then the one that is filled. */
export const HeadActions = ({ actions, primary, atMost = most, iconsOnly = namedIn(actions) > 2 }: Shown) => {
  const styles = useStyles();
  const shown = actions.length > atMost ? actions.slice(0, atMost - 1) : actions;
  const others = actions.slice(shown.length);
  return (
    <div className={styles.actions}>
      {shown.map((action) => (
        <QuietAction key={action.name} {...action} iconOnly={iconsOnly || (action.iconOnly ?? false)} />
      ))}
      {others.length > 0 && (
        <Suspense fallback={null}>
          <MoreActions actions={others} />
        </Suspense>
      )}
      {primary && (
        <span className={styles.primary}>
          <PrimaryButton {...primary} />
        </span>
      )}
    </div>
  );
};

const QuietAction = ({ name, icon, onPress, iconOnly, disabled = false, busy = false }: Action) => {
  const given = { icon, disabled, disabledFocusable: busy, onClick: onPress, appearance: 'subtle' } as const;
  if (!iconOnly) return <Button {...given}>{name}</Button>;
  return (
    <Tip words={name}>
      <Button {...given} aria-label={name} />
    </Tip>
  );
};
