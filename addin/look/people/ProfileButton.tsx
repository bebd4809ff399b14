import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { type PropsWithChildren, useEffect, useRef } from 'react';

const useStyles = makeStyles({
  button: {
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    display: 'inline-flex',
    minWidth: 0,
    maxWidth: '100%',
    padding: 0,
    border: 0,
    backgroundColor: 'transparent',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

/** Milliseconds the pointer or the focus rests on a name before its card opens: passing over it opens nothing. */
const rest = 400;

export type ShownBy = 'hover' | 'press';
type Given = PropsWithChildren<{ label: string; onShow: (near: DOMRect, by: ShownBy) => void }>;

/** Opens a colleague's card when the pointer or the keyboard's focus rests on it, and when it is pressed. */
export const ProfileButton = ({ label, onShow, children }: Given) => {
  const styles = useStyles();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const leave = () => clearTimeout(timer.current);
  useEffect(() => () => clearTimeout(timer.current), []);
  const restOn = (element: HTMLElement) => {
    leave();
    timer.current = setTimeout(() => onShow(element.getBoundingClientRect(), 'hover'), rest);
  };
  return (
    <button
      type="button"
      className={styles.button}
      title={label}
      onMouseEnter={({ currentTarget }) => restOn(currentTarget)}
      onMouseLeave={leave}
      onFocus={({ currentTarget }) => {
        if (currentTarget.matches(':focus-visible')) restOn(currentTarget);
      }}
      onBlur={leave}
      onClick={({ currentTarget }) => {
        leave();
        onShow(currentTarget.getBoundingClientRect(), 'press');
      }}
    >
      {children}
    </button>
  );
};
