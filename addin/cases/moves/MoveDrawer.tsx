import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import type { FormEventHandler, PropsWithChildren } from 'react';
import { SideDrawer } from '../../look/frame/SideDrawer.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import * as conflict from '../../texts/cases/conflict.ts';
import * as moves from '../../texts/cases/moves.ts';
import { useTexts } from '../../texts/language.ts';
import type { FormMove, MoveProps } from '../subject.ts';
import { Conflict } from './Conflict.tsx';
import type { Attempt } from './use-attempt.ts';
import { useMoveWords } from './use-move-words.ts';

const useStyles = makeStyles({
  help: { margin: 0 },
});

type Frame = PropsWithChildren<
  Pick<MoveProps, 'found' | 'meId' | 'onClose'> & {
    move: FormMove;
    attempt: Attempt;
    sendable: boolean;
    keptAt: Date | undefined;
    onSubmit: FormEventHandler;
    onDiscard: () => void;
  }
>;

/** A move's form beside the case; `MoveDialog` opens one over it. */
export const MoveDrawer = ({ move, found, meId, attempt, sendable, children, onClose, ...drawer }: Frame) => {
  const styles = useStyles();
  const t = useTexts(moves);
  const { again } = useTexts(conflict);
  const { title, help, send } = useMoveWords()[move];
  return (
    <SideDrawer
      title={title}
      number={found.reference}
      unsaved={sendable}
      onClose={onClose}
      foot={
        <>
          <Button
            type="submit"
            appearance="primary"
            disabled={!sendable || !attempt.possible}
            disabledFocusable={attempt.pending}
          >
            {attempt.conflict ? again : send}
          </Button>
          <Button onClick={onClose}>{t.cancel}</Button>
        </>
      }
      {...drawer}
    >
      <p className={styles.help}>{help}</p>
      {attempt.conflict && <Conflict seen={attempt.from} now={found} meId={meId} possible={attempt.possible} />}
      {children}
      {attempt.failed && <ProblemMessage failed={attempt.failed} />}
    </SideDrawer>
  );
};
