import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Move } from '#shared/breaches/moves.ts';
import { decisionMoves } from '../../breaches/decide/DecisionMoves.tsx';
import { useFrame } from '../../look/frame/frame.ts';
import * as moves from '../../texts/cases/moves.ts';
import { useTexts } from '../../texts/language.ts';

const useStyles = makeStyles({ bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });

// These stand where they belong: beside the times and the facts, in the conversation and beside the decision.
const elsewhere: readonly Move[] = ['move-time', 'correct-facts', 'ask-reporter', ...decisionMoves];

type Shown = {
  allowed: readonly Move[];
  first: readonly Move[];
  /** A colleague has the case: handing it over is then also how one takes it over. */
  anothers: boolean;
  pending: Move | undefined;
  onMove: (move: Move) => void;
};

/** What may be done with the case, as buttons: the next step first and marked. */
export const MoveBar = ({ allowed, first, anothers, pending, onMove }: Shown) => {
  const { bar } = useStyles();
  // An open drawer has the one filled button.
  const quiet = useFrame()?.hasDrawer ?? false;
  const t = useTexts(moves);
  const leading = first.filter((move) => allowed.includes(move));
  const others = allowed.filter((move) => !first.includes(move) && !elsewhere.includes(move));
  if (leading.length + others.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields; these are buttons
    <div className={bar} role="group" aria-label={t.bar}>
      {[...leading, ...others].map((move) => (
        <Button
          key={move}
          appearance={move === leading[0] && !quiet ? 'primary' : 'secondary'}
          disabledFocusable={pending === move}
          onClick={() => onMove(move)}
        >
          {move === 'hand-over' && anothers ? t.handOver.button : t.move[move].button}
        </Button>
      ))}
    </div>
  );
};
