import type { ReactElement } from 'react';
import { type CaseMove, caseMoves } from '#shared/cases/moves.ts';
import type { FormMove, MoveProps } from '../subject.ts';
import { useCasePart } from '../use-subject.ts';
import { AskForm } from './AskForm.tsx';
import { CloseForm } from './CloseForm.tsx';
import { HandOverForm } from './HandOverForm.tsx';
import { ReasonForm } from './ReasonForm.tsx';

/** The form of a move. Taking needs none: it does no harm, and its toast can undo it. */
export const OpenMove = ({ move, ...props }: MoveProps & { move: FormMove }) => {
  const { MoveForm } = useCasePart();
  return isCaseMove(move) ? <CaseMoveForm move={move} {...props} /> : <MoveForm move={move} {...props} />;
};

const CaseMoveForm = ({ move, ...props }: MoveProps & { move: Exclude<CaseMove, 'take' | 'let-go'> }): ReactElement => {
  switch (move) {
    case 'hand-over':
      return <HandOverForm {...props} />;
    case 'ask-reporter':
      return <AskForm {...props} />;
    case 'reopen':
      return <ReasonForm move={move} route="reopenCase" {...props} />;
    case 'close':
      return <CloseForm {...props} />;
  }
};

const isCaseMove = (move: FormMove): move is Exclude<CaseMove, 'take' | 'let-go'> =>
  caseMoves.some((one) => one === move);
