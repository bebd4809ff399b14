import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { CaseView } from '#shared/breaches/views.ts';
import type { FormMove } from '../../cases/moves/use-moves.ts';
import * as moves from '../../texts/cases/moves.ts';
import { useTexts } from '../../texts/language.ts';

const useStyles = makeStyles({ moves: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });

/** The moves that stand beside the decision about the authority rather than among the next steps. */
export const decisionMoves = ['correct-notified', 'correct-not-notified', 'take-back-decision'] as const;

type Shown = { breach: Pick<CaseView, 'moves' | 'authorityReference'>; onMove: (move: FormMove) => void };

/** Corrects what was decided about the authority, or takes it back: quiet, for it is seldom the next step. */
export const DecisionMoves = ({ breach, onMove }: Shown) => {
  const styles = useStyles();
  const t = useTexts(moves);
  const allowed = decisionMoves.filter((move) => breach.moves.includes(move));
  if (allowed.length === 0) return null;
  return (
    <div className={styles.moves}>
      {allowed.map((move) => (
        <Button key={move} size="small" onClick={() => onMove(move)}>
          {move === 'correct-notified' && !breach.authorityReference ? t.correct.button : t.move[move].button}
        </Button>
      ))}
    </div>
  );
};
