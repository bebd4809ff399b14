import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Move } from '#shared/breaches/moves.ts';
import type { CaseView } from '#shared/breaches/views.ts';
import { ranOut } from '#shared/deadlines/ran-out.ts';
import { breachClock } from '../../breaches/breach-clock.ts';
import { DecisionMoves } from '../../breaches/decide/DecisionMoves.tsx';
import { nextStep } from '../../breaches/decide/next-step.ts';
import { Card } from '../../look/Card.tsx';
import { TimeLeft } from '../../look/time/TimeLeft.tsx';
import * as cases from '../../texts/cases/case.ts';
import * as moves from '../../texts/cases/moves.ts';
import { useTexts } from '../../texts/language.ts';
import { useTimes } from '../../texts/times.ts';
import { MoveBar } from '../moves/MoveBar.tsx';

const useStyles = makeStyles({
  deadline: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  decision: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
  },
  next: { ...typographyStyles.body1, margin: 0 },
});

type Shown = {
  breach: CaseView;
  meId: string;
  /** Whoever has the case has left the team. */
  left: boolean;
  now: Date;
  works: boolean;
  pending: Move | undefined;
  onMove: (move: Move) => void;
};

/** The clock, large, and what the case needs next. */
export const CaseClockCard = ({ breach, meId, left, now, works, pending, onMove }: Shown) => {
  const styles = useStyles();
  const t = useTexts(cases);
  const { handOver } = useTexts(moves);
  const times = useTimes();
  const next = nextStep(breach, now, works);
  const overdue = ranOut(new Date(breach.deadline), now);
  const deadline = times.due.full(breach.deadline);
  return (
    <Card title={t.clock.label}>
      <TimeLeft form="inline" heard clock={breachClock(breach)} />
      <p className={styles.deadline}>{overdue ? t.clock.was(deadline) : t.clock.deadline(deadline)}</p>
      {breach.clockStoppedAt && (
        <div className={styles.decision}>
          <p className={styles.deadline}>{t.clock.stoppedAt(times.full(breach.clockStoppedAt))}</p>
          {works && <DecisionMoves breach={breach} onMove={onMove} />}
        </div>
      )}
      {breach.warnings.map((warning) => (
        <MessageBar key={warning} intent="warning" layout="multiline">
          <MessageBarBody>{t.warning[warning]}</MessageBarBody>
        </MessageBar>
      ))}
      {left && breach.takenBy && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{handOver.left(breach.takenBy.name)}</MessageBarBody>
        </MessageBar>
      )}
      <p className={styles.next}>{t.next[next.say]}</p>
      {works && (
        <MoveBar
          allowed={breach.moves}
          first={next.moves}
          anothers={breach.takenBy?.personId !== meId}
          pending={pending}
          onMove={onMove}
        />
      )}
    </Card>
  );
};
