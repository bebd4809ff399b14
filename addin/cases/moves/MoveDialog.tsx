import { Button } from '@fluentui/react-button';
import { Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-dialog';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { FormEventHandler, PropsWithChildren } from 'react';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import * as conflict from '../../texts/cases/conflict.ts';
import * as moves from '../../texts/cases/moves.ts';
import { useTexts } from '../../texts/language.ts';
import type { FormMove, MoveProps } from '../subject.ts';
import { Conflict } from './Conflict.tsx';
import type { Attempt } from './use-attempt.ts';
import { useMoveWords } from './use-move-words.ts';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  help: { margin: 0 },
});

type Frame = PropsWithChildren<
  Pick<MoveProps, 'open' | 'found' | 'meId' | 'onClose'> & {
    move: FormMove;
    attempt: Attempt;
    onSubmit: FormEventHandler;
    sendable?: boolean;
    /** Where the move's own words do not fit. */
    words?: { readonly title?: string; readonly send?: string };
  }
>;

/** The frame of a move's form: what it does, its fields, what went wrong, and what to press. */
export const MoveDialog = ({
  open,
  move,
  found,
  meId,
  attempt,
  sendable = true,
  words = {},
  onSubmit,
  onClose,
  children,
}: Frame) => {
  const styles = useStyles();
  const t = useTexts(moves);
  const { again } = useTexts(conflict);
  const { title, help, send } = { ...useMoveWords()[move], ...words };
  return (
    <Dialog
      open={open}
      onOpenChange={(_, { type, open: wanted }) => {
        // A click beside the form must not throw away what was written.
        if (!wanted && type !== 'backdropClick') onClose();
      }}
    >
      <DialogSurface>
        <form onSubmit={onSubmit} noValidate>
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={styles.content}>
              <p className={styles.help}>{help}</p>
              {attempt.conflict && <Conflict seen={attempt.from} now={found} meId={meId} possible={attempt.possible} />}
              {children}
              {attempt.failed && <ProblemMessage failed={attempt.failed} />}
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{t.cancel}</Button>
              <Button
                type="submit"
                appearance="primary"
                disabled={!sendable || !attempt.possible}
                disabledFocusable={attempt.pending}
              >
                {attempt.conflict ? again : send}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
};
