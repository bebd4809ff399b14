import { Button } from '@fluentui/react-button';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { Toast, Toaster, ToastTitle, useToastController } from '@fluentui/react-toast';
import { makeStyles } from '@griffel/react';
import { useEffect, useRef } from 'react';
import { useTexts } from '../../texts/language.ts';
import * as look from '../../texts/look.ts';
import { roomBelow } from '../frame/room/use-room-below.ts';
import type { Standing } from './toasts.ts';

const useStyles = makeStyles({
  place: {
    width: '360px',
    // Above the foot of a drawer or of a page, where the buttons are.
    bottom: `calc(24px + var(${roomBelow}, 0px)) !important`,
    '@media (max-width: 639px)': {
      width: 'calc(100vw - 16px)',
      right: '8px !important',
      bottom: `calc(8px + var(${roomBelow}, 0px)) !important`,
    },
  },
  toast: {
    gridTemplateColumns: 'auto 1fr auto auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusLarge,
    // Windows' own contrast paints the transparent border; Teams' contrast theme has a colour for it.
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  act: {
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    ':hover:active': { color: tokens.colorBrandForegroundLinkPressed },
    '@media (max-width: 639px)': { minHeight: '44px' },
  },
  words: { ...typographyStyles.body1, gridColumn: 2 },
});

const life = { done: 5_000, noted: 5_000, failed: -1 };
const intents = { done: 'success', noted: 'info', failed: 'error' } as const;

/**
 * An open dialog hides the rest of the page from screen readers, where a button that can be pressed must not be. A toast may
 * be pressed beside a dialog, so its portal is left out of that (Fluent: useDangerousNeverHidden, whose portal it is).
 */
const keepInSight = (toast: HTMLElement) =>
  toast.closest('[data-portal-node]')?.setAttribute('data-tabster-never-hide', '');

/** Fluent keeps Tab inside its toasts (`limited-trap-focus`, of one and of their list); nobody is to be held by words. */
const letTabGoOn = (toast: HTMLElement) => {
  for (const trap of ['.fui-ToastContainer', '[data-toaster-position]'])
    toast.closest(trap)?.removeAttribute('data-tabster');
};

const asOurs = (toast: HTMLElement | null): void => {
  if (!toast) return;
  keepInSight(toast);
  letTabGoOn(toast);
};

/** The words, the one button and the way to close a toast; inside Fluent's list of toasts. */
const Said = ({ toast, onClose }: { toast: Standing; onClose: () => void }) => {
  const styles = useStyles();
  const t = useTexts(look).toasts;
  const act = () => {
    onClose();
    toast.act?.();
  };
  return (
    <Toast ref={asOurs} className={styles.toast}>
      <ToastTitle className={styles.words}>{toast.words}</ToastTitle>
      {toast.act ? (
        <Button className={styles.act} appearance="transparent" size="small" onClick={act}>
          {toast.kind === 'done' ? t.undo : t.tryAgain}
        </Button>
      ) : (
        <span />
      )}
      <Button appearance="subtle" icon={<DismissRegular />} aria-label={t.close} onClick={onClose} />
    </Toast>
  );
};

/** Fluent's toasts, told which one is shown. Its time stops under the pointer and while the focus is in it. */
export const ShownToast = ({ shown, onClosed }: { shown: Standing | undefined; onClosed: (id: number) => void }) => {
  const styles = useStyles();
  const toasterId = 'toasts';
  const { dispatchToast, dismissToast } = useToastController(toasterId);
  const latest = useRef(onClosed);
  useEffect(() => {
    latest.current = onClosed;
  });
  useEffect(() => {
    if (!shown) return;
    const toastId = `${shown.id}-${performance.now()}`;
    let covered = false;
    dispatchToast(<Said toast={shown} onClose={() => dismissToast(toastId)} />, {
      toastId,
      intent: intents[shown.kind],
      politeness: shown.kind === 'failed' ? 'assertive' : 'polite',
      timeout: life[shown.kind],
      onStatusChange: (_, { status }) => {
        if (status === 'unmounted' && !covered) latest.current(shown.id);
      },
    });
    return () => {
      covered = true;
      dismissToast(toastId);
    };
  }, [shown, dispatchToast, dismissToast]);
  return (
    <Toaster
      className={styles.place}
      toasterId={toasterId}
      position="bottom-end"
      offset={{ horizontal: 24, vertical: 24 }}
      limit={1}
      pauseOnHover
      pauseOnWindowBlur
    />
  );
};
