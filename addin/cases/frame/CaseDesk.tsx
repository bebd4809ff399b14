import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { type ReactNode, Suspense } from 'react';
import { useClock } from '../../look/clock.ts';
import { useCopyLink } from '../../look/frame/use-copy-link.tsx';
import { usePrint } from '../../look/frame/use-print.tsx';
import { useKeys } from '../../look/keys/use-keys.ts';
import { Page } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { StatusBadge } from '../../look/status/StatusBadge.tsx';
import { usePrintStyle } from '../../look/use-print-style.ts';
import type { Me } from '../../me.ts';
import { useDraftWords } from '../moves/drafts/waiting-drafts.ts';
import { OpenMove } from '../moves/OpenMove.tsx';
import { useDrawerMove } from '../moves/use-drawer-move.ts';
import { useMoveWords } from '../moves/use-move-words.ts';
import { useMoves } from '../moves/use-moves.ts';
import { useTaking } from '../moves/use-taking.ts';
import { useListTrail } from '../queue/list-trail.ts';
import type { Move, Whole } from '../subject.ts';
import { TimelineCard } from '../timeline/TimelineCard.tsx';
import { useCasePart, useSubject } from '../use-subject.ts';
import { ClockCard } from './ClockCard.tsx';
import { ConversationCard } from './ConversationCard.tsx';
import { Neighbours } from './Neighbours.tsx';
import { NotesCard } from './NotesCard.tsx';
import { useNextStep } from './next-step.ts';
import { Standing } from './Standing.tsx';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
    '@container page (min-width: 760px)': { gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 3fr)' },
  },
  badges: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  column: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalL },
  said: { ...typographyStyles.body1Strong, margin: 0, ':focus': { outline: 'none' }, ':empty': { display: 'none' } },
});

type Shown = {
  found: Whole;
  me: Me;
  /** Over everything, where the case could not be read again. */
  stale?: ReactNode;
};

/** Everything about a case, and what may be done with it. */
export const CaseDesk = ({ found, me, stale }: Shown) => {
  usePrintStyle();
  const styles = useStyles();
  const trail = useListTrail(found.subject);
  const words = useMoveWords();
  const { useName, iconOf, statusOf, alarmOf } = useSubject(found);
  const name = useName();
  const alarm = alarmOf(found);
  const { About, Beside, MoveForm } = useCasePart();
  const copyLink = useCopyLink();
  const print = usePrint();
  const { form, open, close, done, said, saidRef } = useMoves();
  const { take, taking, failed } = useTaking();
  const works = me.roles.includes('Gdpr.Team');
  const { beside, opensBeside, openBeside, closeBeside } = useDrawerMove(works ? found.moves : []);
  const onMove = (move: Move) => {
    // Letting go undoes a taking, and is offered there.
    if (move === 'let-go') return;
    if (move !== 'take') return opensBeside(move) ? openBeside(move) : open(move);
    return take(found, { onTaken: () => done('take') });
  };
  const allowed: readonly Move[] = found.moves;
  const offered = (move: Move) => (works && allowed.includes(move) ? () => onMove(move) : undefined);
  const next = useNextStep(found, works, useClock()());
  const leading = works ? next.moves.find((move) => allowed.includes(move)) : undefined;
  const draft = useDraftWords(found.caseId, leading);
  const card = { found, works, offered };
  const ask = offered('ask-reporter');
  useKeys({ ...(ask && { q: ask }) });
  return (
    <Page
      wide
      title={name(found)}
      number={found.reference}
      icon={iconOf(found)}
      badges={
        <span className={styles.badges}>
          <StatusBadge status={statusOf(found)} />
          {alarm && <StatusBadge status={alarm} />}
        </span>
      }
      lead={<Standing found={found} meId={me.personId} />}
      trail={trail}
      beside={<Neighbours found={found} />}
      actions={[copyLink, print]}
      primary={
        leading && {
          name: words[leading].button,
          hint: draft,
          busy: leading === 'take' && taking !== undefined,
          onPress: () => onMove(leading),
        }
      }
    >
      {stale}
      <p role="status" ref={saidRef} tabIndex={-1} className={styles.said}>
        {said && words[said].done}
      </p>
      {failed && <ProblemMessage failed={failed} />}
      <div className={styles.columns}>
        <div className={styles.column}>
          <ClockCard {...card} meId={me.personId} inHead={leading} onMove={onMove} />
          <About {...card} />
          <ConversationCard found={found} onAsk={ask} />
          <NotesCard found={found} />
        </div>
        <div className={styles.column}>
          <Beside {...card} />
          <TimelineCard found={found} />
        </div>
      </div>
      {beside && (
        <Suspense fallback={null}>
          <MoveForm
            open
            move={beside}
            found={found}
            meId={me.personId}
            onClose={closeBeside}
            onDone={() => {
              closeBeside();
              done(beside);
            }}
          />
        </Suspense>
      )}
      {form && (
        <OpenMove
          key={form.turn}
          open={form.open}
          move={form.move}
          found={found}
          meId={me.personId}
          onClose={close}
          onDone={() => done(form.move)}
        />
      )}
    </Page>
  );
};
