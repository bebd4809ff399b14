import { Button } from '@fluentui/react-button';
import { typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useEffect, useRef, useState } from 'react';
import * as frame from '../../texts/frame.ts';
import { useTexts } from '../../texts/language.ts';

const useStyles = makeStyles({
  asks: { ...typographyStyles.body1, margin: 0, flexBasis: '100%', ':focus': { outline: 'none' } },
});

type Given = { onKeep: () => Promise<boolean>; onClose: () => void; onDiscard: () => void };

/** Asks in the foot of a drawer, where the eye is, what becomes of what was written. It closes as kept only if it is. */
export const Leaving = ({ onKeep, onClose, onDiscard }: Given) => {
  const styles = useStyles();
  const t = useTexts(frame).drawer;
  const asked = useRef<HTMLParagraphElement>(null);
  const [failed, setFailed] = useState(false);
  const [keeping, setKeeping] = useState(false);
  useEffect(() => asked.current?.focus(), []);
  const keep = async () => {
    setKeeping(true);
    const kept = await onKeep();
    setKeeping(false);
    if (kept) return onClose();
    setFailed(true);
    asked.current?.focus();
  };
  return (
    <>
      <p ref={asked} tabIndex={-1} className={styles.asks} role={failed ? 'alert' : undefined}>
        {failed ? t.couldNotKeep : t.unsaved}
      </p>
      <Button appearance="primary" disabledFocusable={keeping} onClick={() => void keep()}>
        {t.saveAndClose}
      </Button>
      <Button onClick={onDiscard}>{t.discard}</Button>
    </>
  );
};
