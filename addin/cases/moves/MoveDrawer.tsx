import { Button } from '@fluentui/react-button';
import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import { makeStyles } from '@griffel/react';
import type { FormEventHandler, PropsWithChildren } from 'react';
import { SideDrawer } from '../../look/frame/SideDrawer.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import * as conflict from '../../texts/cases/conflict.ts';
import * as moves from '../../texts/cases/moves.ts';
import { useTexts } from '../../texts/language.ts';
import type { FormMove, MoveProps } from '../subject.ts';
import { Conflict } from './Conflict.tsx';
import type { Draft } from './drafts/use-drafted-form.ts';
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
    draft: Draft;
    onSubmit: FormEventHandler;
  }
>;

/** A move's form beside the case; `MoveDialog` opens one over it. */
export const MoveDrawer = ({ move, found, meId, attempt, sendable, draft, children, onClose, onSubmit }: Frame) => {
  const styles = useStyles();
  const t = useTexts(moves);
  const { again, outdated } = useTexts(conflict);
  const { title, help, send } = useMoveWords()[move];
  return (
    <SideDrawer
      title={title}
      number={found.reference}
      isUnsaved={() => sendable && !draft.hasAll()}
      kept={draft.kept}
      onSubmit={onSubmit}
      onClose={onClose}
      onKeep={draft.keep}
      onDiscard={() => {
        draft.discard();
        onClose();
      }}
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
    >
      <p className={styles.help}>{help}</p>
      {draft.outdated && !attempt.conflict && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{outdated}</MessageBarBody>
        </MessageBar>
      )}
      {attempt.conflict && <Conflict seen={attempt.from} now={found} meId={meId} possible={attempt.possible} />}
      {children}
      {attempt.failed && <ProblemMessage failed={attempt.failed} />}
    </SideDrawer>
  );
};
