import type { Move } from '#shared/breaches/moves.ts';
import { CorrectNotifiedForm } from '../../breaches/decide/CorrectNotifiedForm.tsx';
import { MoveTimeForm } from '../../breaches/decide/MoveTimeForm.tsx';
import { NotifiedForm } from '../../breaches/decide/NotifiedForm.tsx';
import { CorrectFactsForm } from '../../breaches/facts/CorrectFactsForm.tsx';
import { AskForm } from './AskForm.tsx';
import { CloseForm } from './CloseForm.tsx';
import { HandOverForm } from './HandOverForm.tsx';
import type { MoveProps } from './MoveDialog.tsx';
import { ReasonForm } from './ReasonForm.tsx';

/** The form of a move. Taking needs none: it hurts nobody and can be handed over. */
export const OpenMove = ({ move, ...props }: MoveProps & { move: Exclude<Move, 'take'> }) => {
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
    case 'correct-facts':
      return <CorrectFactsForm {...props} />;
    case 'close':
      return <CloseForm {...props} />;
  }
};
