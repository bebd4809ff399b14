import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import * as moves from '../../texts/cases/moves.ts';
import { useTexts } from '../../texts/language.ts';
import type { Move, Whole } from '../subject.ts';
import { useCasePart } from '../use-subject.ts';
import { MoveButton } from './MoveButton.tsx';
import { useMoveWords } from './use-move-words.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
});

type Shown = {
  found: Whole;
  first: readonly Move[];
  /** The next step, whose button is the page's. */
  inHead: Move | undefined;
  /** A colleague has the case: handing it over is then also how one takes it over. */
  anothers: boolean;
  onMove: (move: Move) => void;
};

/** What else may be done with the case, as buttons: what leads on first. */
export const MoveBar = ({ found, first, inHead, anothers, onMove }: Shown) => {
  const { bar } = useStyles();
  const t = useTexts(moves);
  const words = useMoveWords();
  // Asking is in the conversation, letting go in the words that a case was taken.
  const elsewhere: readonly (Move | undefined)[] = ['ask-reporter', 'let-go', ...useCasePart().placed, inHead];
  const allowed: readonly Move[] = found.moves;
  const others = allowed.filter((move) => !elsewhere.includes(move));
  const inOrder = [...others.filter((move) => first.includes(move)), ...others.filter((move) => !first.includes(move))];
  if (inOrder.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields; these are buttons
    <div className={bar} role="group" aria-label={t.bar}>
      {inOrder.map((move) => (
        <MoveButton key={move} found={found} move={move} onPress={() => onMove(move)}>
          {move === 'hand-over' && anothers ? t.handOver.button : words[move].button}
        </MoveButton>
      ))}
    </div>
  );
};
