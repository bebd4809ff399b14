import { Button } from '@fluentui/react-button';
import { Checkbox } from '@fluentui/react-checkbox';
import { Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-dialog';
import { Field } from '@fluentui/react-field';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import type { PolicyText } from '#shared/policies/policy.ts';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/policies/writing.ts';
import { useNumber } from '../../texts/use-number.ts';
import { namesIn } from './names-in.ts';

const useStyles = makeStyles({
  content: { display: 'grid', rowGap: tokens.spacingVerticalM },
  words: { margin: 0 },
});

type Given = {
  readonly draft: PolicyText;
  /** How many are asked; null: those who begin. */
  readonly reach: number | null;
  readonly days: number;
  readonly busy: boolean;
  readonly onPublish: () => void;
  readonly onClose: () => void;
};

/** Before many are told: how many they are, what they get, and whether the names in it are meant. */
export const PublishDialog = ({ draft, reach, days, busy, onPublish, onClose }: Given) => {
  const styles = useStyles();
  const { publish: t, personal } = useTexts(texts);
  const number = useNumber();
  const names = namesIn(draft);
  const [isMeant, setMeant] = useState(false);
  const [isTried, setTried] = useState(false);
  const publish = () => {
    setTried(true);
    if (names.length === 0 || isMeant) onPublish();
  };
  const whom = reach === null ? t.toNew : t.to(number(reach), reach === 1);
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{whom}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={styles.words}>{reach === null ? t.newGet(draft.title) : t.theyGet(draft.title, days)}</p>
            {names.length > 0 && (
              <>
                <p className={styles.words}>{personal.names(names.join(', '))}</p>
                <Field validationMessage={isTried && !isMeant ? personal.notMeant : null}>
                  <Checkbox
                    label={personal.meant}
                    checked={isMeant}
                    onChange={(_, { checked }) => setMeant(checked === true)}
                  />
                </Field>
              </>
            )}
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" disabledFocusable={busy} onClick={publish}>
              {t.now}
            </Button>
            <Button onClick={onClose}>{t.notNow}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
