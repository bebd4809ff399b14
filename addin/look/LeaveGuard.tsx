import { Button } from '@fluentui/react-button';
import { Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-dialog';
import { useEffect, useRef } from 'react';
import { useBlocker } from 'react-router';
import * as desk from '../texts/desk.ts';
import { useTexts } from '../texts/language.ts';

type Given = {
  /** Something was typed that would be lost. */
  unsaved: boolean;
  /** Saves it, and says whether that went well; if not, the page says why. */
  onSave: () => Promise<boolean>;
};

/**
 * Asks before a page is left with something unsaved: save, throw away, or stay. For a page that is one form; what is typed
 * about a case or a report is kept instead. Leaving the window itself is asked about by the browser.
 */
export const LeaveGuard = ({ unsaved, onSave }: Given) => {
  const t = useTexts(desk).leave;
  const pressed = useRef<Element>(null);
  const blocker = useBlocker(({ currentLocation, nextLocation }) => {
    pressed.current = document.activeElement;
    return unsaved && currentLocation.pathname !== nextLocation.pathname;
  });
  const asking = blocker.state === 'blocked';
  useEffect(() => {
    // Back where the way out was pressed, once the dialog is gone; when one does go on, the next page takes the focus.
    if (!asking && pressed.current instanceof HTMLElement) pressed.current.focus();
  }, [asking]);
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
  const stay = () => blocker.reset?.();
  const save = async () => {
    if (await onSave()) blocker.proceed?.();
    else stay();
  };
  return (
    <Dialog open={asking} modalType="alert" onOpenChange={(_, { open }) => !open && stay()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t.title}</DialogTitle>
          <DialogContent>{t.words}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => void save()}>
              {t.save}
            </Button>
            <Button onClick={() => blocker.proceed?.()}>{t.discard}</Button>
            <Button onClick={stay}>{t.stay}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
