import type { ReactElement } from 'react';
import { CorrectNotifiedForm } from '../../breaches/decide/CorrectNotifiedForm.tsx';
import { MoveTimeForm } from '../../breaches/decide/MoveTimeForm.tsx';
import { NotifiedForm } from '../../breaches/decide/NotifiedForm.tsx';
import { AskForm } from './AskForm.tsx';
import { CloseForm } from './CloseForm.tsx';
import { HandOverForm } from './HandOverForm.tsx';
import type { MoveProps } from './MoveDialog.tsx';
import { ReasonForm } from './ReasonForm.tsx';
import type { DialogMove } from './use-drawer-move.ts';

/** The form of a move that lies over the case. Taking needs none: it hurts nobody and can be handed over. */
export const OpenMove = ({ move, ...props }: MoveProps & { move: DialogMove }): ReactElement => {
  switch (move) {
    case 'hand-over':
      return <HandOverForm {...props} />;
    case 'ask-reporter':
      return <AskForm {...props} />;
    case 'not-a-breach':
    case 'reopen':
    case 'record-not-notified':
    case 'correct-not-notified':
    case 'take-back-decision':
      return <ReasonForm move={move} {...props} />;
    case 'record-notified':
      return <NotifiedForm {...props} />;
    case 'correct-notified':
      return <CorrectNotifiedForm {...props} />;
    case 'move-time':
      return <MoveTimeForm {...props} />;
    case 'close':
      return <CloseForm {...props} />;
  }
};
