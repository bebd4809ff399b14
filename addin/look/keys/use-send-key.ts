import { useEffect } from 'react';

/** Ctrl+Enter (on a Mac Cmd+Enter) sends wherever text is written: it presses the form's own button, if that can be pressed. */
export const useSendKey = (): void => {
  useEffect(() => {
    const send = (pressed: KeyboardEvent) => {
      if (pressed.key !== 'Enter' || !(pressed.ctrlKey || pressed.metaKey) || pressed.defaultPrevented) return;
      const { target } = pressed;
      if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) return;
      const button = target.form?.querySelector<HTMLButtonElement>('button[type="submit"]');
      if (!button) return;
      pressed.preventDefault();
      button.click();
    };
    document.addEventListener('keydown', send);
    return () => document.removeEventListener('keydown', send);
  }, []);
};
