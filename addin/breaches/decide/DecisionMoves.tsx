import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { MoveButton } from '../../cases/moves/MoveButton.tsx';
import type { CardProps } from '../../cases/subject.ts';
import * as texts from '../../texts/breaches/moves.ts';
import { useTexts } from '../../texts/language.ts';

const useStyles = makeStyles({
  moves: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
});

/** The moves shown beside the decision about the authority rather than among the next steps. */
export const decisionMoves = ['correct-notified', 'correct-not-notified', 'take-back-decision'] as const;

/** Corrects what was decided about the authority, or takes it back: quiet, for it is seldom the next step. */
export const DecisionMoves = ({ found, offered }: CardProps<'breach'>) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const allowed = decisionMoves.flatMap((move) => {
    const onPress = offered(move);
    return onPress ? [{ move, onPress }] : [];
  });
  if (allowed.length === 0) return null;
  return (
    <div className={styles.moves}>
      {allowed.map(({ move, onPress }) => (
        <MoveButton key={move} found={found} move={move} size="small" onPress={onPress}>
          {move === 'correct-notified' && !found.authorityReference ? t.correct.button : t.move[move].button}
        </MoveButton>
      ))}
    </div>
  );
};
