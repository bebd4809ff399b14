import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { hasLeft } from '#shared/cases/has-left.ts';
import { ranOut } from '#shared/deadlines/ran-out.ts';
import { Card } from '../../look/Card.tsx';
import { useNow } from '../../look/clock.ts';
import { TimeLeft } from '../../look/time/TimeLeft.tsx';
import * as cases from '../../texts/cases/case.ts';
import * as moves from '../../texts/cases/moves.ts';
import { useTexts } from '../../texts/language.ts';
import { useTimes } from '../../texts/times.ts';
import { useRead } from '../../use-api.ts';
import { MoveBar } from '../moves/MoveBar.tsx';
import type { CardProps, Move } from '../subject.ts';
import { useCasePart, useSubject } from '../use-subject.ts';
import { useNextStep } from './next-step.ts';

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

type Shown = CardProps & { meId: string; inHead: Move | undefined; onMove: (move: Move) => void };

/** The clock, large, and what the case needs next. */
export const ClockCard = ({ meId, inHead, onMove, ...card }: Shown) => {
  const { found, works } = card;
  const styles = useStyles();
  const t = useTexts(cases);
  const { handOver } = useTexts(moves);
  const times = useTimes();
  const now = useNow();
  const team = useRead('listTeam', {});
  const { Warnings, Decided, useWords } = useCasePart();
  const { clock, own } = useWords();
  const { clockOf } = useSubject(found);
  const next = useNextStep(found, works, now);
  const overdue = ranOut(new Date(found.deadline), now);
  const deadline = times.due.full(found.deadline);
  return (
    <Card title={clock}>
      <TimeLeft form="inline" heard clock={clockOf(found)} />
      <p className={styles.deadline}>
        {own?.until(found, now) ?? (overdue ? t.clock.was(deadline) : t.clock.deadline(deadline))}
      </p>
      {found.clockStoppedAt && (
        <div className={styles.decision}>
          <p className={styles.deadline}>
            {own?.stopped(found) ?? t.clock.stoppedAt(times.full(found.clockStoppedAt))}
          </p>
          <Decided {...card} />
        </div>
      )}
      <Warnings found={found} />
      {found.takenBy && hasLeft(found, team.data?.people) && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{handOver.left(found.takenBy.name)}</MessageBarBody>
        </MessageBar>
      )}
      <p className={styles.next}>{next.say}</p>
      {works && (
        <MoveBar
          found={found}
          first={next.moves}
          inHead={inHead}
          anothers={found.takenBy?.personId !== meId}
          onMove={onMove}
        />
      )}
    </Card>
  );
};
