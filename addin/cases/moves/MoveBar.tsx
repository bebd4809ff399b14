import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useFrame } from '../../look/frame/frame-context.ts';
import * as moves from '../../texts/cases/moves.ts';
import { useTexts } from '../../texts/language.ts';
import type { Move } from '../subject.ts';
import { useCasePart } from '../use-subject.ts';
import { useMoveWords } from './use-move-words.ts';

const useStyles = makeStyles({ bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });

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
  const words = useMoveWords();
  // Asking is in the conversation, letting go in the words that a case was taken.
  const elsewhere: readonly Move[] = ['ask-reporter', 'let-go', ...useCasePart().placed];
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
          {move === 'hand-over' && anothers ? t.handOver.button : words[move].button}
        </Button>
      ))}
    </div>
  );
};
