import { Popover, PopoverSurface } from '@fluentui/react-popover';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { type PropsWithChildren, useId } from 'react';
import { useFocusBack } from '../../look/keys/use-focus-back.ts';

const useStyles = makeStyles({
  surface: {
    boxSizing: 'border-box',
    width: '320px',
    maxWidth: '100vw',
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  help: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

type Given = PropsWithChildren<{
  readonly title: string;
  readonly help: string;
  /** Where it was pressed. */
  readonly near: HTMLElement | null;
  readonly onClose: () => void;
}>;

/** A question of its own beside the button that asks it. */
export const BesidePopover = ({ title, help, near, onClose, children }: Given) => {
  const styles = useStyles();
  const id = useId();
  useFocusBack();
  return (
    <Popover
      open
      trapFocus
      positioning={{ target: near, position: 'below', align: 'end', autoSize: true }}
      onOpenChange={(_, { open }) => !open && onClose()}
    >
      <PopoverSurface className={styles.surface} aria-labelledby={id}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <p className={styles.help}>{help}</p>
        {children}
      </PopoverSurface>
    </Popover>
  );
};
